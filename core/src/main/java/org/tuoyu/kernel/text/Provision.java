package org.tuoyu.kernel.text;

import java.util.List;

/**
 * The smallest stretch of a document that is cited: a segment ending in 。 or ；, a heading, or a line of its front or
 * end that is no sentence.
 *
 * @param clause the id of its clause
 * @param number its place in the clause, from 1
 * @param parts how it binds, part by part; empty for a sentence that nobody has classed
 */
public record Provision(String clause, int number, Form form, Passage passage, List<Part> parts) {

    /** What kind of stretch it is. */
    public enum Form {
        /** 标题: names what follows. */
        HEADING,
        /** A line that is neither: number, addressees, signature, date, footer. */
        LINE,
        /** A segment that says something. */
        SENTENCE
    }

    public Provision {
        parts = List.copyOf(parts);
        if (number < 1 || passage.isEmpty()) {
            throw new IllegalArgumentException(
                    "A provision is counted from 1 and has words, got " + clause + " " + number + " '" + passage + "'");
        }
        if (!parts.isEmpty() && !Part.words(parts).equals(passage.words())) {
            throw new IllegalArgumentException(
                    "The parts of a provision are its words, got " + parts + " for " + passage);
        }
    }

    /** One that is not classed, unless its form says that it does not bind. */
    static Provision of(String clause, int number, Form form, Passage passage) {
        List<Part> parts =
                form == Form.SENTENCE ? List.of() : List.of(new Part(passage.words(), Modality.NONE, List.of()));
        return new Provision(clause, number, form, passage, parts);
    }

    Provision with(List<Part> classed) {
        return new Provision(clause, number, form, passage, classed);
    }

    /** Its exact words without white space. */
    public String quote() {
        return passage.words();
    }

    public boolean isHeading() {
        return form == Form.HEADING;
    }
}
