package org.tuoyu.kernel.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import org.junit.jupiter.api.Test;

class CheckedTest {

    private static final Problem PROBLEM = Problem.at("/name", "VALUE_MISSING", "必填", "a value is required");

    @Test
    void aValidInputHasItsValue() {
        Checked<String> checked = new Checked.Valid<>("a");
        assertThat(checked.valid()).contains("a");
        assertThat(checked.map(String::length)).isEqualTo(new Checked.Valid<>(1));
        assertThat(checked.orElseThrow()).isEqualTo("a");
    }

    @Test
    void aRejectedOneKeepsItsProblemsOnEveryWay() {
        Checked<String> checked = new Checked.Rejected<>(List.of(PROBLEM));
        assertThat(checked.valid()).isEmpty();
        assertThat(checked.map(String::length)).isEqualTo(new Checked.Rejected<Integer>(List.of(PROBLEM)));
        assertThatExceptionOfType(InputNotValid.class)
                .isThrownBy(checked::orElseThrow)
                .withMessageContaining("/name VALUE_MISSING: a value is required")
                .satisfies(thrown -> assertThat(thrown.problems()).containsExactly(PROBLEM));
    }
}
