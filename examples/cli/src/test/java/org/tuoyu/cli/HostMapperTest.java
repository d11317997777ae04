package org.tuoyu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.tuoyu.childcare.duty.Bearing;
import org.tuoyu.childcare.duty.DutyStatus;
import org.tuoyu.childcare.institution.Application;
import org.tuoyu.childcare.institution.ProfitStatus;
import org.tuoyu.childcare.institution.ServiceMode;
import org.tuoyu.childcare.milestone.Assessment;
import org.tuoyu.childcare.registration.AuthorityKind;
import org.tuoyu.childcare.statistics.Summary;
import org.tuoyu.engine.Damage;
import org.tuoyu.engine.RegistrationDesk;
import org.tuoyu.engine.Submitted;
import org.tuoyu.json.TuoyuModule;
import org.tuoyu.kernel.language.Bilingual;
import org.tuoyu.kernel.language.Language;
import org.tuoyu.kernel.party.Unit;
import org.tuoyu.kernel.problem.Problem;
import org.tuoyu.kernel.time.AsOf;
import org.tuoyu.policy.PolicyStack;
import org.tuoyu.policy.lint.Lint;
import org.tuoyu.policy.review.Agenda;
import org.tuoyu.policy.review.OpenPoints;
import org.tuoyu.policy.review.Sheet;
import org.tuoyu.shipped.beibei.Beibei;
import org.tuoyu.shipped.national.ChinaCalendar;
import org.tuoyu.shipped.national.DraftingWords;
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
        assertThat(without("rows", without("leads", told("targets", "--evidence", "-", "--as-of", DAY))))
                .isEqualTo(written(TARGETS));
    }

    @Test
    void summary() {
        assertThat(written(Summary.empty())).isEqualTo(told("statistics", "--input", "-"));
    }

    @Test
    void whatTheDocumentsHoldAndLeaveOpen() {
        assertThat(written(Beibei.coverage()).at("/provisions")).isEqualTo(told("coverage"));
        assertThat(written(Lint.of(Beibei.policy(), POLICIES, DraftingWords.chinese())))
                .hasSizeGreaterThan(10)
                .allSatisfy(each ->
                        assertThat(each.at("/places/0/quote").asString()).isNotEmpty());
        assertThat(written(POLICIES.register()).at("/readings")).hasSizeGreaterThan(5);
    }

    /** What the engine returns is records of such results, which databind writes. */
    @Test
    void whatTheEngineReturns() {
        Application application = new Application(
                "A-1",
                "甲",
                ProfitStatus.FOR_PROFIT,
                Optional.empty(),
                Optional.empty(),
                List.of(ServiceMode.FULL_DAY),
                3,
                "天生街道",
                AS_OF.factDay());
        JsonNode accepted = written(new Submitted.Accepted(POLICIES.registrationAuthority(application, AS_OF), 2));
        assertThat(accepted.at("/version").asInt()).isEqualTo(2);
        assertThat(accepted.at("/answer/outcome").asString()).isEqualTo("DETERMINED");
        assertThat(accepted.at("/answer/citations/0/quote").asString()).isNotEmpty();
        JsonNode page = written(new RegistrationDesk.Page(
                List.of(),
                List.of(new Damage("A-1", Damage.Kind.ROW_MISSING, OptionalLong.of(3))),
                Optional.of("A-2")));
        assertThat(page.toString())
                .contains("\"next\":\"A-2\"", "\"applicationId\":\"A-1\"", "\"kind\":\"ROW_MISSING\"", "\"version\":3");
        assertThat(written(new Submitted.Rejected(List.of(Problem.at("/id", "VALUE_MISSING", "缺", "missing"))))
                        .toString())
                .isEqualTo("{\"problems\":[{\"code\":\"VALUE_MISSING\",\"pointer\":\"/id\",\"message\":\"missing\"}]}");
    }

    /** A constant is its id, and words are in the language of the writer, wherever a host puts them. */
    @Test
    void symbolsAndWordsInSomethingOfTheHost() {
        record Row(AuthorityKind kind, Bilingual words, Language language) {}
        assertThat(written(new Row(AuthorityKind.CIVIL_AFFAIRS, new Bilingual("甲", "one"), Language.EN))
                        .toString())
                .isEqualTo("{\"kind\":\"CIVIL_AFFAIRS\",\"words\":\"one\",\"language\":\"EN\"}");
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
