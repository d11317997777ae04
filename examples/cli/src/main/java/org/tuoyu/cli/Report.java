package org.tuoyu.cli;

import static j2html.TagCreator.body;
import static j2html.TagCreator.button;
import static j2html.TagCreator.div;
import static j2html.TagCreator.each;
import static j2html.TagCreator.footer;
import static j2html.TagCreator.h1;
import static j2html.TagCreator.h2;
import static j2html.TagCreator.head;
import static j2html.TagCreator.header;
import static j2html.TagCreator.html;
import static j2html.TagCreator.main;
import static j2html.TagCreator.meta;
import static j2html.TagCreator.p;
import static j2html.TagCreator.rawHtml;
import static j2html.TagCreator.script;
import static j2html.TagCreator.section;
import static j2html.TagCreator.style;
import static j2html.TagCreator.table;
import static j2html.TagCreator.tbody;
import static j2html.TagCreator.td;
import static j2html.TagCreator.th;
import static j2html.TagCreator.thead;
import static j2html.TagCreator.title;
import static j2html.TagCreator.tr;
import static org.tuoyu.cli.Spoken.spoken;

import j2html.tags.specialized.DivTag;
import j2html.tags.specialized.SectionTag;
import j2html.tags.specialized.SpanTag;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.tuoyu.cli.Handled.Standing;
import org.tuoyu.kernel.language.Bilingual;
import org.tuoyu.kernel.language.Language;
import org.tuoyu.kernel.problem.Problem;

/**
 * One page without any network: what was answered and by which words, every problem with its remedy, whether the targets
 * were reached, and who does what.
 * Both languages are in it; a button changes between them.
 */
final class Report {

    private static final Bilingual NOTHING_CITED = new Bilingual("没有可引的原文", "there are no words to cite");

    private final Reported reported;
    private final List<Handled> handled;
    private final Language first;

    Report(Reported reported, Language first) {
        this.reported = reported;
        this.handled = reported.handled();
        this.first = first;
    }

    String page() throws IOException {
        return "<!DOCTYPE html>\n"
                + html(
                                head(
                                        meta().withCharset("utf-8"),
                                        meta().withName("viewport").withContent("width=device-width, initial-scale=1"),
                                        title("托育 Tuoyu"),
                                        style(rawHtml(ReportAssets.text("report.css")))),
                                body(
                                                top(),
                                                main(
                                                        answers(),
                                                        problems(),
                                                        new TargetsSection(reported).section(),
                                                        new DomainsSection(reported).section(),
                                                        new DutiesSection(reported).section(),
                                                        new AgendaSection(reported).section(),
                                                        new StatisticsSection(reported).section(),
                                                        new MatrixSection(reported.rows()).section(),
                                                        new LintSection(Held.shipped()).section()),
                                                foot(),
                                                script(rawHtml(ReportAssets.drawing())),
                                                script(rawHtml(
                                                        "window.tuoyu=" + new ReportData(reported).json() + ";")),
                                                script(rawHtml(ReportAssets.text("report.js"))))
                                        .withClass(first == Language.ZH ? "zh" : "en"))
                        .withLang(first == Language.ZH ? "zh-CN" : "en")
                        .render();
    }

    private static j2html.tags.specialized.HeaderTag top() {
        return header(
                h1(spoken("北碚区 3 岁以下婴幼儿照护", "Care for children under three in Beibei")),
                p(
                        spoken(
                                "演示报告：机构和证据均为虚构。把指针移到数字或图中标记上，或点按，可见其依据；用键盘则以 Tab 键进入，图中再用方向键。",
                                "A demo: the institutions and the evidence are made up. Point at a figure or a mark, or tap it, to see what it rests on; by keyboard, go there with Tab, and with the arrow keys within a picture.")),
                button("中文 / English").withId("language").withType("button"));
    }

    private SectionTag answers() {
        return section(
                        h2(spoken("向哪个机关登记", "Which authority registers")),
                        p(moment()),
                        div(each(
                                        Stream.of(Standing.values())
                                                .filter(this::occurs)
                                                .toList(),
                                        this::figure))
                                .withClass("figures"),
                        div().withId("answers").withClass("drawing"))
                .withId("applications");
    }

    private SpanTag moment() {
        return reported.answeredFor()
                .map(day -> spoken("按 " + day + " 的事实和规定答复。", "By the facts and the law of " + day + "."))
                .orElseGet(() -> spoken(
                        "每件申请按其提交之日的事实和规定答复。",
                        "Each application by the facts and the law of the day on which it was submitted."));
    }

    private boolean occurs(Standing standing) {
        return handled.stream().anyMatch(each -> each.standing() == standing);
    }

    private DivTag figure(Standing standing) {
        List<Handled> those =
                handled.stream().filter(each -> each.standing() == standing).toList();
        return div(
                        div(String.valueOf(those.size())).withClass("number"),
                        div(spoken(standing.label())),
                        div(each(restsOn(those), words -> p(spoken(words)))).withClass("cited"))
                .withClass("figure")
                .attr("tabindex", "0");
    }

    /** The words that a figure rests on; where there are none, that is said. */
    static List<Bilingual> restsOn(List<Handled> those) {
        List<Bilingual> cited = Cited.words(those);
        return cited.isEmpty() ? List.of(NOTHING_CITED) : cited;
    }

    private SectionTag problems() {
        return section(
                        h2(spoken("问题与更正办法", "Problems and remedies")),
                        table(
                                thead(tr(
                                        th(spoken("申请", "id")),
                                        th(spoken("位置", "where")),
                                        th(spoken("问题", "problem")),
                                        th(spoken("更正办法", "remedy")))),
                                tbody(each(handled, this::problemRows))))
                .withId("problems");
    }

    private j2html.tags.DomContent problemRows(Handled one) {
        return each(
                one.problems(),
                problem -> tr(
                        td(spoken(one.id())),
                        td(problem.pointer()),
                        td(spoken(problem.message())),
                        td(spoken(remedy(problem)))));
    }

    private static Bilingual remedy(Problem problem) {
        return Remedy.of(problem);
    }

    private static j2html.tags.specialized.FooterTag foot() {
        return footer(
                p(
                        spoken(
                                "依据：北碚府办发〔2020〕105号（逐字核对）；国家办法、标准和重庆市条例（未收录原文）。",
                                "Rests on 北碚府办发〔2020〕105号 (checked word by word) and on national measures, standards and the regulation of Chongqing (texts not held).")));
    }
}
