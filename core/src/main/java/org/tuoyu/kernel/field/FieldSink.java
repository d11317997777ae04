package org.tuoyu.kernel.field;

import java.util.List;
import java.util.Optional;

/** The fields of a value while it is written in some format, in the order of the calls. */
public interface FieldSink {

    FieldSink text(String name, String value);

    /** A text, or nothing. */
    FieldSink text(String name, Optional<String> value);

    FieldSink number(String name, long value);

    FieldSink texts(String name, List<String> values);
}
