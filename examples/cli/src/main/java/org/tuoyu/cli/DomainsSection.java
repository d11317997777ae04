package org.tuoyu.cli;

import static j2html.TagCreator.details;
import static j2html.TagCreator.div;
import static j2html.TagCreator.each;
import static j2html.TagCreator.h2;
import static j2html.TagCreator.p;
import static j2html.TagCreator.span;
import static j2html.TagCreator.summary;
import static j2html.TagCreator.table;
import static j2html.TagCreator.tbody;
import static j2html.TagCreator.td;
import static j2html.TagCreator.th;
import static j2html.TagCreator.thead;
import static j2html.TagCreator.tr;
import static org.tuoyu.cli.Spoken.spoken;

import j2html.tags.DomContent;
import j2html.tags.specialized.DivTag;
import j2html.tags.specialized.SectionTag;
import j2html.tags.specialized.TrTag;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.tuoyu.cli.Handled.Standing;
import org.tuoyu.kernel.language.Bilingual;

/** The part of a page that shows what the documents answer in each domain: a bar for each question, and its words. */
final class DomainsSection {

    private final Reported reported;

    DomainsSection(Reported reported) {
        this.reported = reported;
    }

    SectionTag section() {
        return j2html.TagCreator.section(
                        h2(spoken("各领域的答复", "What the documents answer in each domain")),
                        p(
                                spoken(
                                        "截至 " + reported.assessedOn()
                                                + "，就虚构的机构、家庭、从业人员、场地和事件逐一提问。点开领域，可见每个问题的答复、所缺和原文。",
                                        "As of " + reported.assessedOn()
                                                + ", asked about made-up institutions, families, carers, sites and incidents. Open a domain for its questions, what is missing, and the words.")),
                        legend(),
                        each(reported.domains(), DomainsSection::domain))
                .withId("domains");
    }

    private static DivTag legend() {
        return div(each(
                        Stream.of(
                                        Standing.DETERMINED,
                                        Standing.UNDETERMINED,
                                        Standing.ENCOURAGED,
                                        Standing.NOT_APPLICABLE)
                                .toList(),
                        each -> span(span().withClass("swatch " + style(each)), spoken(each.label()))
                                .withClass("key")))
                .withClass("legend");
    }

    private static DomContent domain(AskedDomain domain) {
        List<AskedQuestion.Bar> bars = Stream.of(Standing.values())
                .map(each -> new AskedQuestion.Bar(each, each.label(), (int) domain.count(each)))
                .filter(each -> each.count() > 0)
                .toList();
        return details(
                        summary(
                                span(spoken(domain.label())).withClass("name"),
                                span(spoken(
                                                domain.questions().size() + " 问 × " + domain.subjects(),
                                                domain.questions().size() + " questions × " + domain.subjects()))
                                        .withClass("size"),
                                stacked(bars),
                                span(said(bars)).withClass("spoken")),
                        div(table(
                                        thead(tr(
                                                th(spoken("问题", "question")),
                                                th(spoken("答复", "answers")),
                                                th(spoken("尚不确定的，所缺", "missing where not settled")),
                                                th(spoken("原文", "words")))),
                                        tbody(each(domain.questions(), DomainsSection::question))))
                                .withClass("wide"))
                .withClass("domain");
    }

    private static TrTag question(AskedQuestion question) {
        return tr(
                td(spoken(question.label())),
                td(stacked(question.bars()), said(question.bars())),
                td(each(
                        question.missing().entrySet().stream().toList(),
                        missing -> div(spoken(missing.getKey()), span(" × " + missing.getValue())))),
                td(each(Cited.in(question.cited()), words -> div(spoken(words)))));
    }

    private static DivTag stacked(List<AskedQuestion.Bar> bars) {
        return div(each(bars, bar -> span().withClass(style(bar.standing())).withStyle("flex-grow:" + bar.count())))
                .withClass("stacked")
                .attr("aria-hidden", "true");
    }

    private static DomContent said(List<AskedQuestion.Bar> bars) {
        return spoken(Spoken.joined(
                bars.stream()
                        .map(bar -> new Bilingual(
                                bar.says().zh() + " " + bar.count(), bar.says().en() + " " + bar.count()))
                        .toList(),
                " · ",
                " · "));
    }

    private static String style(Standing standing) {
        return standing.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
