package org.tuoyu.engine;

import org.jspecify.annotations.Nullable;
import org.tuoyu.kernel.problem.TuoyuException;

/** A case is not kept as it was recorded; nothing was written. The message names its place, not whose case it is. */
public final class CaseDamaged extends TuoyuException {

    private static final long serialVersionUID = 1L;

    @SuppressWarnings("serial") // a record of values
    private final Damage damage;

    CaseDamaged(Damage damage, @Nullable Throwable cause) {
        super(
                damage.kind() + ": " + damage.kind().what() + " (" + place(damage) + "); nothing was written. "
                        + damage.kind().remedy() + ", and see with verify() what else is damaged.",
                cause);
        this.damage = damage;
    }

    private static String place(Damage damage) {
        return damage.version().isPresent()
                ? "a stream of kind " + CaseFile.KIND + ", version "
                        + damage.version().getAsLong()
                : "kind " + CaseFile.KIND + ", view " + CaseFile.VIEW;
    }

    public Damage damage() {
        return damage;
    }
}
