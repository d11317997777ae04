package org.tuoyu.spi;

import org.tuoyu.kernel.problem.Shown;

/**
 * Something a codec wrote: what it is, in which shape, the bytes, and the digest that engine seals them with. A store
 * keeps all of it and looks into none of it. Here only lengths are checked: what was altered in a store comes back as it
 * stands there, so that it can be named; a codec refuses types and schemas that it does not know.
 *
 * @param type the stable name of what was written, up to 100 characters: {@code application-received}
 * @param schema the version of the shape in which that type is written, from 1
 * @param digest what it was sealed with; {@link Digest#NONE} as long as it is not
 */
public record Encoded(String type, int schema, Bytes payload, Digest digest) {

    /** The longest name of a type. */
    public static final int LONGEST_TYPE = 100;

    public Encoded {
        if (type.length() > LONGEST_TYPE) {
            throw new IllegalArgumentException(
                    "A type has up to " + LONGEST_TYPE + " characters, got " + type.length());
        }
    }

    /** As a codec writes it: not sealed. */
    public Encoded(String type, int schema, Bytes payload) {
        this(type, schema, payload, Digest.NONE);
    }

    /** Its type and how long it is: what was altered may hold anything. */
    @Override
    public String toString() {
        return "Encoded[" + Shown.of(type) + ", schema " + schema + ", " + payload + "]";
    }

    /** The same under another digest. */
    public Encoded sealed(Digest with) {
        return new Encoded(type, schema, payload, with);
    }
}
