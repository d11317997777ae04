package org.tuoyu.spi;

import java.util.regex.Pattern;
import org.tuoyu.problem.Shown;

/**
 * Something a codec wrote: what it is, in which shape, and the bytes. A store keeps it and looks into none of it.
 *
 * @param type the stable name of what was written: {@code application-received}
 * @param schema the version of the shape in which that type is written, from 1
 */
public record Encoded(String type, int schema, Bytes payload) {

    private static final Pattern TYPE = Pattern.compile("[a-z][a-z-]{0,99}");

    public Encoded {
        if (!TYPE.matcher(type).matches()) {
            throw new IllegalArgumentException("A type has up to 100 small letters, got " + Shown.of(type));
        }
        if (schema < 1) {
            throw new IllegalArgumentException("Schemas are counted from 1, got " + schema);
        }
    }
}
