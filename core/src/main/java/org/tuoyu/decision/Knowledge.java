package org.tuoyu.decision;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/** What is known of a subject: a value for some facts; the others are unknown. */
public final class Knowledge {

    private static final Knowledge NONE = new Knowledge(Map.of(), Map.of());

    private final Map<String, Value.Named> named;
    private final Map<String, Long> numbers;

    private Knowledge(Map<String, Value.Named> named, Map<String, Long> numbers) {
        this.named = named;
        this.numbers = numbers;
    }

    public static Knowledge none() {
        return NONE;
    }

    public Knowledge with(Fact.Choice fact, String valueId) {
        Map<String, Value.Named> more = new LinkedHashMap<>(named);
        more.put(fact.id(), fact.value(valueId));
        return new Knowledge(more, numbers);
    }

    public Knowledge with(Fact.Quantity fact, long number) {
        Map<String, Long> more = new LinkedHashMap<>(numbers);
        more.put(fact.id(), number);
        return new Knowledge(named, more);
    }

    Optional<Value.Named> value(Fact.Choice fact) {
        return Optional.ofNullable(named.get(fact.id()));
    }

    OptionalLong number(Fact.Quantity fact) {
        Long number = numbers.get(fact.id());
        return number == null ? OptionalLong.empty() : OptionalLong.of(number);
    }

    @Override
    public String toString() {
        return named.keySet() + " " + numbers.keySet();
    }
}
