package org.tuoyu.kernel.text;

/**
 * The smallest stretch of a document that is cited: a segment ending in 。 or ；, a heading, or a line of its front or
 * end that is no sentence.
 *
 * @param clause the id of its clause
 * @param number its place in the clause, from 1
 */
public record Provision(String clause, int number, Form form, Passage passage) {

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
        if (number < 1 || passage.isEmpty()) {
            throw new IllegalArgumentException(
                    "A provision is counted from 1 and has words, got " + clause + " " + number + " '" + passage + "'");
        }
    }

    /** Its exact words without white space. */
    public String quote() {
        return passage.words();
    }

    public boolean isHeading() {
        return form == Form.HEADING;
    }
}
