package org.tuoyu.cli;

import static j2html.TagCreator.div;
import static j2html.TagCreator.each;
import static j2html.TagCreator.h2;
import static j2html.TagCreator.p;
import static j2html.TagCreator.table;
import static j2html.TagCreator.tbody;
import static j2html.TagCreator.td;
import static j2html.TagCreator.th;
import static j2html.TagCreator.thead;
import static j2html.TagCreator.tr;
import static org.tuoyu.cli.Spoken.spoken;

import j2html.tags.specialized.SectionTag;
import j2html.tags.specialized.TrTag;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tuoyu.kernel.language.Bilingual;
import org.tuoyu.policy.lint.Lint;
import org.tuoyu.policy.lint.LintCheck;
import org.tuoyu.policy.lint.LintFinding;
import org.tuoyu.shipped.national.DraftingWords;

/**
 * The part of a page that shows what was found in the document itself (文件体检), a line a check: where the body and the annex
 * differ, where the body differs from itself, what nobody bears. Of the rest it says how much there is.
 */
final class LintSection {

    private static final int MOST_PLACES = 8;

    private static final Set<LintCheck.Section> SHOWN =
            Set.of(LintCheck.Section.ANNEX, LintCheck.Section.BODY, LintCheck.Section.NOBODY);

    private final Map<LintCheck, List<LintFinding>> byCheck = new LinkedHashMap<>();

    LintSection(Held held) {
        Lint.of(held.main(), held.policies(), DraftingWords.chinese())
                .forEach(each -> byCheck.computeIfAbsent(each.check(), key -> new ArrayList<>())
                        .add(each));
    }

    SectionTag section() {
        List<LintCheck> checks = byCheck.keySet().stream()
                .filter(each -> SHOWN.contains(each.section()))
                .toList();
        return j2html.TagCreator.section(
                        h2(spoken("文件体检", "What was found in the document itself")),
                        p(spoken(rest())),
                        div(table(
                                        thead(tr(
                                                th(spoken("部分", "part")),
                                                th(spoken("检查项", "check")),
                                                th(spoken("处", "findings")),
                                                th(spoken("说明", "what")),
                                                th(spoken("所在", "where")))),
                                        tbody(each(checks, this::row))))
                                .withClass("wide"))
                .withId("lint");
    }

    private List<LintFinding> of(LintCheck check) {
        return byCheck.getOrDefault(check, List.of());
    }

    private TrTag row(LintCheck check) {
        List<LintFinding> found = of(check);
        return tr(
                td(spoken(check.section().label())),
                td(spoken(check.label())),
                td(String.valueOf(found.size())),
                td(each(found.stream().map(LintFinding::message).distinct().toList(), message -> div(spoken(message)))),
                td(spoken(places(found))));
    }

    /** Clauses as people cite them; in English by their ids. */
    private static Bilingual places(List<LintFinding> found) {
        List<Bilingual> labels = found.stream()
                .flatMap(each -> each.places().stream())
                .map(place -> new Bilingual(place.label(), place.clause()))
                .distinct()
                .toList();
        return Bilingual.joined(labels.subList(0, Math.min(MOST_PLACES, labels.size())), "、", ", ")
                .then(Bilingual.same(labels.size() > MOST_PLACES ? "…" : ""));
    }

    /** How many findings there are in the parts that are not shown. */
    private Bilingual rest() {
        List<Bilingual> counts = new ArrayList<>();
        for (LintCheck.Section section : LintCheck.Section.values()) {
            long found = byCheck.entrySet().stream()
                    .filter(each -> each.getKey().section() == section && !SHOWN.contains(section))
                    .mapToLong(each -> each.getValue().size())
                    .sum();
            if (found > 0) {
                counts.add(new Bilingual(
                        section.label().zh() + " " + found + " 处",
                        section.label().en() + " " + found));
            }
        }
        Bilingual all = Bilingual.joined(counts, "、", ", ");
        return new Bilingual(
                "另有：" + all.zh() + "。逐处见 ./tuoyu lint", "Besides: " + all.en() + ". All of them: ./tuoyu lint");
    }
}
