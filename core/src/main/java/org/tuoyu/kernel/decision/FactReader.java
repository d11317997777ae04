package org.tuoyu.kernel.decision;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import org.tuoyu.kernel.language.Symbol;

/**
 * How the value of one fact is read from a subject. It is apart from the fact, so that a policy can be data alone.
 *
 * @param <S> the type of the subject, which reads the same each time
 */
public abstract class FactReader<S> {

    private final Fact fact;

    private FactReader(Fact fact) {
        this.fact = fact;
    }

    public Fact fact() {
        return fact;
    }

    /** 0 for unknown, else one more than the place of the value, or of the band of a number that thresholds cut. */
    abstract int digit(S subject, long[] thresholds);

    /** The number read, where the fact is one and is known. */
    long number(S subject) {
        throw new IllegalStateException(fact.id() + " is no number");
    }

    /** A constant of the enum that the fact lists. */
    public static <S, E extends Enum<E> & Symbol> FactReader<S> of(
            Fact.Choice fact, Class<E> type, Function<? super S, E> read) {
        requireConstants(fact, type);
        return new FactReader<>(fact) {
            @Override
            int digit(S subject, long[] thresholds) {
                return digitOf(read.apply(subject));
            }
        };
    }

    /** A constant of the enum that the fact lists, or empty for unknown. */
    public static <S, E extends Enum<E> & Symbol> FactReader<S> ofOptional(
            Fact.Choice fact, Class<E> type, Function<? super S, Optional<E>> read) {
        requireConstants(fact, type);
        return new FactReader<>(fact) {
            @Override
            int digit(S subject, long[] thresholds) {
                Optional<E> value = read.apply(subject);
                return value.isPresent() ? digitOf(value.get()) : 0;
            }
        };
    }

    /** A whole number, in the unit of the fact. */
    public static <S> FactReader<S> ofNumber(Fact.Quantity fact, ToLongFunction<? super S> read) {
        return ofOptionalNumber(fact, subject -> OptionalLong.of(read.applyAsLong(subject)));
    }

    /** A whole number, in the unit of the fact, or empty for unknown. */
    public static <S> FactReader<S> ofOptionalNumber(Fact.Quantity fact, Function<? super S, OptionalLong> read) {
        return new FactReader<>(fact) {
            @Override
            int digit(S subject, long[] thresholds) {
                OptionalLong number = read.apply(subject);
                return number.isPresent() ? band(number.getAsLong(), thresholds) + 1 : 0;
            }

            @Override
            long number(S subject) {
                return read.apply(subject).orElseThrow();
            }
        };
    }

    /** What is stated of the fact, for subjects that are known by their facts alone. */
    public static FactReader<Knowledge> ofKnowledge(Fact fact) {
        return fact instanceof Fact.Quantity number
                ? ofOptionalNumber(number, knowledge -> knowledge.number(number))
                : ofStated((Fact.Choice) fact);
    }

    private static FactReader<Knowledge> ofStated(Fact.Choice fact) {
        return new FactReader<>(fact) {
            @Override
            int digit(Knowledge subject, long[] thresholds) {
                return subject.place(fact) + 1;
            }
        };
    }

    private static int band(long number, long[] thresholds) {
        int band = 0;
        while (band < thresholds.length && number >= thresholds[band]) {
            band++;
        }
        return band;
    }

    @SuppressWarnings("EnumOrdinal") // the positions of the fact are the constants of the enum, see requireConstants
    private static int digitOf(Enum<?> constant) {
        return constant.ordinal() + 1;
    }

    private static <E extends Enum<E> & Symbol> void requireConstants(Fact.Choice fact, Class<E> type) {
        List<String> constants = ids(Arrays.asList(type.getEnumConstants()));
        if (!constants.equals(ids(fact.values()))) {
            throw new IllegalArgumentException("The values of " + fact.id() + " are " + fact.values() + ", those of "
                    + type.getSimpleName() + " are " + constants);
        }
    }

    private static List<String> ids(List<? extends Symbol> symbols) {
        List<String> ids = new ArrayList<>();
        for (Symbol symbol : symbols) {
            ids.add(symbol.id());
        }
        return ids;
    }
}
