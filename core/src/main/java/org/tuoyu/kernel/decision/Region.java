package org.tuoyu.kernel.decision;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.OptionalLong;
import org.tuoyu.kernel.language.Bilingual;
import org.tuoyu.kernel.language.Language;

/**
 * Worlds by what they have in common (情形范围): every condition holds, every text is read so. What is not named may be
 * anything.
 */
public record Region(List<Condition> conditions, List<Given> given) {

    public Region {
        conditions = List.copyOf(conditions);
        given = List.copyOf(given);
    }

    /** The positions on each axis: neighbours on that of a number, one on that of a reading, or all. */
    static Region of(List<Axis> axes, List<BitSet> positions) {
        List<Condition> conditions = new ArrayList<>();
        List<Given> given = new ArrayList<>();
        for (int i = 0; i < axes.size(); i++) {
            Axis axis = axes.get(i);
            BitSet some = positions.get(i);
            if (some.cardinality() < axis.size()) {
                if (axis instanceof Axis.OfReading of) {
                    given.add(new Given(of.reading(), of.reading().options().get(some.nextSetBit(0))));
                } else {
                    conditions.add(axis instanceof Axis.OfNumber number ? between(number, some) : oneOf(axis, some));
                }
            }
        }
        return new Region(conditions, given);
    }

    private static Condition between(Axis.OfNumber axis, BitSet bands) {
        int first = bands.nextSetBit(0);
        int next = bands.length();
        List<Long> thresholds = axis.thresholds();
        return new Condition.Between(
                axis.fact(),
                first == 0 ? OptionalLong.empty() : OptionalLong.of(thresholds.get(first - 1)),
                next > thresholds.size() ? OptionalLong.empty() : OptionalLong.of(thresholds.get(next - 1)));
    }

    private static Condition oneOf(Axis axis, BitSet positions) {
        Fact.Choice fact = ((Axis.OfChoice) axis).fact();
        return new Condition.OneOf(
                fact, positions.stream().mapToObj(fact.values()::get).toList());
    }

    /** The region in words. */
    public Bilingual label() {
        return new Bilingual(label(Language.ZH), label(Language.EN));
    }

    private String label(Language language) {
        List<String> parts = new ArrayList<>();
        conditions.forEach(each -> parts.add(Wording.condition(each, language)));
        given.forEach(each -> parts.add(Wording.given(each, language)));
        return parts.isEmpty()
                ? (language == Language.ZH ? "一切情形" : "always")
                : Wording.joined(parts, language, part -> part);
    }
}
