package org.tuoyu.cli;

import static j2html.TagCreator.body;
import static j2html.TagCreator.code;
import static j2html.TagCreator.div;
import static j2html.TagCreator.each;
import static j2html.TagCreator.h1;
import static j2html.TagCreator.h2;
import static j2html.TagCreator.head;
import static j2html.TagCreator.html;
import static j2html.TagCreator.li;
import static j2html.TagCreator.meta;
import static j2html.TagCreator.p;
import static j2html.TagCreator.rawHtml;
import static j2html.TagCreator.span;
import static j2html.TagCreator.style;
import static j2html.TagCreator.table;
import static j2html.TagCreator.tbody;
import static j2html.TagCreator.td;
import static j2html.TagCreator.th;
import static j2html.TagCreator.thead;
import static j2html.TagCreator.title;
import static j2html.TagCreator.tr;
import static j2html.TagCreator.ul;

import j2html.tags.DomContent;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tuoyu.kernel.language.Language;
import org.tuoyu.kernel.language.Visible;

/** A policy file as a page for print: the official words on the left, on the right what carries them out, with room to sign. */
final class PolicyPage {

    private static final String ENGLISH = " ｜ ";
    private static final Pattern TITLED = Pattern.compile("(义务 |目标 )(.+?) `([^`]+)`");
    private static final Pattern ADDED = Pattern.compile("亦定 (义务 |目标 )`([^`]+)`");

    private final List<String> lines;
    private final Languages languages;
    private final List<DomContent> content = new ArrayList<>();
    private final List<DomContent> rows = new ArrayList<>();
    private final List<DomContent> items = new ArrayList<>();
    private final Map<String, String> titles = new HashMap<>();
    private String title = "";
    private String quote = "";
    private List<String> rules = new ArrayList<>();

    PolicyPage(String source, Languages languages) {
        this.lines = source.lines().map(Visible::line).toList();
        this.languages = languages;
    }

    String written() throws IOException {
        lines.forEach(this::add);
        endSection();
        return "<!DOCTYPE html>\n"
                + html(
                                head(
                                        meta().withCharset("utf-8"),
                                        title(title),
                                        style(rawHtml(ReportAssets.text("policy.css")))),
                                body(each(content, part -> part)))
                        .withLang(languages.language() == Language.ZH ? "zh-CN" : "en")
                        .render()
                + "\n";
    }

    private void add(String line) {
        if (line.startsWith("# ")) {
            endSection();
            title = line.substring(2);
            content.add(h1(title));
            content.add(p(languages.say(
                            "左为正式文本原文，右为执行该文字的规则。复核人逐条对照，认可的在右侧签名并注明日期。〔 〕内是可作不同理解之处，所指见各“理解”之下。",
                            "On the left the official words, on the right what carries them out. Who has compared a rule with"
                                    + " its words and agrees signs beside it, with the day. What stands in 〔 〕 can be read in more"
                                    + " than one way, as is said under 理解."))
                    .withClass("how"));
        } else if (line.startsWith("## ") || line.startsWith("### ") || line.startsWith("#### ")) {
            endSection();
            content.add(h2(words(line.substring(line.indexOf(' ') + 1))).withClass("level" + line.indexOf(' ')));
        } else if (line.startsWith("> ")) {
            endQuote();
            quote = line.substring(2);
        } else if (!line.isBlank() && quote.isEmpty()) {
            items.add(li(words(line.strip().substring(2))).withCondClass(line.startsWith("  "), "inner"));
        } else if (!line.isBlank()) {
            rules.add(named(line.substring(2)));
        }
    }

    /** A line that adds words to a duty or a target of before, with the name of that. */
    private String named(String rule) {
        Matcher titled = TITLED.matcher(rule);
        if (titled.lookingAt()) {
            titles.put(titled.group(1) + titled.group(3), titled.group(2));
        }
        Matcher added = ADDED.matcher(rule);
        return added.lookingAt() && titles.containsKey(added.group(1) + added.group(2))
                ? "亦定 " + added.group(1) + titles.get(added.group(1) + added.group(2)) + " "
                        + rule.substring(added.end(1))
                : rule;
    }

    /** A line with its ids small, and the English after it where that is wanted. */
    private DomContent words(String line) {
        int english = line.indexOf(ENGLISH);
        String zh = english < 0 ? line : line.substring(0, english);
        List<DomContent> parts = new ArrayList<>();
        String[] pieces = zh.split("`", -1);
        for (int i = 0; i < pieces.length; i++) {
            parts.add(i % 2 == 1 ? code(pieces[i]) : span(pieces[i]));
        }
        if (english >= 0 && languages.language() == Language.EN) {
            parts.add(div(line.substring(english + ENGLISH.length())).withClass("english"));
        }
        return span(each(parts, part -> part));
    }

    private void endQuote() {
        for (int i = 0; i < rules.size(); i++) {
            DomContent rule = td(words(rules.get(i))).withClass("rule");
            DomContent sign = isSigned(rules.get(i))
                    ? td(span(languages.say("签名", "name")), span(languages.say("日期", "day")))
                            .withClass("sign")
                    : td();
            rows.add(
                    i == 0
                            ? tr(td(words(quote)).withClass("words").attr("rowspan", rules.size()), rule, sign)
                            : tr(rule, sign));
        }
        quote = "";
        rules = new ArrayList<>();
    }

    /** A note is read and not signed. */
    private static boolean isSigned(String rule) {
        return !rule.startsWith("注：");
    }

    private void endSection() {
        endQuote();
        if (!items.isEmpty()) {
            content.add(ul(each(List.copyOf(items), item -> item)));
            items.clear();
        }
        if (!rows.isEmpty()) {
            content.add(table(
                    thead(tr(
                            th(languages.say("原文", "official words")),
                            th(languages.say("规则", "rules")),
                            th(languages.say("复核", "reviewed")))),
                    tbody(each(List.copyOf(rows), row -> row))));
            rows.clear();
        }
    }
}
