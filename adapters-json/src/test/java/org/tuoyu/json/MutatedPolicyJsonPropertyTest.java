package org.tuoyu.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.statistics.Statistics;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The reader and the schema say the same of documents that are changed in their shape. */
class MutatedPolicyJsonPropertyTest {

    private static final JsonMapper MAPPER = new JsonMapper();
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private static final List<String> DOCUMENTS = PolicyDocuments.clauses();

    private static final String[] NAMES = {"words", "reason", "id", "kind", "en", "statement", "gist", "other"};

    private static final String[] TEXTS = {
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
        PolicyJson.SCHEMA
    };

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

    @Property(tries = 1000)
    void theReaderAndTheSchemaAgree(@ForAll Random random, @ForAll Change change) {
        String document = DOCUMENTS.get(random.nextInt(DOCUMENTS.size()));
        int place = random.nextInt(places(MAPPER.readTree(document)).size());
        boolean isAccepted = requireAgreement(document, place, change, random.nextInt(1_000));
        Statistics.collect(isAccepted);
        Statistics.coverage(coverage -> {
            coverage.check(true).percentage(each -> each > 3);
            coverage.check(false).percentage(each -> each > 30);
        });
    }

    /** Each change at each place of a document with every kind of line. */
    @Example
    void theyAgreeWhateverIsChangedWhere() {
        String document = PolicyDocuments.everyKind();
        int places = places(MAPPER.readTree(document)).size();
        int accepted = 0;
        for (int place = 0; place < places; place++) {
            for (Change change : Change.values()) {
                for (int choice = 0; choice < choices(change, places); choice++) {
                    accepted += requireAgreement(document, place, change, choice) ? 1 : 0;
                }
            }
        }
        assertThat(accepted).isGreaterThan(500);
    }

    private static int choices(Change change, int places) {
        return switch (change) {
            case RENAMED -> NAMES.length;
            case REPLACED -> TEXTS.length;
            case MOVED -> Math.min(places, 8);
            default -> 1;
        };
    }

    /** Whether a document with a change is accepted, by both of them. */
    private static boolean requireAgreement(String written, int at, Change change, int choice) {
        JsonNode document = MAPPER.readTree(written);
        List<Place> places = places(document);
        Place place = places.get(at);
        String before = document.toString();
        change(change, place, places, choice);
        String json = document.toString();
        boolean isAccepted = PolicyJson.read(json).valid().isPresent();
        if (isAccepted != PolicySchema.faults(json).isEmpty()
                || (isAccepted && change.isFault && !json.equals(before))) {
            assertThat(PolicySchema.faults(json))
                    .as("%s %s of %s: %s%n%s", change, choice, place.field, PolicyJson.read(json), json)
                    .isNull();
        }
        return isAccepted;
    }

    private static void change(Change change, Place place, List<Place> places, int choice) {
        JsonNode node = place.node();
        switch (change) {
            case DROPPED -> place.remove();
            case ADDED -> {
                if (place.parent instanceof ObjectNode object) {
                    object.put("other", "x");
                } else {
                    place.set(NODES.objectNode().put("other", "x"));
                }
            }
            case RENAMED -> {
                place.remove();
                if (place.parent instanceof ObjectNode object) {
                    object.set(NAMES[choice % NAMES.length], node);
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
                place.set(
                        node.isNumber()
                                ? NODES.numberNode(choice % 7)
                                : NODES.stringNode(TEXTS[choice % TEXTS.length]));
            case MOVED ->
                place.set(places.get((choice * 31) % places.size()).node().deepCopy());
        }
    }

    private static JsonNode retyped(JsonNode node) {
        return node.isString() ? NODES.numberNode(7) : node.isNumber() ? NODES.stringNode("2") : NODES.numberNode(0);
    }

    private static List<Place> places(JsonNode document) {
        List<Place> places = new ArrayList<>();
        collect(document, places);
        return places;
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
}
