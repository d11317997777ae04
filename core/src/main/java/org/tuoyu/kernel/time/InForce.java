package org.tuoyu.kernel.time;

import java.time.LocalDate;
import java.util.Optional;
import org.tuoyu.kernel.language.Bilingual;

/**
 * The days on which something is in force: {@code from} inclusive, the end exclusive.
 *
 * @param from the first day on which it can be in force
 * @param certainFrom the first day on which it is for certain: later than {@code from} where the day on which it begins
 *     is not known but lies between the two; in between it counts as in force, and is doubted
 */
public record InForce(LocalDate from, LocalDate certainFrom, End end) {

    /** When it ends: on a day, never, or nobody here knows. */
    public sealed interface End permits On, Never, NotKnown, Repealed {}

    /** It ends on this day, which is the first on which it is no longer in force. */
    public record On(LocalDate day) implements End {}

    /** No end is set. */
    public record Never() implements End {
        private static final Never INSTANCE = new Never();
    }

    /**
     * Whether and when it ends is not known. It counts as in force, and from {@code doubtedFrom} on it is doubted.
     *
     * @param why the reason for the doubt, and how sure that is; empty where none is told
     */
    public record NotKnown(LocalDate doubtedFrom, Optional<Bilingual> why) implements End {}

    /**
     * It is repealed (废止): what is published later ends it on this day, which is the first on which it is no longer in
     * force. Whoever does not know of that yet knows the end that it had before. A repeal of what was repealed puts its day
     * in the place of the one before, which it may extend; an end that the period has by itself stays.
     */
    public record Repealed(LocalDate day, LocalDate publishedOn, End before) implements End {}

    public InForce {
        if (certainFrom.isBefore(from)) {
            throw new IllegalArgumentException(
                    "A period begins on its first day or later, got " + from + " and, for certain, " + certainFrom);
        }
        if (isOver(end, certainFrom)) {
            throw new IllegalArgumentException("A period ends after it starts, got " + certainFrom + " to " + end);
        }
        if (end instanceof NotKnown doubt && doubt.doubtedFrom().isBefore(from)) {
            throw new IllegalArgumentException(
                    "A period is doubted only once it has started, got " + from + " doubted " + doubt.doubtedFrom());
        }
    }

    /** It begins on a day that is known. */
    public InForce(LocalDate from, End end) {
        this(from, from, end);
    }

    public static InForce openEndedFrom(LocalDate from) {
        return new InForce(from, Never.INSTANCE);
    }

    public static InForce between(LocalDate fromInclusive, LocalDate toExclusive) {
        return new InForce(fromInclusive, new On(toExclusive));
    }

    /** In force from {@code from}; whether it still is from {@code doubtedFrom} on is not known. */
    public static InForce doubtedFrom(LocalDate from, LocalDate doubtedFrom) {
        return new InForce(from, new NotKnown(doubtedFrom, Optional.empty()));
    }

    /** The same, with the reason for which its end is doubted; as it is where that is not doubted. */
    public InForce because(Optional<Bilingual> why) {
        return end instanceof NotKnown doubt
                ? new InForce(from, certainFrom, new NotKnown(doubt.doubtedFrom(), why))
                : this;
    }

    /**
     * Why it is doubted, in words: that its first day is not known, and since when and why its end is not; empty where it is
     * not doubted, or no reason is told.
     */
    public Optional<Bilingual> reasonForDoubt() {
        if (end instanceof Repealed repealed) {
            return new InForce(from, certainFrom, repealed.before()).reasonForDoubt();
        }
        Optional<Bilingual> begins = Optional.of(new Bilingual(
                        "自 " + from + " 至 " + certainFrom + " 间的某日起施行，不知是哪一日",
                        "in force from some day on, from " + from + " to " + certainFrom + ", which is not known"))
                .filter(any -> certainFrom.isAfter(from));
        Optional<Bilingual> ends = end instanceof NotKnown doubt
                ? doubt.why()
                        .map(why -> new Bilingual(
                                "自 " + doubt.doubtedFrom() + " 起存疑：" + why.zh(),
                                "doubted from " + doubt.doubtedFrom() + " on: " + why.en()))
                : Optional.empty();
        return begins.isPresent() && ends.isPresent()
                ? Optional.of(begins.get().then("；", "; ").then(ends.get()))
                : begins.or(() -> ends);
    }

    /** The same, but that the day on which it begins is not known: it is none before the first day, none after the last. */
    public InForce beginningBy(LocalDate last) {
        return new InForce(from, last, end);
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && !isOver(end, day);
    }

    /**
     * Whether {@code day} is one on which nobody here knows if it is in force, already or still; answers that rest on it
     * then carry the note {@code VALIDITY_NOT_KNOWN}.
     */
    public boolean isDoubtedOn(LocalDate day) {
        if (end instanceof Repealed repealed) {
            return contains(day) && new InForce(from, certainFrom, own(repealed)).isDoubtedOn(day);
        }
        boolean maybeNotYet = !day.isBefore(from) && day.isBefore(certainFrom);
        return maybeNotYet || (end instanceof NotKnown doubt && !day.isBefore(doubt.doubtedFrom()));
    }

    /** The same, ended by what was published on one day for another, which may lie before it. */
    public InForce repealed(LocalDate day, LocalDate publishedOn) {
        return new InForce(from, certainFrom, new Repealed(day, publishedOn, end));
    }

    /** The same as far as was known: a repeal that is not known yet ends nothing. */
    public InForce asKnown(AsOf asOf) {
        return end instanceof Repealed repealed && !asOf.knowsPublicationOf(repealed.publishedOn())
                ? new InForce(from, certainFrom, repealed.before()).asKnown(asOf)
                : this;
    }

    /** The end that a period has by itself. */
    private static End own(Repealed repealed) {
        return repealed.before() instanceof Repealed earlier ? own(earlier) : repealed.before();
    }

    private static boolean isOver(End end, LocalDate day) {
        if (end instanceof Repealed repealed) {
            return !day.isBefore(repealed.day()) || isOver(own(repealed), day);
        }
        return end instanceof On on && !day.isBefore(on.day());
    }
}
