package org.tuoyu.kernel.decision;

import java.util.ArrayList;
import java.util.List;
import org.tuoyu.kernel.language.Bilingual;

/**
 * Worlds by what they have in common (情形范围): every condition holds, every text is read so. What is not named may be
 * anything.
 */
public record Region(List<Condition> conditions, List<Given> given) {

    public Region {
        conditions = List.copyOf(conditions);
        given = List.copyOf(given);
    }

    /** The region in words. */
    public Bilingual label() {
        List<Bilingual> parts = new ArrayList<>();
        conditions.forEach(each -> parts.add(each.words()));
        given.forEach(each -> parts.add(each.words()));
        return parts.isEmpty() ? new Bilingual("一切情形", "always") : Bilingual.joined(parts, "、", ", ");
    }

    /** Those of the conditions that are on one fact. */
    public List<Condition> on(Fact fact) {
        List<Condition> on = new ArrayList<>();
        for (Condition condition : conditions) {
            if (condition.fact().id().equals(fact.id())) {
                on.add(condition);
            }
        }
        return on;
    }
}
