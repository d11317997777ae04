package org.tuoyu.kernel.language;

/** One text for people, in Chinese and in English. */
public record Bilingual(String zh, String en) {

    /** The same characters in both languages: a name, a number, a quote. */
    public static Bilingual same(String text) {
        return new Bilingual(text, text);
    }

    public String in(Language language) {
        return language == Language.ZH ? zh : en;
    }
}
