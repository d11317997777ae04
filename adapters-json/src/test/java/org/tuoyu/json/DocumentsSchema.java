package org.tuoyu.json;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.tuoyu.kernel.language.Language;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What an independent validator says by the published schema of documents. */
final class DocumentsSchema {

    static final JsonMapper MAPPER = JsonMapper.builder()
            .addModule(new TuoyuModule(() -> Language.ZH, answer -> Map.of("甲号", "0f")))
            .build();
    static final JsonNode SCHEMA = MAPPER.readTree(Documents.schema());
    private static final Map<String, Schema> COMPILED = new ConcurrentHashMap<>();

    private DocumentsSchema() {}

    /** The simple name of a class; with that of the class around it where there are two. */
    static String nameOf(Class<?> type) {
        long same = new Documents(Language.ZH)
                .types().stream()
                        .filter(each -> each.getSimpleName().equals(type.getSimpleName()))
                        .count();
        Class<?> around = type.getEnclosingClass();
        String name = same > 1 && around != null ? around.getSimpleName() + type.getSimpleName() : type.getSimpleName();
        return name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
    }

    /** A definition itself, or whatever it says through others: the value of a keyword. */
    static Stream<JsonNode> said(JsonNode definition, String keyword) {
        Stream<JsonNode> here = Stream.of(definition.path(keyword)).filter(each -> !each.isMissingNode());
        Stream<JsonNode> parts = Stream.of("anyOf", "allOf")
                .flatMap(each -> StreamSupport.stream(definition.path(each).spliterator(), false));
        Stream<JsonNode> named = Stream.of(definition.path("$ref"))
                .filter(JsonNode::isString)
                .map(each -> definition(each.asString().substring("#/$defs/".length())));
        return Stream.concat(here, Stream.concat(parts, named).flatMap(each -> said(each, keyword)));
    }

    static JsonNode definition(String name) {
        return SCHEMA.path("$defs").path(name);
    }

    static List<Error> faults(String name, String document) {
        return COMPILED.computeIfAbsent(name, DocumentsSchema::compiled).validate(document, InputFormat.JSON);
    }

    private static Schema compiled(String name) {
        if (definition(name).isMissingNode()) {
            throw new IllegalArgumentException("The schema has no definition of " + name);
        }
        ObjectNode one = (ObjectNode) SCHEMA.deepCopy();
        one.remove("$id");
        one.put("$ref", "#/$defs/" + name);
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(one.toString(), InputFormat.JSON);
    }
}
