package org.tuoyu.kernel.text;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;

/** The parts of the sentences of a text, given to them; what is not exactly its words is refused. */
final class PartTable {

    private final String source;
    private final Map<String, List<Part>> parts;

    PartTable(String source, Map<String, List<Part>> parts) {
        this.source = source;
        this.parts = parts;
    }

    List<Clause> attach(List<Clause> clauses) {
        if (parts.isEmpty()) {
            return clauses;
        }
        List<String> ids = clauses.stream().map(Clause::id).toList();
        parts.keySet().stream()
                .filter(id -> !ids.contains(id))
                .sorted()
                .findFirst()
                .ifPresent(id -> {
                    throw new TextNotReadable("clause " + id + ", whose parts are given,", 1, "none of that id");
                });
        return clauses.stream().map(this::attach).toList();
    }

    private Clause attach(Clause clause) {
        Deque<Part> left = new ArrayDeque<>(parts.getOrDefault(clause.id(), List.of()));
        List<Provision> classed = new ArrayList<>();
        for (Provision provision : clause.provisions()) {
            classed.add(provision.form() == Provision.Form.SENTENCE ? classed(provision, left) : provision);
        }
        if (!left.isEmpty()) {
            throw fault(classed.get(classed.size() - 1), "'" + Part.words(List.copyOf(left)) + "' after it");
        }
        return new Clause(clause.id(), clause.numbering(), classed);
    }

    private Provision classed(Provision sentence, Deque<Part> left) {
        List<Part> own = new ArrayList<>();
        while (!left.isEmpty() && Part.words(own).length() < sentence.quote().length()) {
            own.add(left.remove());
        }
        if (!Part.words(own).equals(sentence.quote())) {
            throw fault(sentence, "the words of its parts, '" + Part.words(own) + "',");
        }
        return sentence.with(own);
    }

    private TextNotReadable fault(Provision at, String expected) {
        return new TextNotReadable(
                "for provision " + at.number() + " of " + at.clause() + " " + expected,
                at.passage().spans().get(0).line(source),
                at.quote());
    }
}
