package org.tuoyu.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tuoyu.childcare.accountability.BanLedger;
import org.tuoyu.childcare.accountability.Pseudonym;
import org.tuoyu.childcare.assignment.Assignment;
import org.tuoyu.childcare.duty.DutyEvent;
import org.tuoyu.childcare.milestone.Assessment;
import org.tuoyu.childcare.milestone.Evidence;
import org.tuoyu.childcare.milestone.Target;
import org.tuoyu.childcare.registration.ApplicationReceived;
import org.tuoyu.childcare.registration.AuthorityKind;
import org.tuoyu.childcare.statistics.Summary;
import org.tuoyu.kernel.decision.Answer;
import org.tuoyu.kernel.decision.Comparison;
import org.tuoyu.kernel.event.Event;
import org.tuoyu.kernel.event.Happening;
import org.tuoyu.kernel.language.Bilingual;
import org.tuoyu.kernel.language.Language;
import org.tuoyu.kernel.problem.Checked;
import org.tuoyu.kernel.problem.Problem;
import org.tuoyu.policy.Nearest;
import org.tuoyu.policy.review.Matter;
import org.tuoyu.shipped.beibei.Beibei;
import org.tuoyu.spi.Encoded;
import tools.jackson.databind.JsonNode;

/** Lines of the command line, and what the codec keeps, are as the schema says and not off by a field. */
class LinesSchemaTest {

    private static final LocalDate DAY = LocalDate.of(2021, 3, 1);
    private static final List<Problem> PROBLEMS = List.of(Problem.at("/id", "VALUE_MISSING", "缺", "missing"));
    private static final ApplicationLine LINE = Lines.read(Lines.COMPLETE);
    private static final Pseudonym PERSON = new Pseudonym("ab".repeat(32), "0123456789abcdef");
    private static final List<Assignment> ROWS =
            Beibei.policy().matrix().orElseThrow().rows();

    /** Whatever a writer writes, line by line, or element by element of an array. */
    private interface Writing<W> {
        void to(W writer) throws IOException;
    }

    @Test
    void answersToLines() {
        TuoyuModuleTest.everyKindOfAnswer().forEach(answer -> {
            check(
                    "routed",
                    answers(out -> out.answer(
                            LINE, DAY, answer, office -> office.label().zh(), PROBLEMS)));
            check("routed", answers(out -> out.explained(LINE, DAY, answer, office -> "办", List.of())));
            check(
                    "asked",
                    answers(out -> out.toQuestion(answer, List.of(Bilingual.same("甲")), ROWS, nearest(), PROBLEMS)));
            check("asked", answers(out -> out.toQuestion(answer, List.of(), List.of(), List.of(), List.of())));
        });
        check("routed", answers(out -> out.rejection(LINE, Optional.of(DAY), PROBLEMS)));
        check("routed", answers(out -> out.rejection(Lines.read("{}"), Optional.empty(), PROBLEMS)));
    }

    private static List<Nearest> nearest() {
        return List.of(new Nearest(Registration.QUOTE, Bilingual.same("近"), Nearest.Kind.CONDITION));
    }

    @Test
    void answersUnderEveryReading() {
        Answer<AuthorityKind> answer = DecisionSamples.route(DecisionSamples.NON_PROFIT);
        var reading = Samples.POLICIES.register().entries().get(0).reading();
        Comparison<Answer<AuthorityKind>> compared = Comparison.of(List.of(reading), way -> answer);
        check(
                "routedWays",
                answers(out ->
                        out.compared(LINE, DAY, compared, kind -> kind.label().zh(), PROBLEMS)));
        for (List<Problem> problems : List.of(PROBLEMS, List.<Problem>of())) {
            check(
                    "askedWays",
                    answers(out ->
                            out.comparedToQuestion(answer.grounds().question(), compared, List.of(), ROWS, problems)));
        }
    }

    @Test
    void whatIsToldOfStaffAndInspections() {
        var rejected = Map.of(7L, PROBLEMS);
        var ban = new BanLedger.Ban("b", PERSON, DAY, Samples.WORDS, Optional.empty());
        List<JsonNode> bans = standing(out -> out.bans(List.of(), rejected, Map.of(8L, List.of(ban))));
        check("staffRefusal", bans.subList(0, 1));
        check("bans", bans.subList(1, 2));
        List<JsonNode> people = standing(out -> out.pseudonyms(rejected, Map.of(8L, PERSON)));
        check("staffRefusal", people.subList(0, 1));
        check("pseudonym", people.subList(1, 2));
        List<JsonNode> inspections =
                standing(out -> out.inspections(List.of(), Samples.inspections(), found -> ROWS.subList(0, 1)));
        check("unplacedEvent", inspections.subList(0, 1));
        check("inspection", inspections.subList(1, 2));
    }

