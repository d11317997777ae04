package org.tuoyu.shipped.beibei;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tuoyu.kernel.decision.Answer;
import org.tuoyu.kernel.decision.Explanation;
import org.tuoyu.kernel.decision.Fact;
import org.tuoyu.kernel.decision.Knowledge;
import org.tuoyu.kernel.decision.Norm;
import org.tuoyu.kernel.decision.Question;
import org.tuoyu.kernel.language.Symbol;
import org.tuoyu.kernel.text.Readings;
import org.tuoyu.kernel.time.AsOf;
import org.tuoyu.policy.PolicyStack;

/** Each clause of the document as it is printed: whatever the facts, what it answers, and that it is silent elsewhere. */
final class BeibeiClausesContentTest {

    /** Both ways to read each word on which answers depend. */
    private static final List<Read> READS = List.of(
            new Read("institutions-alone", "anywhere", "either", "of-the-district"),
            new Read("every-kind", "industrial-area", "both", "every-registrar"));

    private static final List<Row> ROWS = rows();

    /** What is settled of 机构, 房屋, 追责 and 推送者. */
    private record Read(String institutions, String houses, String accountability, String registrars) {

        PolicyStack policies() {
            Readings chosen = Asking.institutions(BeibeiReadings.CHOSEN, institutions)
                    .choosing(BeibeiReadings.BEFORE_2025, "by-2025-12-31")
                    .choosing(BeibeiReadings.SUBSIDIES, isNarrow() ? "staff-alone" : "whoever-is-appraised")
                    .choosing(BeibeiReadings.ALLOCATION, isNarrow() ? "non-profit-facility" : "any-facility")
                    .choosing(BeibeiReadings.CHAINS, isNarrow() ? "all-three" : "any-one")
                    .choosing(BeibeiReadings.NEW_TECHNOLOGY, isNarrow() ? "all-four" : "any-one")
                    .choosing(BeibeiReadings.LIABILITY_OF, isNarrow() ? "streets-and-towns" : "everyone")
                    .choosing(BeibeiReadings.IDLE_HOUSES, houses)
                    .choosing(BeibeiReadings.ACCOUNTABILITY, accountability)
                    .choosing(BeibeiReadings.REGISTRARS, registrars);
            return Beibei.localOnly().reading(chosen);
        }

        private boolean isNarrow() {
            return institutions.equals("institutions-alone");
        }

        /** The facts that a word of the document stands for. */
        List<String> facts(String word) {
            return switch (word) {
                case "机构" -> isNarrow() ? List.of("kind=INSTITUTION") : List.of();
                case "补贴" -> isNarrow() ? List.of("carer=true") : List.of();
                case "可划拨" -> isNarrow() ? List.of("profitStatus=NON_PROFIT") : List.of();
                case "扶持" -> List.of(isNarrow() ? "chain=ALL" : "chain=ALL|SOME");
                case "利用新技术等" -> List.of(isNarrow() ? "newTechnology=ALL" : "newTechnology=ALL|SOME");
                case "追究谁" -> isNarrow() ? List.of("concernedAs=STREET_OR_TOWN") : List.of();
                case "房屋" -> houses.equals("anywhere") ? List.of() : List.of("inIndustrialArea=true");
                case "推送者" -> registrars.equals("every-registrar") ? List.of() : List.of("registrarLevel=COUNTY");
                case "追责" ->
                    accountability.equals("either")
                            ? List.of("incident=FAILURE_OF_DUTY|SAFETY_ACCIDENT")
                            : List.of("incident=FAILURE_OF_DUTY|SAFETY_ACCIDENT", "accidentFromFailure=true");
                default -> List.of(word);
            };
        }
    }

    private record Row(String clause, String question, String answer, String modality, List<String> facts) {

        static Row of(String line) {
            List<String> parts = List.of(line.split(" ", -1));
            return new Row(parts.get(0), parts.get(1), parts.get(2), parts.get(3), parts.subList(4, parts.size()));
        }

