package org.tuoyu.kernel.decision;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalLong;

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

    public Knowledge with(Fact.Choice fact, String valueId) {
        return with(new World.Setting(fact, fact.value(valueId)));
    }

    public Knowledge with(Fact.Quantity fact, long number) {
        return with(new World.Setting(fact, new Value.Amount(number)));
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
        return choice.values().indexOf(setting.value());
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

    @Override
    public String toString() {
        return stated.keySet().toString();
    }
}
