package org.tuoyu.spi;

import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.tuoyu.kernel.event.StreamId;
import org.tuoyu.kernel.problem.TuoyuException;

/** Another transaction got in first, and this one wrote nothing. */
public final class Overtaken extends TuoyuException {

    private static final long serialVersionUID = 1L;
    private static final long NOT_SAID = -1;

    private final transient @Nullable StreamId stream;
    private final long expectedVersion;

    private Overtaken(@Nullable StreamId stream, long expectedVersion, @Nullable Throwable cause) {
        super(
                (stream == null
                                ? "Another transaction changed what this one was writing"
                                : "A stream of kind " + stream.kind() + " no longer stands at version "
                                        + expectedVersion)
                        + "; nothing was written. Read again and decide anew.",
                cause);
        this.stream = stream;
        this.expectedVersion = expectedVersion;
    }

    /** A stream does not stand at the version that was expected. */
    public static Overtaken at(StreamId stream, long expectedVersion) {
        return new Overtaken(stream, expectedVersion, null);
    }

    /** A stream does not stand at the version that was expected; the database said so in its way. */
    public static Overtaken at(StreamId stream, long expectedVersion, Throwable cause) {
        return new Overtaken(stream, expectedVersion, cause);
    }

    /** Something else was changed meanwhile, or is locked by another transaction. */
    public static Overtaken elsewhere() {
        return new Overtaken(null, NOT_SAID, null);
    }

    /** Something was changed meanwhile, or is locked by another transaction; the database said so in its way. */
    public static Overtaken elsewhere(Throwable cause) {
        return new Overtaken(null, NOT_SAID, cause);
    }

    /** The stream, where it is known which one. */
    public Optional<StreamId> stream() {
        return Optional.ofNullable(stream);
    }

    /** The version that was expected of the stream. */
    public OptionalLong expectedVersion() {
        return stream == null ? OptionalLong.empty() : OptionalLong.of(expectedVersion);
    }
}
