package org.tuoyu.policy.review;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tuoyu.kernel.decision.Norm;
import org.tuoyu.kernel.text.Citation;
import org.tuoyu.kernel.text.Clause;
import org.tuoyu.kernel.text.OfficialText;
import org.tuoyu.kernel.text.Passage;
import org.tuoyu.kernel.text.Provision;
import org.tuoyu.policy.Contribution;
import org.tuoyu.policy.Policy;

/**
 * 复核单: what a policy says of each provision of its text, side by side.
 *
 * @param entries every provision that is no heading, in the order of the text; none where the text is not held
 * @param rules every rule with each of the words that it cites
 */
public record ReviewSheet(String instrument, List<Entry> entries, List<Rule> rules) {

    /** A provision, and the rules that carry it out or divide its task. */
    public record Entry(Clause clause, Provision provision, List<Rule> rules) {
        public Entry {
            rules = List.copyOf(rules);
        }
    }

    public ReviewSheet {
        entries = List.copyOf(entries);
        rules = List.copyOf(rules);
    }

    public static ReviewSheet of(Policy policy) {
        List<Rule> rules = new ArrayList<>();
        policy.contributions().forEach(each -> rules.addAll(norms(each)));
        policy.targets().all().forEach(target -> rules.addAll(RuleText.target(target)));
        policy.duties().all().forEach(duty -> rules.addAll(RuleText.duty(duty)));
        policy.matrix().ifPresent(matrix -> matrix.rows().forEach(row -> rules.add(RuleText.task(row))));
        List<Entry> entries = policy.text().stream()
                .flatMap(text -> entries(text, rules).stream())
                .toList();
        return new ReviewSheet(policy.instrument().number(), entries, rules);
    }

    private static List<Rule> norms(Contribution<?> contribution) {
        Map<String, List<Norm<?>>> byId = new LinkedHashMap<>();
        contribution
                .norms()
                .forEach(norm ->
                        byId.computeIfAbsent(norm.id(), id -> new ArrayList<>()).add(norm));
        return byId.values().stream()
                .flatMap(variants -> variants.stream()
                        .map(Norm::citation)
                        .distinct()
                        .map(cited -> RuleText.norm(contribution.question(), variants, cited)))
                .toList();
    }

    private static List<Entry> entries(OfficialText text, List<Rule> rules) {
        Map<Rule, Passage> places = new LinkedHashMap<>();
        for (Rule rule : rules) {
            if (rule.citation() instanceof Citation.Verbatim quote) {
                places.put(rule, Coverage.place(text, quote));
            }
        }
        return text.provisions().stream()
                .filter(provision -> !provision.isHeading())
                .map(provision ->
                        new Entry(text.clause(provision.clause()), provision, Coverage.touching(provision, places)))
                .toList();
    }
}
