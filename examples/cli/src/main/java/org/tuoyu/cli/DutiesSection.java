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
import java.util.Comparator;
import java.util.List;
import org.tuoyu.childcare.duty.Duty;
import org.tuoyu.childcare.duty.DutyStatus;
import org.tuoyu.policy.review.Acting;

/** The part of a page that shows how the duties stand in the cases of which something was told, breaches first. */
final class DutiesSection {

    private final Reported reported;

    DutiesSection(Reported reported) {
        this.reported = reported;
    }

    SectionTag section() {
        List<DutyStatus> told = reported.duties().stream()
                .filter(each -> !each.of().isEmpty())
                .sorted(Comparator.comparing((DutyStatus each) -> !each.state().isBreach()))
                .toList();
        return j2html.TagCreator.section(
                        h2(spoken("义务履行到哪一步", "How duties stand")),
                        p(
                                spoken(
                                        "截至 " + reported.assessedOn() + "，依虚构的事件推定。文件没有写明期限的，不算逾期；没有写明后果的，照实写出。",
                                        "As of " + reported.assessedOn()
                                                + ", from made-up events. Where the text sets no time nothing is overdue; where it states no consequence, that is said.")),
                        div(table(
                                        thead(tr(
                                                th(spoken("义务", "duty")),
                                                th(spoken("案件", "case")),
                                                th(spoken("状态", "state")),
                                                th(spoken("到期", "due")),
                                                th(spoken("承担", "borne by")),
                                                th(spoken("原文", "words")))),
                                        tbody(each(told, DutiesSection::row))))
                                .withClass("wide"))
                .withId("duties");
    }

    private static TrTag row(DutyStatus status) {
        Duty duty = status.duty();
        return tr(
                td(spoken(duty.label())),
                td(status.of()),
                td(spoken(DutyWords.state(status))).withClass(status.state().isBreach() ? "breach" : "state"),
                td(spoken(DutyWords.due(status.due()))),
                td(each(
                        DutyWords.acting(
                                Acting.bearers(status, Held.shipped().policies().directory()),
                                Held.shipped().rows(duty.citations())),
                        words -> div(spoken(words)))),
                td(
                        div(spoken(Cited.words(duty.citations().get(0)))),
                        each(
                                status.consequence().stream().toList(),
                                then -> div(spoken("后果：", "consequence: "), spoken(Cited.words(then.citation())))),
                        each(
                                status.open(),
                                reading -> div(
                                        spoken("取决于如何理解：", "depends on how this is read: "), spoken(reading.label()))),
                        each(status.notes(), note -> div(spoken(note.message())))));
    }
}
