package org.tuoyu.time;

import java.time.LocalDate;
import org.tuoyu.problem.Problem;

/** The days on which something is in force: {@code from} inclusive, the end exclusive. */
public record InForce(LocalDate from, End end) {

    /** When it ends: on a day, never, or nobody here knows. */
    public sealed interface End permits On, Never, NotKnown {}

    /** It ends on this day, which is the first on which it is no longer in force. */
    public record On(LocalDate day) implements End {}

    /** No end is set. */
    public record Never() implements End {
        private static final Never INSTANCE = new Never();
    }

    /**
     * Whether and when it ends is not known. It counts as in force, and from {@code doubtedFrom} on answers that rest
     * on it carry the note {@code VALIDITY_NOT_KNOWN}.
     */
    public record NotKnown(LocalDate doubtedFrom) implements End {}

    public InForce {
        if (end instanceof On on && !from.isBefore(on.day())) {
            throw new IllegalArgumentException("A period ends after it starts, got " + from + " to " + on.day());
        }
        if (end instanceof NotKnown doubt && doubt.doubtedFrom().isBefore(from)) {
            throw new IllegalArgumentException(
                    "A period is doubted only once it has started, got " + from + " doubted " + doubt.doubtedFrom());
        }
    }

    public static InForce openEndedFrom(LocalDate from) {
        return new InForce(from, Never.INSTANCE);
    }

    public static InForce between(LocalDate fromInclusive, LocalDate toExclusive) {
        return new InForce(fromInclusive, new On(toExclusive));
    }

    /** In force from {@code from}; whether it still is from {@code doubtedFrom} on is not known. */
    public static InForce doubtedFrom(LocalDate from, LocalDate doubtedFrom) {
        return new InForce(from, new NotKnown(doubtedFrom));
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && !(end instanceof On on && !day.isBefore(on.day()));
    }

    /** Whether {@code day} is one on which nobody here knows if it is still in force. */
    public boolean isDoubtedOn(LocalDate day) {
        return end instanceof NotKnown doubt && !day.isBefore(doubt.doubtedFrom());
    }

    /** What is said of an instrument on a day on which its validity is doubted: {@code VALIDITY_NOT_KNOWN}. */
    public static Problem notKnown(String instrument) {
        return Problem.at(
                "",
                "VALIDITY_NOT_KNOWN",
                instrument + " 是否仍然有效，本库未掌握；按有效处理",
                "whether " + instrument + " is still in force is not known here; it counts as in force");
    }
}
