package org.tuoyu.cli;

import static j2html.TagCreator.details;
import static j2html.TagCreator.div;
import static j2html.TagCreator.each;
import static j2html.TagCreator.h2;
import static j2html.TagCreator.p;
import static j2html.TagCreator.summary;
import static j2html.TagCreator.table;
import static j2html.TagCreator.tbody;
import static j2html.TagCreator.td;
import static j2html.TagCreator.th;
import static j2html.TagCreator.thead;
import static j2html.TagCreator.tr;
import static org.tuoyu.cli.Spoken.spoken;

import j2html.tags.DomContent;
import j2html.tags.specialized.SectionTag;
import j2html.tags.specialized.TrTag;
import java.util.List;
import org.tuoyu.kernel.language.Bilingual;

/** The part of a page that shows the targets (目标): on a time line, and as a table. */
final class TargetsSection {

    private final Reported reported;
    private final List<TargetLine> lines;

    TargetsSection(Reported reported) {
        this.reported = reported;
        this.lines = TargetLine.of(reported.assessments());
    }

    SectionTag section() {
        return j2html.TagCreator.section(
                        h2(spoken("目标是否按期达成", "Whether the targets were reached in time")),
                        lines.isEmpty() ? notInForce() : each(intro(), drawing(), asTable()))
                .withId("targets");
    }

    private DomContent notInForce() {
        return p(spoken(
                reported.assessedOn() + " 该文件尚未施行，没有目标。",
                "The document was not in force on " + reported.assessedOn() + ", so it sets no target."));
    }

    private DomContent intro() {
        return p(spoken(
                "截至 " + reported.assessedOn() + " 依虚构的证据评估。每行一个目标，标记为到期之日；文字有几种理解的，其下逐一列出。虚线：文件未定到期之日。",
                "As of " + reported.assessedOn()
                        + ", from made-up evidence. A line for each target, a mark on the day it falls due; where"
                        + " the text can be read in several ways, each stands below. Dashed: the document sets no"
                        + " day."));
    }

    private static DomContent drawing() {
        return div().withId("timeline").withClass("drawing");
    }

    private DomContent asTable() {
        return details(
                summary(spoken("以表格查看", "As a table")),
                div(table(
                                thead(tr(
                                        th(spoken("目标", "target")),
                                        th(spoken("到期", "last day")),
                                        th(spoken("评估", "assessment")),
                                        th(spoken("分工", "division")),
                                        th(spoken("依据", "rests on")))),
                                tbody(each(lines, TargetsSection::row))))
                        .withClass("wide"));
    }

    private static TrTag row(TargetLine line) {
        return tr(
                        td(spoken(line.label())),
                        td(spoken(AssessmentWords.days(line.assessment().basis()))),
                        td(spoken(AssessmentWords.outcome(line.assessment()))),
                        td(
                                line.isWay()
                                        ? each()
                                        : each(
                                                AssessmentWords.acting(Held.shipped()
                                                        .rows(line.assessment().target())),
                                                TargetsSection::ground)),
                        td(line.isWay() ? each() : each(line.restsOn(), TargetsSection::ground)))
                .withCondClass(line.isWay(), "way");
    }

    private static DomContent ground(Bilingual words) {
        return div(spoken(words));
    }
}
