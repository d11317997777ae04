package org.tuoyu.json;

/**
 * A field that a kind of line may have.
 *
 * @param atLeast the least number that it may hold, for what is said of numbers that are too large
 */
record Field(String name, JsonKind shape, int atLeast) {

    static Field text(String name) {
        return new Field(name, JsonKind.TEXT, 0);
    }

    static Field texts(String name) {
        return new Field(name, JsonKind.TEXTS, 0);
    }

    static Field number(String name, int atLeast) {
        return new Field(name, JsonKind.NUMBER, atLeast);
    }
}
