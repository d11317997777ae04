package org.tuoyu.web;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The facts of a body by their names, and the names that stand there twice. */
final class FactsBody {

    private final Map<String, @Nullable Object> facts = new LinkedHashMap<>();
    private final Set<String> repeated = new LinkedHashSet<>();

    FactsBody() {}

    @JsonAnySetter
    void put(String name, @Nullable Object value) {
        if (facts.containsKey(name)) {
            repeated.add(name);
        }
        facts.put(name, value);
    }

    Map<String, @Nullable Object> facts() {
        return facts;
    }

    Set<String> repeated() {
        return repeated;
    }
}
