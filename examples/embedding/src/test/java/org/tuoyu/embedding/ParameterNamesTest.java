package org.tuoyu.embedding;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Parameter;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.tuoyu.kernel.decision.Knowledge;
import org.tuoyu.kernel.decision.Norms;
import org.tuoyu.kernel.decision.Question;
import org.tuoyu.kernel.time.AsOf;

/** The names of parameters are in the classes, for editors and for frameworks that bind by name. */
final class ParameterNamesTest {

    @Test
    void whatIsAskedIsNamedInTheClass() throws NoSuchMethodException {
        assertThat(Arrays.stream(Norms.class
                        .getMethod("ask", Question.class, Knowledge.class, AsOf.class, String.class)
                        .getParameters()))
                .allMatch(Parameter::isNamePresent)
                .extracting(Parameter::getName)
                .containsExactly("question", "known", "asOf", "place");
    }
}
