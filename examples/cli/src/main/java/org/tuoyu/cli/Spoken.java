package org.tuoyu.cli;

import static j2html.TagCreator.span;

import j2html.tags.specialized.SpanTag;
import org.tuoyu.language.Bilingual;

/** Words on a page in both languages; the page shows one of them. */
final class Spoken {

    private Spoken() {}

    static SpanTag spoken(Bilingual words) {
        return spoken(words.zh(), words.en());
    }

    static SpanTag spoken(String zh, String en) {
        return zh.equals(en)
                ? span(zh)
                : span(
                        span(zh).withClass("zh").withLang("zh-CN"),
                        span(en).withClass("en").withLang("en"));
    }
}
