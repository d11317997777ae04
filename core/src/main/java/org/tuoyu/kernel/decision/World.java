package org.tuoyu.kernel.decision;

import java.util.ArrayList;
import java.util.List;
import org.tuoyu.kernel.language.Bilingual;

/**
 * A value for every fact of a question (情形), and an option for every reading that nobody has chosen.
 *
 * @param values in the order of the question; of a number one that stands for its band
 */
public record World(List<Setting> values, List<Given> readings) {

    /** A fact and its value. */
    public record Setting(Fact fact, Value value) {}

    public World {
        values = List.copyOf(values);
        readings = List.copyOf(readings);
    }

    /** The values as a decider takes them. */
    public Knowledge knowledge() {
        Knowledge knowledge = Knowledge.none();
        for (Setting each : values) {
            knowledge = each.value() instanceof Value.Amount amount
                    ? knowledge.with((Fact.Quantity) each.fact(), amount.number())
                    : knowledge.with((Fact.Choice) each.fact(), each.value().id());
        }
        return knowledge;
    }

    /** The world in words. */
    public Bilingual label() {
        List<Bilingual> parts = new ArrayList<>();
        values.forEach(each -> parts.add(
                each.fact().label().then(" = ", " = ").then(each.value().label())));
        readings.forEach(each -> parts.add(each.words()));
        return Bilingual.joined(parts, "、", ", ");
    }
}
