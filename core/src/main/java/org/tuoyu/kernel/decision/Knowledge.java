package org.tuoyu.kernel.decision;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import org.tuoyu.kernel.language.Symbol;

/** What is known of a subject: a value for some facts; the others are unknown. */
public final class Knowledge {

    private static final Knowledge NONE = new Knowledge(Map.of());

    /** By the id of its fact. */
    private final Map<String, World.Setting> stated;

    private Knowledge(Map<String, World.Setting> stated) {
        this.stated = stated;
    }

    public static Knowledge none() {
        return NONE;
    }

    /** This and the value of one more fact: a constant of the enum that the fact lists. */
    public Knowledge with(Fact.Choice fact, Symbol value) {
        return with(fact, value.id());
    }

    /** This and a fact that is so or not. */
    public Knowledge with(Fact.Choice fact, boolean isSo) {
        return with(fact, Boolean.toString(isSo));
    }

    /**
     * This and the value of one more fact, by its id as files write it.
     *
     * @throws IllegalArgumentException where the fact has no such value; the message lists those that it has
     */
    public Knowledge with(Fact.Choice fact, String valueId) {
        return with(new World.Setting(fact, fact.value(valueId)));
    }

    /** This and a number, in the unit of the fact. */
    public Knowledge with(Fact.Quantity fact, long number) {
        return with(new World.Setting(fact, new Value.Amount(number)));
    }

    /** Those of the facts that a question asks for: what is known of a subject, for one of the questions about it. */
    public Knowledge askedBy(Question<?> question) {
        Map<String, World.Setting> those = new LinkedHashMap<>(stated);
        those.keySet().retainAll(question.facts().stream().map(Fact::id).toList());
        return new Knowledge(those);
    }

    /** The ids of the facts that are known, in the order in which they were stated. */
    Set<String> ids() {
        return stated.keySet();
    }

    private Knowledge with(World.Setting setting) {
        Map<String, World.Setting> more = new LinkedHashMap<>(stated);
        more.put(setting.fact().id(), setting);
        return new Knowledge(more);
    }

    /** The place of the stated value among those of a fact, or -1 where none is stated. */
    int place(Fact.Choice fact) {
        World.Setting setting = stated.get(fact.id());
        if (setting == null) {
            return -1;
        }
        if (!(setting.fact() instanceof Fact.Choice choice)) {
            throw new IllegalArgumentException(fact.id() + " has the values " + fact.ids() + ", stated is a number");
        }
        if (!choice.hasSameValues(fact)) {
            throw new IllegalArgumentException(
                    fact.id() + " has the values " + fact.ids() + ", stated is one of " + choice.ids());
        }
        int place = 0;
        while (!choice.values().get(place).id().equals(setting.value().id())) {
            place++;
        }
        return place;
    }

    OptionalLong number(Fact.Quantity fact) {
        World.Setting setting = stated.get(fact.id());
        if (setting == null) {
            return OptionalLong.empty();
        }
        if (!(setting.value() instanceof Value.Amount amount)) {
            throw new IllegalArgumentException(fact.id() + " is a number, stated is a value of a list");
        }
        return OptionalLong.of(amount.number());
    }

    /** What is known: {@code {profit=NON_PROFIT, places=40}}. */
    @Override
    public String toString() {
        return stated.values().stream()
                .map(each -> each.fact().id() + "=" + each.value().id())
                .collect(Collectors.joining(", ", "{", "}"));
    }
}
