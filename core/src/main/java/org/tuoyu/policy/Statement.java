package org.tuoyu.policy;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.tuoyu.childcare.milestone.Variant;
import org.tuoyu.kernel.language.Bilingual;
import org.tuoyu.kernel.text.Citation;
import org.tuoyu.kernel.text.Modality;
import org.tuoyu.kernel.text.Readings;

/**
 * Words of an instrument, a sentence or limbs of one, with how they bind and what is said of them.
 *
 * @param modalities how they bind, or under each option of a reading on which that depends
 * @param rules what carries them out, or why nothing does, as it is written below them
 */
public record Statement(Citation words, List<Variant<Modality>> modalities, List<String> rules) {
    private static final String NOTE = "注：";
    private static final String NONE = "无规则：";
    private static final String ENGLISH = " ｜ ";

    public Statement {
        modalities = List.copyOf(modalities);
        rules = List.copyOf(rules);
        Variant.check(modalities);
    }

    /** How they bind; the strongest way where that depends on a reading. */
    public Modality modality() {
        return Variant.values(modalities).min(Comparator.naturalOrder()).orElseThrow();
    }

    /** What the reader of the words is to know besides (注). */
    public List<Bilingual> notes() {
        return after(NOTE);
    }

    /** Why no rule carries them out (无规则); empty where one does. */
    public Optional<Bilingual> reasonForNone() {
        return after(NONE).stream().findFirst();
    }

    private List<Bilingual> after(String mark) {
        return rules.stream()
                .filter(each -> each.startsWith(mark))
                .map(each -> bilingual(each.substring(mark.length())))
                .toList();
    }

    private static Bilingual bilingual(String written) {
        int mark = written.indexOf(ENGLISH);
        return mark < 0
                ? Bilingual.same(written)
                : new Bilingual(written.substring(0, mark), written.substring(mark + ENGLISH.length()));
    }

    /** The ways in which they bind under the readings that are chosen; one where those settle it. */
    public List<Variant<Modality>> modalities(Readings readings) {
        return modalities.stream()
                .filter(each -> each.given()
                        .flatMap(given ->
                                readings.chosen(given.reading()).filter(option -> !option.equals(given.option())))
                        .isEmpty())
                .toList();
    }
}
