package org.tuoyu.json;

/** Halves of characters: JSON can write one alone by an escape, and then it is no text. */
final class Surrogates {

    private Surrogates() {}

    static boolean areWhole(String text) {
        return text.codePoints()
                .noneMatch(point -> point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE);
    }
}
