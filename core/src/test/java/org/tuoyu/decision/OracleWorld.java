package org.tuoyu.decision;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tuoyu.decision.Explanation.Fate;
import org.tuoyu.language.Symbol;
import org.tuoyu.text.Modality;

/** What follows in one world, as the definitions say it: a value for every fact, an option for every open reading. */
final class OracleWorld {

    private static final Set<Modality> NOT_BINDING = Set.of(Modality.PROMOTION, Modality.PRINCIPLE);

    private final Question<Plain> question;
    private final List<Norm<Plain>> norms;
    private final Map<String, Symbol> world;
    private final List<Norm<Plain>> applying;
    private final List<Norm<Plain>> standing = new ArrayList<>();

    OracleWorld(Question<Plain> question, List<Norm<Plain>> norms, Map<String, Symbol> world) {
        this.question = question;
        this.norms = norms;
        this.world = world;
        this.applying = norms.stream().filter(this::applies).toList();
        decideFromTheTopDown();
    }

    static boolean isMet(Condition condition, Symbol value) {
        return condition.match(
                oneOf -> oneOf.values().contains(value), between -> isWithin(between, ((Value.Amount) value).number()));
    }

    static boolean isAllMet(List<Condition> conditions, Map<String, Symbol> world) {
        for (Condition condition : conditions) {
            Symbol value = world.get(condition.fact().id());
            if (value == null || !isMet(condition, value)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isWithin(Condition.Between between, long number) {
        return number >= between.fromInclusive().orElse(Long.MIN_VALUE)
                && (between.toExclusive().isEmpty()
                        || number < between.toExclusive().getAsLong());
    }

    boolean holds(Norm<Plain> norm) {
        return means(norm) && isAllMet(norm.conditions(), world);
    }

    /** Whether the texts are read here as the norm presumes. */
    boolean means(Norm<Plain> norm) {
        for (Given given : norm.given()) {
            Symbol option = world.get(given.reading().id());
            if (option != null && !option.equals(given.option())) {
                return false;
            }
        }
        return true;
    }

    boolean applies(Norm<Plain> norm) {
        return holds(norm) && exceptionsThatApply(norm).isEmpty();
    }

    List<Norm<Plain>> exceptionsThatApply(Norm<Plain> norm) {
        return norms.stream()
                .filter(other -> other.exceptionTo().contains(norm.id()) && applies(other))
                .toList();
    }

    static boolean prevails(Norm<Plain> a, Norm<Plain> b) {
        if (a.rank().height() != b.rank().height()) {
            return a.rank().height() > b.rank().height();
        }
        return a.instrument().issuer().equals(b.instrument().issuer())
                && a.instrument().publishedOn().compareTo(b.instrument().publishedOn()) > 0;
    }

    private void decideFromTheTopDown() {
        List<Norm<Plain>> open = new ArrayList<>(applying);
        open.removeIf(norm -> NOT_BINDING.contains(norm.modality()));
        while (!open.isEmpty()) {
            Norm<Plain> top = open.stream()
                    .filter(norm -> open.stream().noneMatch(other -> prevails(other, norm)))
                    .findFirst()
                    .orElseThrow();
            open.remove(top);
            if (!isSetAside(top)) {
                standing.add(top);
            }
        }
    }

    private boolean isSetAside(Norm<Plain> norm) {
        Set<Plain> left = common(prevailing(norm));
        if (left.isEmpty()) {
            return true;
        }
        left.retainAll(norm.allows());
        return left.isEmpty();
    }

    List<Norm<Plain>> prevailing(Norm<Plain> norm) {
        return standing.stream().filter(other -> prevails(other, norm)).toList();
    }

    List<Norm<Plain>> standing() {
        return standing;
    }

    private Set<Plain> common(Iterable<Norm<Plain>> some) {
        Set<Plain> left = new HashSet<>(question.outcomes());
        some.forEach(norm -> left.retainAll(norm.allows()));
        return left;
    }

    Possible<Plain> answer() {
        Set<Plain> left = common(standing);
        if (standing.isEmpty()) {
            return new Possible.Silence<>();
        }
        if (left.isEmpty()) {
            return new Possible.Clash<>();
        }
        return left.size() == 1
                ? new Possible.Settled<>(left.iterator().next())
                : new Possible.Open<>(
                        question.outcomes().stream().filter(left::contains).toList());
    }

    /** Of all sets of standing norms those that clash while no part of them does. */
    Set<Set<Norm<Plain>>> smallestClashes() {
        List<Set<Norm<Plain>>> clashing = subsets(standing).stream()
                .filter(some -> common(some).isEmpty())
                .toList();
        Set<Set<Norm<Plain>>> smallest = new HashSet<>(clashing);
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

    Fate fate(Norm<Plain> norm) {
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
