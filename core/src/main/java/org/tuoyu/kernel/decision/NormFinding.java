package org.tuoyu.kernel.decision;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.tuoyu.kernel.language.Language;
import org.tuoyu.kernel.language.Symbol;
import org.tuoyu.kernel.problem.Problem;

/**
 * A finding about norms together, whatever the facts of a case are (规则检查发现).
 *
 * @param norms those that it is about; none for a gap
 * @param by the norms that make it so, as its kind says
 * @param region the whole of a gap; empty for the other kinds
 * @param seen where it shows; empty for a norm whose conditions hold in no world
 */
public record NormFinding<O extends Symbol>(
        Kind kind, List<Norm<O>> norms, List<Norm<O>> by, Optional<Region> region, Optional<Seen> seen) {

    /** What is found; the name is the code of its problem. */
    public enum Kind {
        /** No norm that binds applies (空白). */
        GAP,
        /** Norms that stand and leave no outcome together, none of which can be spared (冲突). */
        CLASH,
        /** A norm that applies in no world (从不适用), by the exceptions that displace it wherever its conditions hold. */
        DEAD_NORM,
        /** A norm that is set aside wherever it applies (总被排除), by whom. */
        ALWAYS_SET_ASIDE,
        /** A norm that is displaced by an exception which is itself set aside (例外自身被排除). */
        DISPLACED_IN_VAIN,
        /**
         * A norm without which every answer would be the same (重复), by the norms that, without it, exclude what it
         * excludes, or stand where it excludes nothing: a note, normal where instruments say the same.
         */
        REPEAT
    }

    /** In how many worlds it shows, and one of them. */
    public record Seen(long worlds, World witness) {}

    public NormFinding {
        norms = List.copyOf(norms);
        by = List.copyOf(by);
    }

    /** The finding in words, its code stable. */
    public Problem problem() {
        return Problem.at(
                "",
                kind.name(),
                words(Language.ZH)
                        + seen.map(it -> "（情形数 " + it.worlds() + "，例如："
                                        + it.witness().label().zh() + "）")
                                .orElse(""),
                words(Language.EN)
                        + seen.map(it -> " (worlds: " + it.worlds() + ", for example: "
                                        + it.witness().label().en() + ")")
                                .orElse(""));
    }

    private String words(Language language) {
        boolean zh = language == Language.ZH;
        String whose = names(norms, language);
        String others = names(by, language);
        return switch (kind) {
            case GAP ->
                (zh ? "没有约束性规定的情形：" : "no norm that binds applies: ")
                        + region.map(it -> it.label().in(language)).orElse("");
            case CLASH -> (zh ? "规定相互冲突：" : "norms contradict each other: ") + whose;
            case DEAD_NORM -> (zh ? "从不适用：" + whose + "，" : whose + " never applies: ") + dead(zh) + others;
            case ALWAYS_SET_ASIDE -> whose + (zh ? " 总被上位或后发规定排除：" : " is always set aside by ") + others;
            case DISPLACED_IN_VAIN ->
                whose
                        + (zh ? " 被例外规定替代，而该例外自身被排除：" : " is displaced by an exception that is itself set aside: ")
                        + others;
            case REPEAT -> whose + (zh ? " 只说了其他规定已说的（提示）：" : " says only what others say already (a note): ") + others;
        };
    }

    private String dead(boolean zh) {
        if (seen.isEmpty()) {
            return zh ? "其条件从不同时具备" : "its conditions never hold together";
        }
        return zh ? "总被例外规定替代：" : "exceptions displace it always: ";
    }

    /** Variants of one norm that are named together go by their id. */
    private String names(List<Norm<O>> those, Language language) {
        Map<String, String> names = new LinkedHashMap<>();
        for (Norm<?> norm : those) {
            names.merge(norm.id(), name(norm, language), (one, other) -> norm.id());
        }
        return String.join(language == Language.ZH ? "、" : ", ", names.values());
    }

    /** A norm by its id, and of its options those that nobody has chosen, as far as that shows. */
    private String name(Norm<?> norm, Language language) {
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
