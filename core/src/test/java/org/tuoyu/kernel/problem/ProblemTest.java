package org.tuoyu.kernel.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tuoyu.kernel.language.Bilingual;

class ProblemTest {

    @Test
    void problemSaysWhatIsWrongInBothLanguages() {
        Problem problem = Problem.at("/facts/0", "VALUE_MISSING", "缺少", "missing");
        assertThat(problem.message().zh()).isEqualTo("缺少");
        assertThat(problem.message().en()).isEqualTo("missing");
        assertThat(problem.didYouMean()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "lower", "1ST", "_X", "WITH SPACE", "WITH-HYPHEN"})
    void codeIsInCapitals(String code) {
        assertThatIllegalArgumentException().isThrownBy(() -> Problem.at("", code, "问题", "problem"));
    }

    @Test
    void pointerIsEmptyOrStartsWithASlash() {
        assertThat(Problem.at("", "A", "问题", "problem").pointer()).isEmpty();
        assertThat(Problem.at("/a", "A", "问题", "problem").pointer()).isEqualTo("/a");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Problem.at("a", "A", "问题", "problem"))
                .withMessageContaining("got a");
    }

    @Test
    void suggestionsAreCopied() {
        List<String> names = new ArrayList<>(List.of("one"));
        Problem problem = Problem.at("", "A", "问题", "problem").suggesting(names);
        names.add("two");
        assertThat(problem.didYouMean()).containsExactly("one");
    }

    @Test
    void rejectedInputHasAProblem() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Checked.Rejected<>(List.of()));
        Problem problem = Problem.at("", "A", "问题", "problem");
        Checked<String> rejected = new Checked.Rejected<>(List.of(problem));
        Checked<String> valid = new Checked.Valid<>("value");
        assertThat(rejected.<Object>match(value -> value, problems -> problems)).isEqualTo(List.of(problem));
        assertThat(valid.<Object>match(value -> value, problems -> problems)).isEqualTo("value");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 100, 101, 1_000_000})
    void ofManyProblemsAHundredAreToldAndTheOthersCounted(int number) {
        List<Problem> many = Collections.nCopies(number, Problem.at("/a", "A", "问题", "problem"));
        List<Problem> told = new Checked.Rejected<>(many).problems();
        assertThat(told).startsWith(many.get(0)).hasSize(Math.min(number, 101));
        if (number > 100) {
            assertThat(told.get(100).code()).isEqualTo("MORE_PROBLEMS");
            assertThat(told.get(100).message().en()).startsWith("and " + (number - 100) + " more problems");
        }
        assertThat(Problem.capped(told)).isEqualTo(told);
    }

    @Test
    void noPartOfAProblemShowsAnIdentifier() {
        String number = "9901 0120-0002／２９00 19";
        Problem problem = Problem.at("/people/" + number + "/code", "A", "实为 " + number, "got " + number)
                .suggesting(List.of(number));
        assertThat(problem.pointer()).isEqualTo("/people/" + Shown.MASK + "/code");
        assertThat(problem.message()).isEqualTo(new Bilingual("实为 " + Shown.MASK, "got " + Shown.MASK));
        assertThat(problem.didYouMean()).containsExactly(Shown.MASK);
    }
}
