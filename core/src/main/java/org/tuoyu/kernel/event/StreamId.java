package org.tuoyu.kernel.event;

import java.util.Comparator;
import java.util.regex.Pattern;
import org.tuoyu.kernel.problem.Limits;
import org.tuoyu.kernel.problem.Shown;

/**
 * The case that a stream of events belongs to.
 *
 * @param kind what kind of case, in small letters: {@code registration}
 * @param key which of its kind, as the host calls it; every character counts
 */
public record StreamId(String kind, String key) implements Comparable<StreamId> {

    /** The longest key that every store can index. */
    public static final int LONGEST_KEY = Limits.ID;

    private static final Pattern KIND = Pattern.compile("[a-z][a-z-]{0,49}");
    private static final Comparator<StreamId> ORDER =
            Comparator.comparing(StreamId::kind).thenComparing(StreamId::key);

    public StreamId {
        if (!KIND.matcher(kind).matches()) {
            throw new IllegalArgumentException("A kind of stream has up to 50 small letters, got " + Shown.of(kind));
        }
        if (!isUsable(key)) {
            throw new IllegalArgumentException("A key has 1 to " + LONGEST_KEY
                    + " whole characters, not all blank, none of them a control character, got " + key.length());
        }
    }

    /** Whether every store can keep a case under this key: not blank, not too long, whole characters, none for control. */
    public static boolean isUsable(String key) {
        return !key.isBlank() && key.length() <= LONGEST_KEY && key.codePoints().allMatch(StreamId::isKept);
    }

    private static boolean isKept(int codePoint) {
        return !Character.isISOControl(codePoint) && Character.getType(codePoint) != Character.SURROGATE;
    }

    @Override
    public int compareTo(StreamId other) {
        return ORDER.compare(this, other);
    }

    /** Its kind and what is shown of its key, {@code registration/A-1}: for people, not to be read again. */
    @Override
    public String toString() {
        return kind + "/" + Shown.of(key);
    }
}
