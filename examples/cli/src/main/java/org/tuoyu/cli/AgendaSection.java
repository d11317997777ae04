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

import j2html.tags.DomContent;
import j2html.tags.specialized.SectionTag;
import j2html.tags.specialized.TrTag;
import java.util.List;
import org.tuoyu.childcare.assignment.Assignment;
import org.tuoyu.childcare.organisation.Meeting;
import org.tuoyu.kernel.language.Bilingual;
import org.tuoyu.policy.review.Agenda;
import org.tuoyu.policy.review.Matter;

/** The part of a page that shows what a meeting (会商) has before it: duties and targets, and how many points are open. */
final class AgendaSection {

    private final Agenda agenda;

    AgendaSection(Reported reported) {
        this.agenda = reported.agenda();
    }

    SectionTag section() {
        List<Matter> matters =
                agenda.items().stream().filter(each -> !isPoint(each)).toList();
        int open = agenda.items().size() - matters.size();
        return j2html.TagCreator.section(
                        h2(spoken("会商的议程", "What a meeting has before it")),
                        each(agenda.leaders(), AgendaSection::leader),
                        p(spoken(
                                "另有文件未决的事项 " + open + " 项：./tuoyu agenda --as-of "
                                        + agenda.asOf().factDay(),
                                open + " more points that the documents leave open: ./tuoyu agenda --as-of "
                                        + agenda.asOf().factDay())),
                        div(table(
                                        thead(tr(
                                                th(spoken("事项", "matter")),
                                                th(spoken("状态", "state")),
                                                th(spoken("牵头", "lead")),
                                                th(spoken("责任", "responsible")),
                                                th(spoken("由谁决定", "who decides")))),
                                        tbody(each(matters, AgendaSection::row))))
                                .withClass("wide"))
                .withId("agenda");
    }

    private static boolean isPoint(Matter item) {
        return item.match(point -> true, owed -> false, aimed -> false);
    }

    private static DomContent leader(Meeting.Leader leader) {
        return p(
                spoken(leader.meeting().label()),
                spoken(new Bilingual("，", ", ")
                        .then(leader.meeting().leaderIs())
                        .then("：", ": ")),
                spoken(leader.who()),
                spoken("。", ". "),
                each(Cited.in(leader.citations()), words -> spoken(words)));
    }

    private static TrTag row(Matter item) {
        String of = item.match(point -> "", owed -> " " + owed.status().of(), aimed -> "");
        return tr(
                td(spoken(new Bilingual(item.label().zh() + of, item.label().en() + of))),
                td(spoken(state(item))),
                td(item.rows().isEmpty() ? nobody() : each(item.rows(), AgendaSection::leads)),
                td(each(item.rows(), row -> div(MatrixText.names(row.responsible())))),
                td(each(item.deciders(), words -> div(spoken(words)))));
    }

    private static Bilingual state(Matter item) {
        return item.match(
                point -> point.kind().label(),
                owed -> DutyWords.state(owed.status()),
                aimed -> aimed.kind().label());
    }

    private static DomContent nobody() {
        return spoken("附件没有对应的行", "no row of the annex has it");
    }

    private static DomContent leads(Assignment row) {
        return div(MatrixText.names(row.leads()));
    }
}
