package org.tuoyu.policy.review;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.tuoyu.kernel.text.Modality;
import org.tuoyu.kernel.text.OfficialText;
import org.tuoyu.policy.Policy;

/** 覆盖: every provision of a document, in its order, with what carries it out or why nothing does. */
public record Coverage(List<Covered> provisions) {

    public Coverage {
        provisions = List.copyOf(provisions);
    }

    /** The coverage of a policy whose official text is held; its quotes are checked first. */
    public static Coverage of(Policy policy) {
        OfficialText text = policy.text()
                .orElseThrow(() -> new IllegalArgumentException("Covered is a text that is held, that of "
                        + policy.instrument().number() + " is not"));
        Carriers carriers = new Carriers(policy, text);
        return new Coverage(text.provisions().stream()
                .map(provision -> new Covered(provision, Terms.in(provision), carriers.of(provision)))
                .toList());
    }

    /** The provisions of one clause. */
    public List<Covered> of(String clause) {
        return provisions.stream()
                .filter(each -> each.provision().clause().equals(clause))
                .toList();
    }

    /** The provisions that nobody has classed. */
    public List<Covered> notClassed() {
        return provisions.stream().filter(each -> each.modality().isEmpty()).toList();
    }

    /** How many provisions bind in which way, the strongest first. */
    public Map<Modality, Integer> byModality() {
        Map<Modality, Integer> counts = new EnumMap<>(Modality.class);
        provisions.forEach(each -> each.modality().ifPresent(modality -> counts.merge(modality, 1, Integer::sum)));
        return counts;
    }

    /** The provisions that something carries out. */
    public List<Covered> carriedOut() {
        return provisions.stream().filter(each -> !each.carriers().isEmpty()).toList();
    }

    /** The provisions that bind and that nothing carries out. */
    public List<Covered> notCarriedOut() {
        return provisions.stream().filter(Covered::isLeft).toList();
    }
}
