package org.tuoyu.kernel.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tuoyu.kernel.decision.Rules.A;
import static org.tuoyu.kernel.decision.Rules.B;
import static org.tuoyu.kernel.decision.Rules.C;
import static org.tuoyu.kernel.decision.Rules.CITY;
import static org.tuoyu.kernel.decision.Rules.DISTRICT;
import static org.tuoyu.kernel.decision.Rules.TODAY;
import static org.tuoyu.kernel.decision.Rules.norm;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.tuoyu.kernel.language.Bilingual;
import org.tuoyu.kernel.rules.RuleBook;
import org.tuoyu.kernel.text.Readings;

/** Questions near the widest that there may be, 2^20 states of knowledge, are analysed and compared in seconds. */
class WideQuestionTest {

    private static final Fact.Quantity WIDTH = number("width");
    private static final Fact.Quantity HEIGHT = number("height");
    private static final int BANDS = 1022;

    private static Fact.Quantity number(String id) {
        return Fact.Quantity.of(id, Bilingual.same(id), Bilingual.same("m"));
    }

    private static RuleBook<Plain> book(List<Fact> facts, List<Norm<Plain>> norms) {
        Question<Plain> question = new Question<>("wide", Bilingual.same("wide"), facts, List.of(A, B, C), List.of());
        return RuleBook.of(question, norms, Readings.none());
    }

    private static List<Fact> twelveYesOrNo() {
        List<Fact> facts = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            facts.add(Fact.Choice.yesOrNo("f" + i, "f" + i, "f" + i));
        }
        return facts;
    }

    /** One norm for each two neighbouring facts that hold together, and one for all. */
    private static List<Norm<Plain>> pairs(List<Fact> facts) {
        List<Norm<Plain>> norms = new ArrayList<>();
        for (int i = 0; i + 1 < facts.size(); i++) {
            norms.add(norm("n" + i, i % 2 == 0 ? DISTRICT : CITY, i % 3 == 0 ? A : B, C)
                    .conditions(List.of(
                            Condition.is((Fact.Choice) facts.get(i), "true"),
                            Condition.is((Fact.Choice) facts.get(i + 1), "true")))
                    .build());
        }
        return norms;
    }

    @Test
    void twelveFactsOfTwoValuesAreAnalysedAndCompared() {
        List<Fact> facts = twelveYesOrNo();
        List<Norm<Plain>> norms = pairs(facts);
        RuleBook<Plain> whole = book(facts, norms);
        List<NormFinding<Plain>> findings = whole.inPlay(TODAY, "here"::equals).findings();
        assertThat(findings)
                .isNotEmpty()
                .allSatisfy(each -> assertThat(each.kind()).isEqualTo(NormFinding.Kind.GAP));
        // No two neighbours of twelve hold together in 377 ways, a Fibonacci number.
        assertThat(findings.stream()
                        .mapToLong(each -> each.seen().orElseThrow().worlds())
                        .sum())
                .isEqualTo(377);
        var part = whole.differenceTo(book(facts, norms.subList(1, norms.size())), "here"::equals)
                .periods()
                .get(0)
                .parts();
        assertThat(part)
                .isNotEmpty()
                .allSatisfy(each ->
                        assertThat(each.region().conditions().toString()).contains("f0", "f1"));
    }

    /** Stairs: neither number alone says anything. */
    private static List<Norm<Plain>> stairs(int steps, int lower) {
        List<Norm<Plain>> norms = new ArrayList<>();
        for (int i = 1; i < steps; i++) {
            norms.add(norm("n" + i, DISTRICT, A)
                    .conditions(List.of(
                            new Condition.Between(WIDTH, OptionalLong.of(i), OptionalLong.of(i + 1)),
                            Condition.atLeast(HEIGHT, i - (i == 7 ? lower : 0))))
                    .build());
        }
        return norms;
    }

    @Test
    void twoNumbersOfAThousandBandsAreComparedWithoutLookingAtEveryPairOfCells() {
        List<Fact> facts = List.of(WIDTH, HEIGHT);
        Difference<Plain> difference =
                book(facts, stairs(BANDS, 0)).differenceTo(book(facts, stairs(BANDS, 1)), "here"::equals);
        assertThat(difference.periods())
                .singleElement()
                .satisfies(period -> assertThat(period.parts())
                        .extracting(part -> part.label().en())
                        .containsExactly("width ≥ 7 < 8, height ≥ 6 < 7: nothing said → outcome A"));
    }

    @Test
    void stairsLeaveAGapForEachStep() {
        RuleBook<Plain> stairs = book(List.of(WIDTH, HEIGHT), stairs(500, 0));
        assertThat(stairs.inPlay(TODAY, "here"::equals).findings()).hasSize(501);
    }
}
