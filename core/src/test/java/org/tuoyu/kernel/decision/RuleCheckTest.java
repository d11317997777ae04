package org.tuoyu.kernel.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.tuoyu.kernel.decision.Rules.A;
import static org.tuoyu.kernel.decision.Rules.B;
import static org.tuoyu.kernel.decision.Rules.CITY;
import static org.tuoyu.kernel.decision.Rules.COLOUR;
import static org.tuoyu.kernel.decision.Rules.DISTRICT;
import static org.tuoyu.kernel.decision.Rules.READING;
import static org.tuoyu.kernel.decision.Rules.SHAPE;
import static org.tuoyu.kernel.decision.Rules.choice;
import static org.tuoyu.kernel.decision.Rules.impossible;
import static org.tuoyu.kernel.decision.Rules.norm;
import static org.tuoyu.kernel.decision.Rules.question;
import static org.tuoyu.kernel.decision.Rules.reading;
import static org.tuoyu.kernel.decision.Rules.words;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.tuoyu.kernel.language.Bilingual;
import org.tuoyu.kernel.problem.Problem;
import org.tuoyu.kernel.rules.RuleBook;
import org.tuoyu.kernel.text.Modality;
import org.tuoyu.kernel.text.Readings;

/** What makes norms unusable together is said at once, all of it. */
class RuleCheckTest {

    @SafeVarargs
    @SuppressWarnings("varargs") // the array is read only
    private static List<Problem> problems(Question<Plain> question, Norm.Builder<Plain>... norms) {
        return problems(question, Rules.built(norms));
    }

    private static List<Problem> problems(Question<Plain> question, List<Norm<Plain>> norms) {
        var thrown = catchThrowableOfType(RulesNotValid.class, () -> RuleBook.of(question, norms, Readings.none()));
        return thrown == null ? List.of() : thrown.problems();
    }

