package org.tuoyu.kernel.decision;

import java.util.ArrayList;
import java.util.List;
import org.tuoyu.kernel.language.Bilingual;
import org.tuoyu.kernel.language.Language;

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

    static World at(List<Axis> axes, int[] positions) {
        List<Setting> values = new ArrayList<>();
        List<Given> readings = new ArrayList<>();
        for (int i = 0; i < positions.length; i++) {
            if (axes.get(i) instanceof Axis.OfReading of) {
                readings.add(new Given(of.reading(), of.reading().options().get(positions[i])));
            } else {
                values.add(setting(axes.get(i), positions[i]));
            }
        }
        return new World(values, readings);
    }

    private static Setting setting(Axis axis, int position) {
        return axis instanceof Axis.OfNumber number
                ? new Setting(number.fact(), new Value.Amount(number.nearest(position, 0)))
                : setting(((Axis.OfChoice) axis).fact(), position);
    }

    private static Setting setting(Fact.Choice fact, int position) {
        return new Setting(fact, fact.values().get(position));
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
        return new Bilingual(label(Language.ZH), label(Language.EN));
    }

    private String label(Language language) {
        List<String> parts = new ArrayList<>();
        values.forEach(each -> parts.add(
                each.fact().label().in(language) + " = " + each.value().label().in(language)));
        readings.forEach(each -> parts.add(Wording.given(each, language)));
        return Wording.joined(parts, language, part -> part);
    }
}
