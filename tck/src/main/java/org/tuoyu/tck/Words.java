package org.tuoyu.tck;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.tuoyu.kernel.decision.Fact;
import org.tuoyu.kernel.decision.Question;
import org.tuoyu.kernel.language.Language;
import org.tuoyu.kernel.language.Symbol;

/** How things are told to a person. */
final class Words {

    private Words() {}

    static void requireOwn(Question<?> question) {
        requireOwn("questions", List.of(question));
        requireOwn("facts of " + question.id(), question.facts());
        requireOwn("outcomes of " + question.id(), question.outcomes());
        for (Fact fact : question.facts()) {
            if (fact instanceof Fact.Choice choice) {
                requireOwn("values of " + fact.id(), choice.values());
            }
        }
    }

    static void requireOwn(String what, List<? extends Symbol> symbols) {
        for (Language language : Language.values()) {
            assertThat(symbols)
                    .as("%s in %s", what, language)
                    .extracting(symbol -> symbol.label().in(language))
                    .doesNotHaveDuplicates()
                    .noneMatch(String::isBlank);
        }
    }
}
