package org.tuoyu.tck;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tuoyu.kernel.decision.Explanation.Fate;
import org.tuoyu.kernel.decision.Given;
import org.tuoyu.kernel.decision.Norm;
import org.tuoyu.kernel.decision.Possible;
import org.tuoyu.kernel.decision.Question;
import org.tuoyu.kernel.language.Symbol;
import org.tuoyu.kernel.text.Modality;

/** What follows in one world, as the definitions say it: a value for every fact, an option for every open reading. */
final class OracleWorld {

    private static final Set<Modality> NOT_BINDING = Set.of(Modality.PROMOTION, Modality.PRINCIPLE);

    private final Question<DrawnOutcome> question;
    private final List<Norm<DrawnOutcome>> norms;
    private final Map<String, Symbol> world;
    private final List<Norm<DrawnOutcome>> applying;
    private final List<Norm<DrawnOutcome>> standing = new ArrayList<>();

    OracleWorld(Question<DrawnOutcome> question, List<Norm<DrawnOutcome>> norms, Map<String, Symbol> world) {
        this.question = question;
        this.norms = norms;
        this.world = world;
        this.applying = norms.stream().filter(this::applies).toList();
        decideFromTheTopDown();
    }

    boolean holds(Norm<DrawnOutcome> norm) {
        return means(norm) && States.areMet(norm.conditions(), world);
    }

    /** Whether the texts are read here as the norm presumes. */
    boolean means(Norm<DrawnOutcome> norm) {
        for (Given given : norm.given()) {
            Symbol option = world.get(given.reading().id());
            if (option != null && !option.equals(given.option())) {
                return false;
            }
        }
        return true;
    }

    boolean applies(Norm<DrawnOutcome> norm) {
        return holds(norm) && exceptionsThatApply(norm).isEmpty();
    }

    List<Norm<DrawnOutcome>> exceptionsThatApply(Norm<DrawnOutcome> norm) {
        return norms.stream()
                .filter(other -> other.exceptionTo().contains(norm.id()) && applies(other))
                .toList();
    }

    static boolean prevails(Norm<DrawnOutcome> a, Norm<DrawnOutcome> b) {
        if (a.rank().height() != b.rank().height()) {
            return a.rank().height() > b.rank().height();
        }
        return a.instrument().issuer().equals(b.instrument().issuer())
                && a.instrument().publishedOn().compareTo(b.instrument().publishedOn()) > 0;
    }

    private void decideFromTheTopDown() {
        List<Norm<DrawnOutcome>> open = new ArrayList<>(applying);
        open.removeIf(norm -> NOT_BINDING.contains(norm.modality()));
        while (!open.isEmpty()) {
            Norm<DrawnOutcome> top = open.stream()
                    .filter(norm -> open.stream().noneMatch(other -> prevails(other, norm)))
                    .findFirst()
                    .orElseThrow();
            open.remove(top);
            if (!isSetAside(top)) {
                standing.add(top);
            }
        }
    }

    private boolean isSetAside(Norm<DrawnOutcome> norm) {
        Set<DrawnOutcome> left = common(prevailing(norm));
        if (left.isEmpty()) {
            return true;
        }
        left.retainAll(norm.allows());
        return left.isEmpty();
    }

    List<Norm<DrawnOutcome>> prevailing(Norm<DrawnOutcome> norm) {
        return standing.stream().filter(other -> prevails(other, norm)).toList();
    }

    List<Norm<DrawnOutcome>> standing() {
        return standing;
    }

    private Set<DrawnOutcome> common(Iterable<Norm<DrawnOutcome>> some) {
        Set<DrawnOutcome> left = new HashSet<>(question.outcomes());
        some.forEach(norm -> left.retainAll(norm.allows()));
        return left;
    }

    Possible<DrawnOutcome> answer() {
        Set<DrawnOutcome> left = common(standing);
        if (standing.isEmpty()) {
            return Possible.silence();
        }
        if (left.isEmpty()) {
            return Possible.clash();
        }
        return left.size() == 1
                ? Possible.settled(left.iterator().next())
                : Possible.open(
                        question.outcomes().stream().filter(left::contains).toList());
    }

    /** Of all sets of standing norms those that clash while no part of them does. */
    Set<Set<Norm<DrawnOutcome>>> smallestClashes() {
        List<Set<Norm<DrawnOutcome>>> clashing = subsets(standing).stream()
                .filter(some -> common(some).isEmpty())
                .toList();
        Set<Set<Norm<DrawnOutcome>>> smallest = new HashSet<>(clashing);
        smallest.removeIf(
                some -> clashing.stream().anyMatch(part -> part.size() < some.size() && some.containsAll(part)));
        return smallest;
    }

    static <T> List<Set<T>> subsets(List<T> all) {
        List<Set<T>> subsets = new ArrayList<>(List.of(Set.of()));
        for (T one : all) {
            for (Set<T> without : List.copyOf(subsets)) {
                Set<T> with = new HashSet<>(without);
                with.add(one);
                subsets.add(with);
            }
        }
        return subsets;
    }

    Fate fate(Norm<DrawnOutcome> norm) {
        if (!holds(norm)) {
            return Fate.CONDITIONS_NOT_MET;
        }
        if (!applies(norm)) {
            return Fate.EXCEPTED;
        }
        if (NOT_BINDING.contains(norm.modality())) {
            return Fate.REPORTED;
        }
        return standing.contains(norm) ? Fate.STANDS : Fate.SET_ASIDE;
    }
}
