package org.tuoyu.kernel.decision;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.ToIntFunction;
import java.util.function.ToLongFunction;
import org.tuoyu.kernel.language.Symbol;

/**
 * A reader of one fact from a subject. It is apart from the fact, so that a policy can be data alone.
 *
 * @param <S> the type of the subject, which reads the same each time
 */
public final class FactReader<S> {

    private final Fact fact;
    private final IntFunction<ToIntFunction<S>> digit;
    private final Function<? super S, OptionalLong> number;

    private FactReader(Fact fact, IntFunction<ToIntFunction<S>> digit, Function<? super S, OptionalLong> number) {
        this.fact = fact;
        this.digit = digit;
        this.number = number;
    }

    public Fact fact() {
        return fact;
    }

    /** As many strides as the place of the value plus one; 0 for unknown, and of a number always. */
    ToIntFunction<S> digit(int stride) {
        return digit.apply(stride);
    }

    /** The number, where the fact is one and is known. */
    OptionalLong number(S subject) {
        return number.apply(subject);
    }

    /** A constant of the enum that the fact lists. */
    public static <S, E extends Enum<E> & Symbol> FactReader<S> of(
            Fact.Choice fact, Class<E> type, Function<? super S, E> read) {
        requireConstants(fact, type);
        return ofDigit(fact, stride -> subject -> digitOf(read.apply(subject)) * stride);
    }

    /** A constant of the enum that the fact lists, or empty for unknown. */
    public static <S, E extends Enum<E> & Symbol> FactReader<S> ofOptional(
            Fact.Choice fact, Class<E> type, Function<? super S, Optional<E>> read) {
        requireConstants(fact, type);
        return ofDigit(fact, stride -> subject -> {
            Optional<E> value = read.apply(subject);
            return value.isEmpty() ? 0 : digitOf(value.get()) * stride;
        });
    }

    /** A whole number, in the unit of the fact. */
    public static <S> FactReader<S> ofNumber(Fact.Quantity fact, ToLongFunction<? super S> read) {
        return ofOptionalNumber(fact, subject -> OptionalLong.of(read.applyAsLong(subject)));
    }

    /** A whole number, in the unit of the fact, or empty for unknown. */
    public static <S> FactReader<S> ofOptionalNumber(Fact.Quantity fact, Function<? super S, OptionalLong> read) {
        return new FactReader<>(fact, stride -> subject -> 0, read);
    }

    /** What is stated of the fact, for subjects that are known by their facts alone. */
    public static FactReader<Knowledge> ofKnowledge(Fact fact) {
        return fact instanceof Fact.Quantity number
                ? ofOptionalNumber(number, knowledge -> knowledge.number(number))
                : ofDigit(fact, stride -> knowledge -> (knowledge.place((Fact.Choice) fact) + 1) * stride);
    }

    private static <S> FactReader<S> ofDigit(Fact fact, IntFunction<ToIntFunction<S>> digit) {
        return new FactReader<>(fact, digit, subject -> OptionalLong.empty());
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