    @Test
    void whatIsToldOfDuties() {
        JsonLine<Event<DutyEvent>> refused = new JsonLine<>(7, new Checked.Rejected<>(PROBLEMS));
        List<JsonNode> duties = standing(out -> out.duties(List.of(refused), of(Matter.Owed.class)));
        check("eventRefusal", duties.subList(0, 1));
        check("owed", duties.subList(1, 20));
    }

    @Test
    void whatIsToldOfTargets() {
        JsonLine<Evidence> refused = new JsonLine<>(7, new Checked.Rejected<>(PROBLEMS));
        List<Assessment> assessed = of(Assessment.class);
        List<JsonNode> targets = standing(out -> out.targets(
                List.of(refused),
                assessed.stream().map(each -> new Matter.Aimed(each, ROWS)).toList()));
        check("evidenceRefusal", targets.subList(0, 1));
        check("aimed", targets.subList(1, targets.size()));
        Map<Target, Comparison<Optional<Assessment>>> compared = new LinkedHashMap<>();
        var reading = Samples.POLICIES.register().entries().get(0).reading();
        assessed.forEach(each -> compared.put(
                each.target(),
                Comparison.of(
                        List.of(reading),
                        way -> Optional.of(each)
                                .filter(set -> way.get(0)
                                        .option()
                                        .equals(reading.options().get(0))))));
        check("targetWays", standing(out -> out.targetsCompared(List.of(), compared)));
    }

    private static <T> List<T> of(Class<T> type) {
        return Samples.all().filter(type::isInstance).map(type::cast).toList();
    }

    @Test
    void aSummaryWithResidents() {
        Documents documents = new Documents(Language.ZH);
        of(Summary.class)
                .forEach(each -> check(
                        "summary",
                        List.of(DocumentsSchema.MAPPER.readTree(JsonOutput.object(
                                json -> documents.summary(json, each, place -> OptionalLong.of(100_000)))))));
    }

    @ParameterizedTest
    @EnumSource
    void anEventThatWasReadIsKeptAsTheSchemaSays(MutatedLinesTest.Reader reader) {
        for (String line : reader.lines) {
            reader.reads().apply(new Line(1, line, Line.End.WHOLE)).match(read -> kept(read), problems -> List.of());
        }
        kept(Samples.event("a", 0, new ApplicationReceived(Samples.APPLICATION)));
    }

    /** Events of duties are not kept by this codec, and evidence is no event. */
    private static List<JsonNode> kept(Object read) {
        List<JsonNode> kept = read instanceof Event<?> event && !(event.happening() instanceof DutyEvent)
                ? List.of(payload(JsonCodec.standard().encode(event)))
                : List.of();
        check("keptEvent", kept);
        return kept;
    }

    @Test
    void casesAndTheirFindingsAreKeptAsTheSchemaSays() {
        of(org.tuoyu.childcare.registration.Registration.class).forEach(registration -> {
            check("keptRegistration", List.of(payload(JsonCodec.standard().encode(registration))));
            kept(Samples.event("f", 1, (Happening) registration.authority()));
        });
    }

    private static JsonNode payload(Encoded encoded) {
        return DocumentsSchema.MAPPER.readTree(encoded.payload().toArray());
    }

    private static void check(String name, List<JsonNode> documents) {
        SchemaMutants mutants = new SchemaMutants(name);
        documents.forEach(each -> mutants.check(each.toString()));
    }

    private static List<JsonNode> answers(Writing<AnswerWriter> writing) {
        return written(out -> new AnswerWriter(out, Language.ZH, answer -> Map.of("甲号", "0f")), writing);
    }

    private static List<JsonNode> standing(Writing<StandingWriter> writing) {
        return written(out -> new StandingWriter(out, Language.ZH), writing);
    }

    private static <W> List<JsonNode> written(Function<JsonOutput, W> writer, Writing<W> writing) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            writing.to(writer.apply(new JsonOutput(bytes)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        JsonNode read = DocumentsSchema.MAPPER.readTree(bytes.toString(StandardCharsets.UTF_8));
        assertThat(read.isEmpty()).isFalse();
        return read.isArray() ? StreamSupport.stream(read.spliterator(), false).toList() : List.of(read);
    }
}