    private static void requireOnly(String code, String naming, List<Problem> problems) {
        assertThat(problems).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo(code);
            assertThat(problem.message().zh()).contains(naming);
            assertThat(problem.message().en()).contains(naming);
        });
    }

    private static Norm.Builder<Plain> exception(String id, String... general) {
        return norm(id, DISTRICT, A).exceptionTo(Set.of(general));
    }

    @Test
    void outcomeIsOneOfTheQuestion() {
        requireOnly(
                "OUTCOME_NOT_IN_QUESTION", "stranger", problems(question(), norm("n", CITY, new Plain("stranger"))));
    }

    @Test
    void factIsOneOfTheQuestion() {
        var condition = Condition.is(choice("stranger", "yes", "no"), "yes");
        requireOnly(
                "FACT_NOT_IN_QUESTION",
                "stranger",
                problems(question(), norm("n", CITY, A).conditions(List.of(condition))));
    }

    @Test
    void normsHaveNamesOfTheirOwn() {
        requireOnly("NORM_TWICE", "same", problems(question(), norm("same", CITY, A), norm("same", DISTRICT, B)));
    }

    @Test
    void variantsShareAnIdUnderDifferentOptions() {
        var wide = norm("same", CITY, A).given(List.of(Given.of(READING, "wide")));
        var narrow = norm("same", CITY, B).given(List.of(Given.of(READING, "narrow")));
        assertThat(problems(question(), wide, narrow)).isEmpty();
        requireOnly("NORM_TWICE", "same[word=wide]", problems(question(), wide, wide));
    }

    @Test
    void aReadingIsTheSameWhereverItIsMeant() {
        var known = norm("known", CITY, A).given(List.of(Given.of(READING, "wide")));
        var same = norm("same", CITY, B).given(List.of(Given.of(reading("word", "wide", "narrow"), "wide")));
        var other = norm("other", CITY, B).given(List.of(Given.of(reading("word", "wide", "other"), "other")));
        assertThat(problems(question(), known, same)).isEmpty();
        requireOnly("READING_TWICE", "word", problems(question(), known, other));
    }

    @Test
    void exceptionNamesANorm() {
        requireOnly("EXCEPTION_TO_UNKNOWN_NORM", "nobody", problems(question(), exception("n", "nobody")));
    }

    @Test
    void exceptionOfALowerNormCitesItsPermission() {
        requireOnly(
                "EXCEPTION_NOT_PERMITTED",
                "general",
                problems(question(), norm("general", CITY, B), exception("n", "general")));
        assertThat(problems(
                        question(),
                        norm("general", CITY, B),
                        exception("n", "general").permittedBy(words("unless"))))
                .isEmpty();
    }

    @Test
    void exceptionOfANormThatIsNotLowerNeedsNoPermission() {
        assertThat(problems(question(), norm("general", DISTRICT, B), exception("same rank", "general")))
                .isEmpty();
        assertThat(problems(
                        question(),
                        norm("general", DISTRICT, B),
                        norm("higher", CITY, A).exceptionTo(Set.of("general"))))
                .isEmpty();
    }

    @Test
    void exceptionBinds() {
        requireOnly(
                "EXCEPTION_DOES_NOT_BIND",
                "weak",
                problems(
                        question(),
                        norm("general", DISTRICT, B),
                        exception("weak", "general").modality(Modality.PROMOTION)));
    }

    @Test
    void exceptionsDoNotGoInACircle() {
        requireOnly(
                "EXCEPTIONS_IN_A_CIRCLE",
                "[one, three, two]",
                problems(question(), exception("one", "two"), exception("two", "three"), exception("three", "one")));
        requireOnly("EXCEPTIONS_IN_A_CIRCLE", "[self]", problems(question(), exception("self", "self")));
    }

    @Test
    void circleNamesOnlyTheNormsInIt() {
        requireOnly(
                "EXCEPTIONS_IN_A_CIRCLE",
                "[one, two]",
                problems(
                        question(),
                        exception("one", "two"),
                        exception("two", "one", "below"),
                        norm("below", DISTRICT, A),
                        exception("above", "one")));
    }

    @Test
    void combinationsLeaveAWorld() {
        var question = question(
                impossible("red", Condition.is(COLOUR, "red")),
                impossible("no green", Condition.is(COLOUR, "green")),
                impossible("no blue", Condition.is(COLOUR, "blue")));
        requireOnly("QUESTION_WITHOUT_WORLD", "question", problems(question));
        assertThat(problems(question(
                        question.impossible().get(0), question.impossible().get(1))))
                .isEmpty();
    }

    /** Every fact of three values makes the question four times as wide; ten of them reach 2^20. */
    private static Question<Plain> wide(int yesOrNo, int ofThree) {
        List<Fact> facts = IntStream.range(0, yesOrNo + ofThree)
                .<Fact>mapToObj(i -> i < yesOrNo ? choice("f" + i, "yes", "no") : choice("f" + i, "a", "b", "c"))
                .toList();
        return new Question<>("wide", Bilingual.same("wide"), facts, List.of(A, B), List.of());
    }

    @Test
    void questionSpansAtMostTwoToTheTwentieth() {
        assertThat(problems(wide(0, 10))).isEmpty();
        requireOnly("QUESTION_TOO_WIDE", "wide", problems(wide(1, 10)));
    }

    @Test
    void openReadingsAndThresholdsMakeAQuestionWider() {
        var given = norm("n", CITY, A).given(List.of(Given.of(READING, "wide")));
        requireOnly("QUESTION_TOO_WIDE", "wide", problems(wide(0, 10), given));
        var chosen = Readings.none().choosing(READING, "wide");
        assertThat(RuleBook.of(wide(0, 10), List.of(given.build()), chosen).question())
                .isEqualTo(wide(0, 10));
    }

    @Test
    void questionOfManyFactsIsTooWideNotOverflowing() {
        requireOnly("QUESTION_TOO_WIDE", "wide", problems(wide(0, 40)));
    }

    @Test
    void everyProblemIsReportedAtOnce() {
        var question = question(
                impossible("no round", Condition.is(SHAPE, "round")),
                impossible("no square", Condition.is(SHAPE, "square")));
        assertThat(problems(
                        question,
                        norm("n", CITY, new Plain("stranger")),
                        norm("n", CITY, A),
                        exception("lower", "n", "nobody"),
                        exception("self", "self").modality(Modality.PRINCIPLE)))
                .extracting(Problem::code)
                .containsExactlyInAnyOrder(
                        "NORM_TWICE",
                        "OUTCOME_NOT_IN_QUESTION",
                        "EXCEPTION_NOT_PERMITTED",
                        "EXCEPTION_TO_UNKNOWN_NORM",
                        "EXCEPTION_DOES_NOT_BIND",
                        "EXCEPTIONS_IN_A_CIRCLE",
                        "QUESTION_WITHOUT_WORLD");
    }

    @Test
    void faultNamesTheQuestionEveryProblemAndARemedy() {
        var thrown = catchThrowableOfType(
                RulesNotValid.class,
                () -> RuleBook.of(question(), List.of(exception("n", "x", "y").build()), Readings.none()));
        assertThat(thrown)
                .hasMessageStartingWith("Question question cannot be used: ")
                .hasMessageContaining("exception to x")
                .hasMessageContaining("exception to y")
                .hasMessageEndingWith("Mend the rules named and build again.");
    }
}
