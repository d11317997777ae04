package org.tuoyu.cli;

import static j2html.TagCreator.span;

import j2html.tags.specialized.SpanTag;
import java.util.List;
import org.tuoyu.kernel.language.Bilingual;

/** Words in both languages; a page holds both and shows one of them. */
final class Spoken {

    private Spoken() {}

    /** One after the other, with what stands between them in each language. */
    static Bilingual joined(List<Bilingual> parts, String betweenZh, String betweenEn) {
        return new Bilingual(
                String.join(betweenZh, parts.stream().map(Bilingual::zh).toList()),
                String.join(betweenEn, parts.stream().map(Bilingual::en).toList()));
    }

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
