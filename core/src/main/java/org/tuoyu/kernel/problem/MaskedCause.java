package org.tuoyu.kernel.problem;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A failure that came first, where its words or those of what led to it show identifiers or bytes: its class and
 * message, masked, and its stack trace; what led to it stands suppressed in it likewise.
 */
final class MaskedCause extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Bytes as databases write them, such as a payload that a statement was given. */
    private static final Pattern BYTES = Pattern.compile("(?:\\\\x|[xX]')\\p{XDigit}++'?");

    private MaskedCause(Throwable original) {
        super(words(original));
        setStackTrace(original.getStackTrace());
    }

    /** The same throwable where nothing in it shows any. */
    static Throwable of(Throwable original) {
        Set<Throwable> all = Collections.newSetFromMap(new IdentityHashMap<>());
        collect(original, all);
        return all.stream().allMatch(each -> words(each).equals(each.toString())) ? original : masked(original, all);
    }

    private static String words(Throwable original) {
        return Shown.masked(BYTES.matcher(original.toString()).replaceAll(Shown.MASK));
    }

    /** A throwable and what it goes back to, each once: they may refer to one another in a circle. */
    private static void collect(@Nullable Throwable each, Set<Throwable> all) {
        if (each != null && all.add(each)) {
            ledTo(each).forEach(before -> collect(before, all));
        }
    }

    /** Its cause, what it suppressed, and what a database reported beside it. */
    private static List<@Nullable Throwable> ledTo(Throwable each) {
        List<@Nullable Throwable> before = new ArrayList<>(List.of(each.getSuppressed()));
        before.add(each.getCause());
        if (each instanceof Iterable<?> reports) {
            reports.forEach(report -> before.add(report instanceof Throwable one ? one : null));
        }
        return before;
    }

    private static MaskedCause masked(Throwable original, Set<Throwable> left) {
        left.remove(original);
        MaskedCause masked = new MaskedCause(original);
        for (Throwable before : ledTo(original)) {
            if (before != null && left.contains(before)) {
                masked.addSuppressed(masked(before, left));
            }
        }
        return masked;
    }
}
