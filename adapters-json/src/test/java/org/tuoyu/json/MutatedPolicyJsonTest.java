package org.tuoyu.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.statistics.Statistics;
import org.tuoyu.kernel.problem.Checked;
import org.tuoyu.policy.file.PolicyOutline;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The reader and the schema say the same of documents that are changed in their shape. */
class MutatedPolicyJsonTest {

    private static final JsonMapper MAPPER = new JsonMapper();
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    /** One document a clause, so that each kind of line is often met. */
    private static final List<String> DOCUMENTS = documents();

    /** A change, and whether what has it is refused whatever is changed. */
    private enum Change {
        DROPPED(false),
        ADDED(true),
        RENAMED(false),
        RETYPED(true),
        NULLED(true),
        SWAPPED(true),
        EMPTIED(true),
        REPLACED(false),
        MOVED(false);

        private final boolean isFault;

        Change(boolean isFault) {
            this.isFault = isFault;
        }
    }

    private record Place(JsonNode parent, String field, int index) {
        JsonNode node() {
            return parent instanceof ObjectNode object ? object.get(field) : parent.get(index);
        }

        void set(JsonNode value) {
            if (parent instanceof ObjectNode object) {
                object.set(field, value);
            } else {
                ((ArrayNode) parent).set(index, value);
            }
        }

        void remove() {
            if (parent instanceof ObjectNode object) {
                object.remove(field);
            } else {
                ((ArrayNode) parent).remove(index);
            }
        }
    }

    @Property(tries = 2000)
    void theReaderAndTheSchemaAgree(@ForAll Random random, @ForAll Change change) {
        JsonNode document = MAPPER.readTree(DOCUMENTS.get(random.nextInt(DOCUMENTS.size())));
        List<Place> places = new ArrayList<>();
        collect(document, places);
        Place place = places.get(random.nextInt(places.size()));
        String before = document.toString();
        boolean isFault = change(change, place, places, random);
        String json = document.toString();
        Checked<PolicyOutline> read = PolicyJson.read(json);
        boolean isAccepted = read.valid().isPresent();
        assertThat(isAccepted)
                .as("%s of %s: %s, %s", change, place.field, read, PolicySchema.faults(json))
                .isEqualTo(PolicySchema.faults(json).isEmpty());
        assertThat(isAccepted && isFault && !json.equals(before))
                .as("%s of %s is accepted", change, place.field)
                .isFalse();
        Statistics.collect(isAccepted);
        Statistics.coverage(coverage -> {
            coverage.check(true).percentage(each -> each > 3);
            coverage.check(false).percentage(each -> each > 30);
        });
    }

    /** Changes something; whether that is a fault wherever it stands. */
    private static boolean change(Change change, Place place, List<Place> places, Random random) {
        JsonNode node = place.node();
        switch (change) {
            case DROPPED -> place.remove();
            case ADDED -> {
                ObjectNode object = (ObjectNode)
                        objects(places).get(random.nextInt(objects(places).size()));
                object.put("other", "x");
            }
            case RENAMED -> {
                place.remove();
                if (place.parent instanceof ObjectNode object) {
                    object.set(of(random, "words", "reason", "id", "kind", place.field + "s", "en"), node);
                }
            }
            case RETYPED -> place.set(retyped(node));
            case NULLED -> place.set(NODES.nullNode());
            case SWAPPED -> {
                if (node instanceof ObjectNode object) {
                    ArrayNode array = NODES.arrayNode();
                    object.values().forEach(array::add);
                    place.set(array);
                } else {
                    place.set(NODES.objectNode().set("zh", node));
                }
            }
            case EMPTIED -> place.set(node.isArray() ? NODES.arrayNode() : NODES.objectNode());
            case REPLACED ->
                place.set(NODES.stringNode(of(
                        random,
                        "norm",
                        "duty",
                        "target",
                        "also",
                        "roles",
                        "office",
                        "modality",
                        "none",
                        "note",
                        "other",
                        "nom",
                        "义务",
                        "",
                        "a/b",
                        "a//b",
                        "A",
                        "a\n",
                        "a\u0001b",
                        "/a",
                        "/",
                        "tuoyu/policy/1")));
            case MOVED ->
                place.set(places.get(random.nextInt(places.size())).node().deepCopy());
        }
        return change.isFault;
    }

    private static String of(Random random, String... texts) {
        return texts[random.nextInt(texts.length)];
    }

    private static JsonNode retyped(JsonNode node) {
        return node.isString() ? NODES.numberNode(7) : node.isNumber() ? NODES.stringNode("2") : NODES.numberNode(0);
    }

    private static List<JsonNode> objects(List<Place> places) {
        return places.stream().map(Place::parent).filter(JsonNode::isObject).toList();
    }

    private static void collect(JsonNode node, List<Place> places) {
        if (node instanceof ObjectNode object) {
            object.properties().forEach(each -> {
                places.add(new Place(object, each.getKey(), 0));
                collect(each.getValue(), places);
            });
        } else if (node.isArray()) {
            for (int index = 0; index < node.size(); index++) {
                places.add(new Place(node, "", index));
                collect(node.get(index), places);
            }
        }
    }

    private static List<String> documents() {
        List<String> documents = new ArrayList<>();
        PolicyDocuments.all().forEach(file -> {
            PolicyOutline.Instrument whole = file.outline().instruments().get(0);
            for (PolicyOutline.Clause each : whole.clauses()) {
                documents.add(PolicyJson.write(new PolicyOutline(List.of(new PolicyOutline.Instrument(
                        whole.number(),
                        whole.header().subList(0, 1),
                        whole.readings().stream().limit(1).toList(),
                        List.of(),
                        List.of(each))))));
            }
        });
        return documents;
    }
}
