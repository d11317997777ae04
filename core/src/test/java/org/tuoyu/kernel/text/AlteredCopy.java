package org.tuoyu.kernel.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** A copy of a source in which passages were replaced: what is new stands where the passage began. */
public final class AlteredCopy {

    private record Change(Span span, String words) {}

    private final List<Change> changes = new ArrayList<>();

    private AlteredCopy() {}

    public static AlteredCopy unaltered() {
        return new AlteredCopy();
    }

    public AlteredCopy replace(Passage passage, String words) {
        for (int i = 0; i < passage.spans().size(); i++) {
            changes.add(new Change(passage.spans().get(i), i == 0 ? words : ""));
        }
        return this;
    }

    public String of(String source) {
        StringBuilder copy = new StringBuilder(source);
        changes.stream()
                .sorted(Comparator.comparingInt((Change change) -> change.span.start())
                        .reversed())
                .forEach(change -> copy.replace(change.span.start(), change.span.end(), change.words));
        return copy.toString();
    }
}
