package org.tuoyu.kernel.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.tuoyu.kernel.language.Bilingual;

/** Outlines that are printed in any way and read back, and that are printed wrong and refused. */
class OutlinePropertyTest {

    private static final Bilingual REASON = new Bilingual("页眉", "page header");

    @Property
    void outlineIsReadBackHoweverItIsPrinted(@ForAll("outlines") PrintedOutline outline) {
        OfficialText text = parse(outline, outline.source(-1, 0).text());
        List<PrintedOutline.Numbered> expected = outline.numbered();
        List<Clause> clauses = text.clauses().subList(1, text.clauses().size());
        assertThat(clauses)
                .extracting(Clause::id)
                .isEqualTo(expected.stream().map(each -> each.id()).toList());
        assertThat(clauses)
                .extracting(Clause::words)
                .isEqualTo(expected.stream().map(each -> each.words()).toList());
        assertThat(clauses)
                .extracting(clause -> clause.provisions().get(0).quote())
                .isEqualTo(expected.stream().map(each -> each.heading()).toList());
        assertThat(clauses)
                .allSatisfy(clause -> assertThat(text.find(clause.place())).contains(clause));
    }

    @Property
    void numberThatIsNotTheNextIsRefusedInItsLine(
            @ForAll("outlines") PrintedOutline outline,
            @ForAll @IntRange(max = 39) int which,
            @ForAll @IntRange(min = 1, max = 99) int wrong) {
        List<PrintedOutline.Numbered> numbered = outline.numbered();
        int altered = which % numbered.size();
        PrintedOutline.Numbered clause = numbered.get(altered);
        Assume.that(wrong != 1 && wrong != clause.number() && wrong != clause.highest() + 1);
        PrintedOutline.Source source = outline.source(altered, wrong);
        assertThatThrownBy(() -> parse(outline, source.text()))
                .isInstanceOfSatisfying(TextNotReadable.class, refused -> {
                    assertThat(refused.line()).isEqualTo(source.starts().get(altered));
                    assertThat(refused.expected().en())
                            .contains(altered == 0 ? "the first section" : "the next number");
                });
    }

    @Property
    void clauseWhoseEndIsLostIsRefused(
            @ForAll("outlines") PrintedOutline outline, @ForAll @IntRange(max = 39) int which) {
        PrintedOutline.Source source = outline.source(-1, 0);
        int last = which % source.starts().size();
        String[] lines = source.text().split("\n", -1);
        int end = last + 1 < source.starts().size() ? source.starts().get(last + 1) - 2 : lines.length - 2;
        while (!lines[end].endsWith("。")) {
            end--;
        }
        lines[end] = lines[end].substring(0, lines[end].length() - 1);
        assertThatThrownBy(() -> parse(outline, String.join("\n", lines)))
                .isInstanceOf(TextNotReadable.class)
                .hasMessageContaining("a segment ending in 。 or ；");
    }

    private static OfficialText parse(PrintedOutline outline, String source) {
        TextForm form = TextForm.PLAIN.numbered("某府发〔2021〕1号");
        return OfficialText.parse(
                source,
                outline.hasPages()
                        ? form.dropping(
                                DroppedSpan.onEachPage(PrintedOutline.HEADER, REASON),
                                DroppedSpan.onEachPage(PrintedOutline.PAGE.formatted("#"), REASON))
                        : form);
    }

    @Provide
    Arbitrary<PrintedOutline> outlines() {
        return PrintedOutline.any();
    }
}
