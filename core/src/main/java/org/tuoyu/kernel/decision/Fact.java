package org.tuoyu.kernel.decision;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.tuoyu.kernel.language.Bilingual;
import org.tuoyu.kernel.language.Symbol;
import org.tuoyu.kernel.problem.Shown;

/** Something that an answer may depend on, as data: how it is read from a subject is said by a {@link FactReader}. */
public sealed interface Fact extends Symbol {

    /** Whether somebody could change it: a legal form yes, a past day no. */
    boolean changeable();

    /** The same fact as one that nobody can change. */
    Fact fixed();

    /** A fact with a list of values: an enum, or yes and no. */
    record Choice(String id, Bilingual label, List<Value.Named> values, boolean changeable) implements Fact {

        public Choice {
            values = List.copyOf(values);
            Set<String> ids = new HashSet<>();
            for (Value.Named value : values) {
                ids.add(value.id());
            }
            if (values.isEmpty() || ids.size() < values.size()) {
                throw new IllegalArgumentException("The values of " + id + " have ids of their own, got " + values);
            }
        }

        /** The constants of an enum, in their order. */
        public static <E extends Enum<E> & Symbol> Choice of(String id, Bilingual label, Class<E> type) {
            List<Value.Named> values = new ArrayList<>();
            for (E constant : type.getEnumConstants()) {
                values.add(new Value.Named(constant.id(), constant.label()));
            }
            return new Choice(id, label, values, true);
        }

        /** Yes or no. */
        public static Choice yesOrNo(String id, String zh, String en) {
            return new Choice(
                    id,
                    new Bilingual(zh, en),
                    List.of(
                            new Value.Named("true", new Bilingual("是", "yes")),
                            new Value.Named("false", new Bilingual("否", "no"))),
                    true);
        }

        public Value.Named value(String valueId) {
            for (Value.Named value : values) {
                if (value.id().equals(valueId)) {
                    return value;
                }
            }
            throw new IllegalArgumentException(id + " has the values " + ids() + ", got " + Shown.of(valueId));
        }

        boolean lists(Value.Named one) {
            for (Value.Named value : values) {
                if (value.id().equals(one.id())) {
                    return Objects.equals(value, one);
                }
            }
            return false;
        }

        /** Whether another fact lists values with the same ids in the same order. */
        boolean hasSameValues(Choice other) {
            return values.equals(other.values) || ids().equals(other.ids());
        }

        List<String> ids() {
            return values.stream().map(Value::id).toList();
        }

        @Override
        public Choice fixed() {
            return new Choice(id, label, values, false);
        }
    }

    /**
     * A whole number. The thresholds that norms use cut it into bands.
     *
     * @param unit what is counted: places, square metres
     */
    record Quantity(String id, Bilingual label, Bilingual unit, boolean changeable) implements Fact {

        public static Quantity of(String id, Bilingual label, Bilingual unit) {
            return new Quantity(id, label, unit, true);
        }

        @Override
        public Quantity fixed() {
            return new Quantity(id, label, unit, false);
        }
    }
}
