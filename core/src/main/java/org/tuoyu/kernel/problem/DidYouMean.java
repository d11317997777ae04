package org.tuoyu.kernel.problem;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.tuoyu.kernel.language.Characters;

/** Known names near a name that is not known: a slip of the hand, another case, an older or a fuller form. */
public final class DidYouMean {

    private static final int MOST = 3;

    private DidYouMean() {}

    /**
     * At most three of {@code known}, nearest first, none much farther than the nearest; empty when none is nearer than
     * half its length. What is typed is compared only with names of like length, so a long text costs no more than the
     * longest name.
     */
    public static List<String> of(String typed, Collection<String> known) {
        String stripped = typed.strip();
        return known.stream().anyMatch(name -> isOfLikeLength(stripped, name))
                ? near(fold(stripped), known)
                : List.of();
    }

    /** Lengths that differ by more than half the longer are that far apart whatever the characters. */
    private static boolean isOfLikeLength(String one, String other) {
        return Math.abs(one.length() - other.length()) <= allowed(one, other);
    }

    private static int allowed(String one, String other) {
        return Math.max(1, Math.max(one.length(), other.length()) / 2);
    }

    private static List<String> near(String wanted, Collection<String> known) {
        List<Near> nearest = known.stream()
                .distinct()
                .filter(name -> isOfLikeLength(wanted, name))
                .map(name -> new Near(name, distance(wanted, fold(name)), sharedStart(wanted, fold(name))))
                .filter(near -> near.distance <= allowed(wanted, near.name))
                .sorted(Near.NEAREST_FIRST)
                .limit(MOST)
                .toList();
        return nearest.stream()
                .filter(each -> each.distance <= nearest.get(0).distance + 1)
                .map(Near::name)
                .toList();
    }

    private record Near(String name, int distance, int sharedStart) {
        static final Comparator<Near> NEAREST_FIRST = Comparator.comparingInt(Near::distance)
                .thenComparing(Comparator.comparingInt(Near::sharedStart).reversed())
                .thenComparing(Near::name);
    }

    private static String fold(String name) {
        return Characters.folded(name).toLowerCase(Locale.ROOT).replace('-', '_');
    }

    private static int sharedStart(String a, String b) {
        int i = 0;
        while (i < a.length() && i < b.length() && a.charAt(i) == b.charAt(i)) {
            i++;
        }
        return i;
    }

    /** Levenshtein's distance, one row at a time. */
    private static int distance(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int replaced = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(replaced, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[b.length()];
    }
}
