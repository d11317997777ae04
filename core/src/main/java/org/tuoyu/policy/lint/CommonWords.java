package org.tuoyu.policy.lint;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The runs of characters that a document uses all over, such as the name of its subject. */
final class CommonWords {

    private static final int LENGTH = 4;
    private static final int ALL_OVER = 6;

    private final Map<String, Integer> counts = new HashMap<>();

    private CommonWords(List<String> phrases) {
        for (String words : phrases) {
            for (int i = 0; i + LENGTH <= words.length(); i++) {
                counts.merge(words.substring(i, i + LENGTH), 1, Integer::sum);
            }
        }
    }

    static CommonWords of(List<String> phrases) {
        return new CommonWords(phrases);
    }

    /** The runs of a few characters that are not used all over: phrases that share none share no more of such words. */
    Set<String> rareRuns(String words) {
        Set<String> runs = new HashSet<>();
        for (int i = 0; i + LENGTH <= words.length(); i++) {
            String run = words.substring(i, i + LENGTH);
            if (run.indexOf(Names.MASK) < 0 && counts.getOrDefault(run, 0) < ALL_OVER) {
                runs.add(run);
            }
        }
        return runs;
    }

    /** How many characters the longest run of two phrases has, those aside that belong to words used all over. */
    int sharedBeside(String one, String other) {
        int most = 0;
        int[] before = new int[other.length() + 1];
        for (int i = 1; i <= one.length(); i++) {
            int[] row = new int[other.length() + 1];
            for (int j = 1; j <= other.length(); j++) {
                if (one.charAt(i - 1) == other.charAt(j - 1) && one.charAt(i - 1) != Names.MASK) {
                    row[j] = before[j - 1] + 1;
                    most = row[j] > most ? Math.max(most, rare(one.substring(i - row[j], i))) : most;
                }
            }
            before = row;
        }
        return most;
    }

    private int rare(String words) {
        boolean[] common = new boolean[words.length()];
        for (int i = 0; i + LENGTH <= words.length(); i++) {
            if (counts.getOrDefault(words.substring(i, i + LENGTH), 0) >= ALL_OVER) {
                for (int j = i; j < i + LENGTH; j++) {
                    common[j] = true;
                }
            }
        }
        int rare = 0;
        for (boolean each : common) {
            rare += each ? 0 : 1;
        }
        return rare;
    }
}
