package org.tuoyu.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.tuoyu.childcare.duty.Bearing;
import org.tuoyu.childcare.duty.DutyStatus;
import org.tuoyu.childcare.milestone.Assessment;
import org.tuoyu.childcare.statistics.Entry;
import org.tuoyu.childcare.statistics.Summary;
import org.tuoyu.kernel.language.Language;
import org.tuoyu.kernel.party.Unit;
import org.tuoyu.kernel.time.AsOf;
import org.tuoyu.policy.PolicyStack;
import org.tuoyu.policy.review.Agenda;
import org.tuoyu.policy.review.OpenPoints;
import org.tuoyu.policy.review.Sheet;
import org.tuoyu.shipped.beibei.Beibei;
import org.tuoyu.shipped.national.ChinaCalendar;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** An independent validator takes real documents by the published schema, and nothing that is off by a field. */
class DocumentsSchemaTest {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .addModule(new TuoyuModule(() -> Language.ZH, answer -> Map.of("甲号", "0f")))
            .build();
    private static final AsOf AS_OF = AsOf.day(2026, 1, 5);
    private static final PolicyStack POLICIES = Beibei.policies();
    private static final JsonNode SCHEMA = MAPPER.readTree(Documents.schema());

    static Stream<Arguments> documents() {
        List<DutyStatus> duties = POLICIES.statuses(List.of(), ChinaCalendar.calendar(), AS_OF, "北碚区");
        List<Assessment> targets = POLICIES.assess(List.of(), AS_OF, "北碚区");
        Unit unit = (Unit) POLICIES.directory().find("区应急局").orElseThrow();
        Bearing bearing = new Bearing(POLICIES.directory(), Beibei::party, AS_OF.factDay());
        Summary summary = Summary.of(
                Entry.of(Lines.read(Lines.COMPLETE).application().valid().orElseThrow())
                        .build());
        return Stream.of(
                        named("answer", TuoyuModuleTest.everyKindOfAnswer()),
                        named("dutyStatus", duties.stream()),
                        named("assessment", targets.stream()),
                        named("assignment", Beibei.policy().matrix().orElseThrow().rows().stream()),
                        named("openPoint", OpenPoints.of(POLICIES, AS_OF).stream()),
                        named("agenda", Stream.of(Agenda.of(POLICIES, "北碚区", duties, targets, AS_OF))),
                        named("sheet", Stream.of(Sheet.of(unit, POLICIES, bearing, duties, targets, AS_OF))),
                        named("summary", Stream.of(summary)))
                .flatMap(each -> each);
    }

    private static Stream<Arguments> named(String name, Stream<?> results) {
        return results.map(each -> Arguments.of(name, MAPPER.readTree(MAPPER.writeValueAsString(each))));
    }

    @ParameterizedTest
    @MethodSource("documents")
    void aDocumentIsAsTheSchemaSaysAndNothingElseIs(String name, JsonNode document) {
        Schema schema = schema(name);
        assertThat(faults(schema, document)).as(document.toString()).isEmpty();
        ObjectNode other = (ObjectNode) document.deepCopy();
        other.put("unheardOf", true);
        assertThat(faults(schema, other)).isNotEmpty();
        for (String field : List.of("question", "duty", "target", "task", "kind", "asOf", "institutions")) {
            if (document.has(field)) {
                ObjectNode without = (ObjectNode) document.deepCopy();
                without.remove(field);
                assertThat(faults(schema, without)).as("without " + field).isNotEmpty();
            }
        }
        for (String field : List.copyOf(document.propertyNames())) {
            ObjectNode wrong = (ObjectNode) document.deepCopy();
            wrong.putObject(field).put("unheardOf", 1);
            assertThat(faults(schema, wrong)).as("an object as " + field).isNotEmpty();
        }
    }

    @Test
    void aLineOfRouteIsAsTheSchemaSays() {
        String line =
                "{\"id\":\"A\",\"outcome\":\"INVALID\",\"citations\":[],\"problems\":[],\"line\":1,\"asOf\":null}";
        assertThat(faults(schema("routed"), MAPPER.readTree(line))).isEmpty();
        assertThat(faults(schema("routed"), MAPPER.readTree(line.replace("INVALID", "DETERMINED"))))
                .isNotEmpty();
    }

    @Test
    void theSchemaInTheDocumentsIsThatOfTheModule() throws IOException {
        assertThat(Files.readString(Path.of("..", "docs", "schema", "documents-1.schema.json")))
                .isEqualTo(Documents.schema());
    }

    private static Schema schema(String name) {
        ObjectNode one = (ObjectNode) SCHEMA.deepCopy();
        one.remove("$id");
        one.put("$ref", "#/$defs/" + name);
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(one.toString(), InputFormat.JSON);
    }

    private static List<String> faults(Schema schema, JsonNode document) {
        return schema.validate(document.toString(), InputFormat.JSON).stream()
                .map(Object::toString)
                .toList();
    }
}
