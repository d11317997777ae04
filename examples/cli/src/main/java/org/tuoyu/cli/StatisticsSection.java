package org.tuoyu.cli;

import static j2html.TagCreator.caption;
import static j2html.TagCreator.div;
import static j2html.TagCreator.each;
import static j2html.TagCreator.h2;
import static j2html.TagCreator.p;
import static j2html.TagCreator.span;
import static j2html.TagCreator.table;
import static j2html.TagCreator.tbody;
import static j2html.TagCreator.td;
import static j2html.TagCreator.tr;
import static org.tuoyu.cli.Spoken.spoken;

import j2html.tags.specialized.SectionTag;
import j2html.tags.specialized.TableTag;
import j2html.tags.specialized.TrTag;
import org.tuoyu.childcare.statistics.Summary;

/** The part of a page that counts institutions and places (三(六)19). */
final class StatisticsSection {

    private final Summary summary;

    StatisticsSection(Reported reported) {
        this.summary = reported.summary();
    }

    SectionTag section() {
        return j2html.TagCreator.section(
                        h2(spoken("统计", "Statistics")),
                        p(
                                spoken(
                                        "填写无误的申请（缺项的也计）：",
                                        "Of the applications in which nothing is wrong, whatever is missing: "),
                                spoken(CountGroup.counted(summary.all())),
                                spoken(
                                        "。不知的单独计，既非“否”也非零；不与任何指标比较。",
                                        ". What is not known is counted apart, neither no nor zero; no target is held against it.")),
                        div(each(CountGroup.of(summary, Residents.none()), this::group))
                                .withClass("counts"))
                .withId("statistics");
    }

    private TableTag group(CountGroup group) {
        return table(caption(spoken(group.label())), tbody(each(group.lines(), this::line)));
    }

    private TrTag line(CountGroup.Line line) {
        long share = summary.all().institutions() == 0
                ? 0
                : 100 * line.tally().institutions() / summary.all().institutions();
        return tr(
                td(spoken(line.label())),
                td(
                        div(span().withStyle("width:" + share + "%"))
                                .withClass("bar")
                                .attr("aria-hidden", "true"),
                        spoken(CountGroup.counted(line.tally()))));
    }
}
