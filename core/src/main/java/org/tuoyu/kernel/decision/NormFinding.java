package org.tuoyu.kernel.decision;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.tuoyu.kernel.language.Language;
import org.tuoyu.kernel.language.Symbol;
import org.tuoyu.kernel.problem.Problem;

/** What is worth knowing about norms together, whatever the facts of a case are (规则检查发现). */
public sealed interface NormFinding<O extends Symbol> {

    /** Where it shows: in how many worlds, and one of them. */
    record Seen(long worlds, World witness) {}

    /** Where it shows; empty for a norm whose conditions hold in no world. */
    Optional<Seen> seen();

    /** The finding in words, its code stable. */
    Problem problem();

    /** No norm that binds applies (空白). */
    record Gap<O extends Symbol>(Region region, Seen where) implements NormFinding<O> {
        @Override
        public Optional<Seen> seen() {
            return Optional.of(where);
        }

        @Override
        public Problem problem() {
            return said(
                    "GAP",
                    "没有规定的情形：" + region.label().zh(),
                    "no norm says what follows: " + region.label().en(),
                    seen());
        }
    }

    /** Norms that stand and leave no outcome together, none of which can be spared (冲突). */
    record Clash<O extends Symbol>(List<Norm<O>> norms, Seen where) implements NormFinding<O> {
        public Clash {
            norms = List.copyOf(norms);
        }

        @Override
        public Optional<Seen> seen() {
            return Optional.of(where);
        }

        @Override
        public Problem problem() {
            return said(
                    "CLASH",
                    "规定相互冲突：" + names(norms, seen(), Language.ZH),
                    "norms contradict each other: " + names(norms, seen(), Language.EN),
                    seen());
        }
    }

    /**
     * A norm that applies in no world (从不适用).
     *
     * @param exceptedBy the exceptions that displace it wherever its conditions hold
     * @param seen where they do
     */
    record Dead<O extends Symbol>(Norm<O> norm, List<Norm<O>> exceptedBy, Optional<Seen> seen)
            implements NormFinding<O> {
        public Dead {
            exceptedBy = List.copyOf(exceptedBy);
        }

        @Override
        public Problem problem() {
            String zh = seen.isEmpty() ? "，其条件从不同时具备" : "，总被例外规定替代：" + names(exceptedBy, seen, Language.ZH);
            String en = seen.isEmpty()
                    ? "its conditions never hold together"
                    : "exceptions displace it always: " + names(exceptedBy, seen, Language.EN);
            return said(
                    "DEAD_NORM",
                    "从不适用：" + name(norm, seen, Language.ZH) + zh,
                    name(norm, seen, Language.EN) + " never applies: " + en,
                    seen);
        }
    }

    /** A norm that is set aside wherever it applies (总被排除), and by whom. */
    record AlwaysSetAside<O extends Symbol>(Norm<O> norm, List<Norm<O>> by, Seen where) implements NormFinding<O> {
        public AlwaysSetAside {
            by = List.copyOf(by);
        }

        @Override
        public Optional<Seen> seen() {
            return Optional.of(where);
        }

        @Override
        public Problem problem() {
            return said(
                    "ALWAYS_SET_ASIDE",
                    name(norm, seen(), Language.ZH) + " 总被上位或后发规定排除：" + names(by, seen(), Language.ZH),
                    name(norm, seen(), Language.EN) + " is always set aside by " + names(by, seen(), Language.EN),
                    seen());
        }
    }

    /** A norm that is displaced by an exception which is itself set aside (例外自身被排除). */
    record DisplacedInVain<O extends Symbol>(Norm<O> norm, Norm<O> exception, Seen where) implements NormFinding<O> {
        @Override
        public Optional<Seen> seen() {
            return Optional.of(where);
        }

        @Override
        public Problem problem() {
            return said(
                    "DISPLACED_IN_VAIN",
                    name(norm, seen(), Language.ZH) + " 被例外规定替代，而该例外自身被排除：" + name(exception, seen(), Language.ZH),
                    name(norm, seen(), Language.EN) + " is displaced by an exception that is itself set aside: "
                            + name(exception, seen(), Language.EN),
                    seen());
        }
    }

    /**
     * A norm without which every answer would be the same (重复): a note, normal where instruments say the same.
     *
     * @param saidBy the norms that, without it, exclude what it excludes; where it excludes nothing, those that stand
     */
    record Repeat<O extends Symbol>(Norm<O> norm, List<Norm<O>> saidBy, Seen where) implements NormFinding<O> {
        public Repeat {
            saidBy = List.copyOf(saidBy);
        }

        @Override
        public Optional<Seen> seen() {
            return Optional.of(where);
        }

        @Override
        public Problem problem() {
            return said(
                    "REPEAT",
                    name(norm, seen(), Language.ZH) + " 只说了其他规定已说的（提示）：" + names(saidBy, seen(), Language.ZH),
                    name(norm, seen(), Language.EN) + " says only what others say already (a note): "
                            + names(saidBy, seen(), Language.EN),
                    seen());
        }
    }

    private static Problem said(String code, String zh, String en, Optional<Seen> seen) {
        return Problem.at(
                "",
                code,
                zh
                        + seen.map(it -> "（情形数 " + it.worlds() + "，例如："
                                        + it.witness().label().zh() + "）")
                                .orElse(""),
                en
                        + seen.map(it -> " (worlds: " + it.worlds() + ", for example: "
                                        + it.witness().label().en() + ")")
                                .orElse(""));
    }

    /** Variants of one norm that are named together go by their id. */
    private static String names(List<? extends Norm<?>> norms, Optional<Seen> seen, Language language) {
        Map<String, String> names = new LinkedHashMap<>();
        for (Norm<?> norm : norms) {
            names.merge(norm.id(), name(norm, seen, language), (one, other) -> norm.id());
        }
        return String.join(language == Language.ZH ? "、" : ", ", names.values());
    }

    /** A norm by its id, and of its options those that nobody has chosen, as far as that shows. */
    private static String name(Norm<?> norm, Optional<Seen> seen, Language language) {
        List<Given> open = norm.given().stream()
                .filter(given -> seen.isEmpty()
                        || seen.get().witness().readings().stream()
                                .anyMatch(each -> each.reading()
                                        .id()
                                        .equals(given.reading().id())))
                .toList();
        String options =
                open.stream().map(given -> given.option().label().in(language)).collect(Collectors.joining("; "));
        return open.isEmpty()
                ? norm.id()
                : norm.id()
                        + (language == Language.ZH ? "（若理解为：" : " (if read as: ")
                        + options
                        + (language == Language.ZH ? "）" : ")");
    }
}
