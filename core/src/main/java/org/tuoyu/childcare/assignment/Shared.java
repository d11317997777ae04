package org.tuoyu.childcare.assignment;

/** A row in which two units have a part, each in its role. */
public record Shared(Involvement one, Involvement other) {
    public Shared {
        if (!one.assignment().equals(other.assignment())) {
            throw new IllegalArgumentException("Two units share one row, got "
                    + one.assignment().clause() + " and " + other.assignment().clause());
        }
    }

    public Assignment assignment() {
        return one.assignment();
    }
}
