package org.tuoyu.policy.lint;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The pairs of a phrase of an item and the phrase of its rows that says the same (逐句对应). Those that are most alike find each other first; the
 * order in which rows divide an item makes no difference.
 */
final class Alignment {

    /** From here on two phrases are taken to say the same. */
    private static final double ALIKE = 0.5;
    /** From here on one is taken to be the other with words added. */
    private static final double CONTAINED = 0.8;

    private static final int FEWEST_CONTAINED = 6;

    /** A phrase of the body and the phrase of a row that it stands in as. */
    record Pair(Phrase body, Phrase annex, double likeness) {}

    private final List<Pair> pairs;
    private final List<Phrase> onlyInBody;
    private final List<Phrase> onlyInAnnex;

    private Alignment(List<Pair> pairs, List<Phrase> body, List<Phrase> annex) {
        this.pairs = pairs;
        Set<Phrase> paired = new HashSet<>();
        pairs.forEach(pair -> paired.addAll(List.of(pair.body, pair.annex)));
        this.onlyInBody = body.stream().filter(each -> !paired.contains(each)).toList();
        this.onlyInAnnex = annex.stream().filter(each -> !paired.contains(each)).toList();
    }

    static Alignment of(List<Phrase> body, List<Phrase> annex) {
        List<Pair> pairs = new ArrayList<>();
        for (Phrase said : body) {
            annex.stream()
                    .filter(each -> each.words().equals(said.words()))
                    .forEach(each -> pairs.add(new Pair(said, each, 1)));
        }
        Alignment same = new Alignment(chosen(pairs), body, annex);
        for (Phrase said : same.onlyInBody) {
            same.onlyInAnnex.stream()
                    .map(each -> new Pair(said, each, likeness(said.words(), each.words())))
                    .filter(pair -> pair.likeness > 0)
                    .forEach(pairs::add);
        }
        pairs.sort(Comparator.comparingDouble(Pair::likeness).reversed());
        return new Alignment(chosen(pairs), body, annex);
    }

    private static List<Pair> chosen(List<Pair> candidates) {
        List<Pair> chosen = new ArrayList<>();
        Set<Phrase> taken = new HashSet<>();
        for (Pair pair : candidates) {
            if (!taken.contains(pair.body) && !taken.contains(pair.annex)) {
                taken.addAll(List.of(pair.body, pair.annex));
                chosen.add(pair);
            }
        }
        return chosen;
    }

    /** How much two phrases are alike, from 0 to 1; 0 where they say different things. */
    static double likeness(String one, String other) {
        if (one.equals(other)) {
            return 1;
        }
        WordingDifference difference = WordingDifference.between(one, other);
        boolean isContained = difference.containment() >= CONTAINED && difference.common() >= FEWEST_CONTAINED;
        return isContained || difference.likeness() >= ALIKE ? difference.likeness() : 0;
    }

    List<Pair> pairs() {
        return pairs;
    }

    /** Phrases of the body that no row has, those that follow one another in a segment as one. */
    List<Phrase> onlyInBody() {
        return joined(onlyInBody);
    }

    List<Phrase> onlyInAnnex() {
        return joined(onlyInAnnex);
    }

    private static List<Phrase> joined(List<Phrase> phrases) {
        List<Phrase> joined = new ArrayList<>();
        for (Phrase next : phrases) {
            int last = joined.size() - 1;
            if (last >= 0 && joined.get(last).goesOnIn(next)) {
                joined.set(last, joined.get(last).through(next));
            } else {
                joined.add(next);
            }
        }
        return joined;
    }
}
