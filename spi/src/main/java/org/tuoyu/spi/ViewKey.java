package org.tuoyu.spi;

import java.util.Comparator;
import java.util.regex.Pattern;
import org.tuoyu.kernel.event.StreamId;
import org.tuoyu.kernel.problem.Shown;

/**
 * The place where something stands in a view.
 *
 * @param view which view, in small letters: {@code registrations}
 * @param key which of its rows; every character counts; as {@link StreamId#isUsable} allows
 */
public record ViewKey(String view, String key) implements Comparable<ViewKey> {

    private static final Pattern VIEW = Pattern.compile("[a-z][a-z-]{0,49}");
    private static final Comparator<ViewKey> ORDER =
            Comparator.comparing(ViewKey::view).thenComparing(ViewKey::key);

    public ViewKey {
        if (!VIEW.matcher(view).matches()) {
            throw new IllegalArgumentException("The name of a view has up to 50 small letters, got " + Shown.of(view));
        }
        if (!StreamId.isUsable(key)) {
            throw new IllegalArgumentException("A key has 1 to " + StreamId.LONGEST_KEY
                    + " whole characters, not all blank, none of them a control character, got " + key.length());
        }
    }

    @Override
    public int compareTo(ViewKey other) {
        return ORDER.compare(this, other);
    }

    /** Its view and what is shown of its key: for people, not to be read again. */
    @Override
    public String toString() {
        return view + "/" + Shown.of(key);
    }
}
