package org.tuoyu.engine;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tuoyu.kernel.problem.Problem;
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

    /** What looking comes upon. */
    static Optional<Damage> found(Runnable looking) {
        try {
            looking.run();
            return Optional.empty();
        } catch (CaseDamaged damaged) {
            return Optional.of(damaged.damage());
        }
    }

    /** The same as a problem of what was submitted. */
    Problem problem() {
        return Problem.at(
                "/id",
                "CASE_DAMAGED",
                "该申请的案卷与所记不符（" + damage.kind() + "），未写入；先用 verify() 查看",
                damage.kind() + ": " + damage.kind().what() + "; nothing was written. "
                        + damage.kind().remedy());
    }

    public Damage damage() {
        return damage;
    }
}
