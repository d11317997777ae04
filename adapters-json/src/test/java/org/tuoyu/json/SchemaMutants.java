package org.tuoyu.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Documents that a definition takes, and each of their objects, at any depth, with a field more, one less and one of another
 * type, which it does not. Of objects with the same fields at the same place the first is changed.
 */
final class SchemaMutants {

    /** Fields that are left out where there is nothing to say. */
    private static final Set<String> MAY_LACK = Set.of(
            "didYouMean",
            "policies",
            "missingReadings",
            "alsoPossible",
            "qualities",
            "exceptedBy",
            "setAsideBy",
            "participating",
            "supporting",
            "inCharge",
            "routed/explanation",
            "asked/nearest",
            "askedWays/problems");

    private final String name;
    private final Set<String> changed = new HashSet<>();

    SchemaMutants(String name) {
        this.name = name;
    }

    void check(String document) {
        assertThat(DocumentsSchema.faults(name, document)).as(document).isEmpty();
        JsonNode root = DocumentsSchema.MAPPER.readTree(document);
        for (Map.Entry<String, ObjectNode> each : objects(root, "", new ArrayList<>())) {
            String place = each.getKey();
            ObjectNode object = each.getValue();
            if (!place.endsWith("/policies")
                    && changed.add(
                            place.replaceAll("/[0-9]+", "/*") + object.propertyNames() + object.path("outcome"))) {
                change(root, place, object);
            }
        }
    }

    private void change(JsonNode root, String place, ObjectNode object) {
        Map<String, JsonNode> before = new LinkedHashMap<>();
        object.properties().forEach(each -> before.put(each.getKey(), each.getValue()));
        object.put("unheardOf", true);
        assertRefused(root, "a field more at " + place);
        for (String field : before.keySet()) {
            object.removeAll().setAll(before);
            object.remove(field);
            if (!MAY_LACK.contains(field) && !MAY_LACK.contains(name + place + "/" + field)) {
                assertRefused(root, "without " + place + "/" + field);
            }
            object.putObject(field).put("unheardOf", 1);
            assertRefused(root, "an object as " + place + "/" + field);
        }
        object.removeAll().setAll(before);
    }

    private void assertRefused(JsonNode root, String what) {
        assertThat(DocumentsSchema.faults(name, root.toString()))
                .as(name + ", " + what)
                .isNotEmpty();
    }

    private static List<Map.Entry<String, ObjectNode>> objects(
            JsonNode node, String place, List<Map.Entry<String, ObjectNode>> found) {
        if (node instanceof ObjectNode object) {
            found.add(Map.entry(place, object));
        }
        int index = 0;
        for (JsonNode element : node.isArray() ? node : List.<JsonNode>of()) {
            objects(element, place + "/" + index++, found);
        }
        node.properties().forEach(field -> objects(field.getValue(), place + "/" + field.getKey(), found));
        return found;
    }
}
