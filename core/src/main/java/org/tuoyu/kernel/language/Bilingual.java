package org.tuoyu.kernel.language;

import java.util.List;
import java.util.stream.Collectors;

/** One text for people, in Chinese and in English. */
public record Bilingual(String zh, String en) {

    /** The same characters in both languages: a name, a number, a quote. */
    public static Bilingual same(String text) {
        return new Bilingual(text, text);
    }

    /** Texts one after another, with something between them. */
    public static Bilingual joined(List<Bilingual> parts, String zh, String en) {
        return new Bilingual(
                parts.stream().map(Bilingual::zh).collect(Collectors.joining(zh)),
                parts.stream().map(Bilingual::en).collect(Collectors.joining(en)));
    }

    /** This, and more after it. */
    public Bilingual then(String moreZh, String moreEn) {
        return new Bilingual(zh + moreZh, en + moreEn);
    }

    /** This, and another text after it. */
    public Bilingual then(Bilingual more) {
        return then(more.zh, more.en);
    }

    public String in(Language language) {
        return language == Language.ZH ? zh : en;
    }
}
