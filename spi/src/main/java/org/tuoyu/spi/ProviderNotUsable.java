package org.tuoyu.spi;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tuoyu.kernel.problem.TuoyuException;

/** A port cannot be opened by a name. */
public final class ProviderNotUsable extends TuoyuException {

    private static final long serialVersionUID = 1L;

    /** Why it cannot. */
    public enum Reason {
        /** Nobody has the name. */
        NOT_FOUND("nobody has it; known are ", "Use one of these, or add the library that has it"),
        /** More than one has it. */
        NOT_THE_ONLY_ONE("it is that of ", "Take all but one of these libraries away"),
        /** One that is registered cannot be made. */
        BROKEN("one that is registered cannot be made ", "See the cause, and mend or remove that library");

        private final String what;
        private final String remedy;

        Reason(String what, String remedy) {
            this.what = what;
            this.remedy = remedy;
        }
    }

    private final Reason reason;

    @SuppressWarnings("serial") // an immutable list of text
    private final List<String> candidates;

    ProviderNotUsable(Class<?> port, String name, Reason reason, List<String> candidates, @Nullable Throwable cause) {
        super(
                reason + ": no " + port.getSimpleName() + " is opened by the name '" + name + "': " + reason.what
                        + candidates + ". " + reason.remedy + ".",
                cause);
        this.reason = reason;
        this.candidates = List.copyOf(candidates);
    }

    public Reason reason() {
        return reason;
    }

    /** The names that are known, or the classes that have the one name. */
    public List<String> candidates() {
        return candidates;
    }
}
