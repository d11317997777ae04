package org.tuoyu.kernel.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tuoyu.kernel.language.Bilingual;
import org.tuoyu.kernel.text.OpenWord;

class TermTest {

    @Test
    void eachKindOfTermIsToldApart() {
        List<Term> terms = List.of(
                new Term.WorkingDays(5),
                new Term.By(LocalDate.of(2025, 12, 31)),
                new Term.Open(OpenWord.PROMPTLY),
                new Term.With(new Bilingual("旧城改造", "the renewal of old quarters")),
                new Term.EachYear(),
                new Term.None());
        assertThat(terms)
                .extracting(each -> each.<String>match(
                        days -> "days",
                        by -> "by",
                        open -> "open",
                        with -> "with",
                        year -> "each year",
                        none -> "none"))
                .containsExactly("days", "by", "open", "with", "each year", "none");
        assertThat(terms)
                .extracting(each -> each.label().zh())
                .containsExactly("5个工作日内", "至2025-12-31", "及时", "与旧城改造同步", "每年一次", "未定期限");
    }

    @Test
    void aTermHasOneWorkingDayOrMore() {
        assertThat(new Term.WorkingDays(1).days()).isEqualTo(1);
        assertThatThrownBy(() -> new Term.WorkingDays(0)).isInstanceOf(IllegalArgumentException.class);
    }
}
