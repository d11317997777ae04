package org.tuoyu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.tuoyu.childcare.duty.Bearing;
import org.tuoyu.childcare.duty.DutyStatus;
import org.tuoyu.childcare.milestone.Assessment;
import org.tuoyu.childcare.statistics.Summary;
import org.tuoyu.json.TuoyuModule;
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

/** A host's mapper writes each result as the verb writes it. */
final class HostMapperTest {

    private static final JsonMapper MAPPER =
            JsonMapper.builder().addModule(new TuoyuModule(Language.EN)).build();
    private static final String DAY = "2026-01-05";
    private static final AsOf AS_OF = AsOf.day(LocalDate.parse(DAY));
    private static final PolicyStack POLICIES = Beibei.policies();
    private static final List<DutyStatus> DUTIES = POLICIES.statuses(List.of(), ChinaCalendar.calendar(), AS_OF, "北碚区");
    private static final List<Assessment> TARGETS = POLICIES.assess(List.of(), AS_OF, "北碚区");

    @Test
    void rowsOfTheDivisionOfTasks() {
        assertThat(written(Beibei.policy().matrix().orElseThrow().rows()))
                .hasSize(36)
                .isEqualTo(told("matrix", "--as-of", DAY));
    }

    @Test
    void agenda() {
        Agenda agenda = Agenda.of(POLICIES, "北碚区", DUTIES, TARGETS, AS_OF);
        assertThat(agenda.items()).hasSizeGreaterThan(30);
        assertThat(written(agenda)).isEqualTo(told("agenda", "--as-of", DAY));
    }

    @Test
    void sheet() {
        Unit unit = (Unit) POLICIES.directory().find("区应急局").orElseThrow();
        Bearing bearing = new Bearing(POLICIES.directory(), Beibei::party, AS_OF.factDay());
        Sheet sheet = Sheet.of(unit, POLICIES, bearing, DUTIES, TARGETS, AS_OF);
        JsonNode written = written(sheet);
        assertThat(written).isEqualTo(told("sheet", "--unit", "区应急局", "--as-of", DAY));
        assertThat(written.at("/duties")).hasSizeGreaterThan(2).isEqualTo(written(sheet.duties()));
        assertThat(written.at("/tasks")).isEqualTo(written(sheet.tasks()));
    }

    @Test
    void openPoints() {
        assertThat(written(OpenPoints.of(POLICIES, AS_OF)))
                .hasSizeGreaterThan(20)
                .isEqualTo(told("open-points", "--as-of", DAY));
    }

    /** What a verb adds, who leads or the rows, is left out where the value alone does not hold it. */
    @Test
    void dutiesAndTargetsAlone() {
        assertThat(written(DUTIES)).hasSize(DUTIES.size());
        assertThat(without("rows", told("duties", "--events", "-", "--as-of", DAY)))
                .isEqualTo(written(DUTIES));
        assertThat(without("leads", told("targets", "--evidence", "-", "--as-of", DAY)))
                .isEqualTo(written(TARGETS));
    }

    @Test
    void summary() {
        assertThat(written(Summary.empty())).isEqualTo(told("statistics", "--input", "-"));
    }

    private static JsonNode written(Object result) {
        return MAPPER.readTree(MAPPER.writeValueAsString(result));
    }

    private static JsonNode told(String... verb) {
        Run run = Run.of(Stream.concat(Stream.of(verb), Stream.of("--lang", "en", "--format", "json"))
                .toArray(String[]::new));
        assertThat(run.code()).as(run.err()).isZero();
        return MAPPER.readTree(run.out());
    }

    private static JsonNode without(String field, JsonNode objects) {
        objects.forEach(each -> {
            assertThat(each.has(field)).isTrue();
            ((ObjectNode) each).remove(field);
        });
        return objects;
    }
}
