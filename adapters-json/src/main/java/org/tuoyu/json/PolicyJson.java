package org.tuoyu.json;

import java.io.StringWriter;
import java.util.List;
import org.tuoyu.kernel.problem.Checked;
import org.tuoyu.policy.file.PolicyOutline;
import tools.jackson.core.JsonGenerator;

/**
 * A policy file as JSON, and back without loss. The strings are the words of the file; whether they are right is said
 * where {@code PolicyFile.read} reads {@link PolicyOutline#text}.
 */
public final class PolicyJson {

    /** The form, as it stands in each document. */
    public static final String SCHEMA = "tuoyu/policy/1";

    private static final String RESOURCE = "policy-1.schema.json";

    private PolicyJson() {}

    /** The canonical form: the fields in one order, those without a value left out, two spaces a level. */
    public static String write(PolicyOutline outline) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = Json.indentingGenerator(text)) {
            json.writeStartObject();
            OutlineWriter.outline(new JsonObject(json), outline);
            json.writeEndObject();
        }
        return text.append('\n').toString();
    }

    /**
     * What a JSON text says, or every problem of its shape: its pointer is that of RFC 6901. It is as strict as the
     * {@link #schema}, and refuses a field that stands twice besides.
     */
    public static Checked<PolicyOutline> read(String json) {
        LineProblems problems = new LineProblems();
        PolicyOutline outline = JsonValue.of(json, problems)
                .map(value -> StrictFields.read(value, problems, OutlineReader::outline))
                .orElse(new PolicyOutline(List.of()));
        return problems.with(new Checked.Valid<>(outline));
    }

    /** The JSON Schema (2020-12) of the form. */
    public static String schema() {
        return Json.resource(RESOURCE);
    }
}