        boolean holds(Set<String> world, Read read) {
            return facts.stream().flatMap(each -> read.facts(each).stream()).allMatch(each -> {
                String name = each.substring(0, each.indexOf('=') + 1);
                return Stream.of(each.substring(name.length()).split("\\|", -1))
                        .anyMatch(value -> world.contains(name + value));
            });
        }

        String said() {
            return clause + " " + answer + " " + modality;
        }
    }

    private static List<Row> rows() {
        try (InputStream in =
                Objects.requireNonNull(BeibeiClausesContentTest.class.getResourceAsStream("clauses.txt"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(Row::of)
                    .toList();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    static List<Question<?>> questions() {
        return Beibei.localOnly().questions().stream()
                .filter(each -> ROWS.stream().anyMatch(row -> row.question().equals(each.id())))
                .<Question<?>>map(each -> each)
                .toList();
    }

    @Test
    void everyQuestionThatTheDocumentAnswersHasARow() {
        Set<String> asked = new TreeSet<>();
        for (Question<?> question : Beibei.localOnly().questions()) {
            if (!Beibei.localOnly()
                    .inPlay(question, AsOf.day(LocalDate.of(2021, 3, 1)), "天生街道")
                    .norms()
                    .isEmpty()) {
                asked.add(question.id());
            }
        }
        assertThat(ROWS.stream().map(Row::question)).containsAll(asked);
        assertThat(asked).containsAll(ROWS.stream().map(Row::question).toList());
    }

    @ParameterizedTest
    @MethodSource("questions")
    void whateverTheFactsTheAnswerIsThatOfTheClause(Question<?> question) {
        for (Read read : READS) {
            for (Set<String> world : worlds(question.facts())) {
                assertThat(said(question, world, read))
                        .as(question.id() + " " + world + " " + read)
                        .isEqualTo(ROWS.stream()
                                .filter(row -> row.question().equals(question.id()) && row.holds(world, read))
                                .map(Row::said)
                                .sorted()
                                .toList());
            }
        }
    }

    private static <O extends Symbol> List<String> said(Question<O> question, Set<String> world, Read read) {
        Knowledge known = Knowledge.none();
        for (Fact fact : question.facts()) {
            Fact.Choice choice = (Fact.Choice) fact;
            for (String each : world) {
                if (each.startsWith(choice.id() + "=")) {
                    known = known.with(choice, each.substring(choice.id().length() + 1));
                }
            }
        }
        Answer<O> answer = read.policies()
                .inPlay(question, AsOf.day(LocalDate.of(2021, 3, 1)), "天生街道")
                .decider()
                .decide(known);
        Explanation<O> explanation = answer.grounds().explanation();
        return Stream.concat(explanation.standing().stream(), explanation.reported().stream())
                .map(BeibeiClausesContentTest::said)
                .sorted()
                .toList();
    }

    private static String said(Norm<?> norm) {
        return norm.citation().clause() + " "
                + String.join("|", norm.allows().stream().map(Symbol::id).toList()) + " " + norm.modality();
    }

    /** Every way in which some facts can be, with those left out that contradict the law on legal forms. */
    private static List<Set<String>> worlds(List<Fact> facts) {
        List<Set<String>> worlds = List.of(Set.of());
        for (Fact fact : facts) {
            List<Set<String>> wider = new ArrayList<>();
            for (Set<String> world : worlds) {
                ((Fact.Choice) fact).values().forEach(value -> {
                    Set<String> other = new TreeSet<>(world);
                    other.add(fact.id() + "=" + value.id());
                    wider.add(other);
                });
            }
            worlds = wider;
        }
        return worlds.stream()
                .filter(world ->
                        world.stream().noneMatch(each -> each.matches("legalForm=(ENTERPRISE|INDIV|PARTN|SOLE).*"))
                                || !world.contains("profitStatus=NON_PROFIT"))
                .filter(world -> world.stream().noneMatch(each -> each.matches("legalForm=(PUBLIC|SOCIAL).*"))
                        || !world.contains("profitStatus=FOR_PROFIT"))
                .toList();
    }
}
