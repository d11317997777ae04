package org.tuoyu.policy.lint;

import java.util.ArrayList;
import java.util.List;

/**
 * The difference between two wordings: between what both begin and end with, the longest words that both have, then the same to the
 * left and to the right of them. Single characters that both have by chance do not count.
 */
final class WordingDifference {

    private static final int SHORTEST = 2;

    /** Words of one side in the place of words of the other; one of them may be empty. */
    record Change(String body, String annex) {
        boolean adds() {
            return body.isEmpty();
        }

        boolean drops() {
            return annex.isEmpty();
        }
    }

    private final String body;
    private final String annex;
    private final List<Change> changes = new ArrayList<>();
    private int common;

    private WordingDifference(String body, String annex) {
        this.body = body;
        this.annex = annex;
    }

    static WordingDifference between(String body, String annex) {
        WordingDifference difference = new WordingDifference(body, annex);
        difference.compareBetweenEnds();
        return difference;
    }

    /** What both begin and end with is the same, so that words added in one place differ in that place alone. */
    private void compareBetweenEnds() {
        int shorter = Math.min(body.length(), annex.length());
        int head = 0;
        while (head < shorter && body.charAt(head) == annex.charAt(head)) {
            head++;
        }
        int tail = 0;
        while (tail < shorter - head
                && body.charAt(body.length() - 1 - tail) == annex.charAt(annex.length() - 1 - tail)) {
            tail++;
        }
        common = head + tail;
        compare(head, body.length() - tail, head, annex.length() - tail);
    }

    /** How much of both is the same, from 0 to 1. */
    double likeness() {
        return 2.0 * common / (body.length() + annex.length());
    }

    /** How much of the shorter one stands in the longer, from 0 to 1. */
    double containment() {
        return (double) common / Math.min(body.length(), annex.length());
    }

    int common() {
        return common;
    }

    List<Change> changes() {
        return changes;
    }

    private void compare(int from, int to, int start, int end) {
        int[] longest = longest(from, to, start, end);
        int length = longest[2];
        if (length == 0) {
            change(from, to, start, end);
            return;
        }
        common += length;
        compare(from, longest[0], start, longest[1]);
        compare(longest[0] + length, to, longest[1] + length, end);
    }

    private void change(int from, int to, int start, int end) {
        if (from < to || start < end) {
            changes.add(
                    from < to && start < end
                            ? new Change(body.substring(from, to), annex.substring(start, end))
                            : new Change(slid(body, from, to), slid(annex, start, end)));
        }
    }

    /** Words added between like ones can be told in more than one way: the one that ends in 的 says what they do. */
    private static String slid(String words, int from, int to) {
        int shift = 0;
        while (from < to && from + shift > 0 && words.charAt(from + shift - 1) == words.charAt(to + shift - 1)) {
            shift--;
        }
        while (from < to && words.charAt(to + shift - 1) != '的') {
            if (to + shift == words.length() || words.charAt(from + shift) != words.charAt(to + shift)) {
                return words.substring(from, to);
            }
            shift++;
        }
        return words.substring(from + shift, to + shift);
    }

    /** Where the longest words of both begin, the first of them in either, and how long they are. */
    private int[] longest(int from, int to, int start, int end) {
        int[] found = {from, start, 0};
        int[] before = new int[end - start + 1];
        for (int i = from; i < to; i++) {
            int[] row = new int[end - start + 1];
            for (int j = start; j < end; j++) {
                int length = body.charAt(i) == annex.charAt(j) ? before[j - start] + 1 : 0;
                row[j - start + 1] = length;
                if (length > found[2] && length >= fewest(from, to, start, end)) {
                    found = new int[] {i - length + 1, j - start + start - length + 1, length};
                }
            }
            before = row;
        }
        return found;
    }

    /** A side that is a single character is looked for as it is. */
    private static int fewest(int from, int to, int start, int end) {
        return Math.min(SHORTEST, Math.min(to - from, end - start));
    }
}
