package org.tuoyu.policy;

import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What an instrument contributes to the questions of one domain; written when it is first asked for. */
final class Chapter {

    private final String domain;
    private final PolicyDraft draft;
    private final Consumer<PolicyDraft> writing;
    private volatile @Nullable List<Contribution<?>> written;

    Chapter(String domain, PolicyDraft draft, Consumer<PolicyDraft> writing) {
        this.domain = domain;
        this.draft = draft;
        this.writing = writing;
    }

    String domain() {
        return domain;
    }

    List<Contribution<?>> contributions() {
        List<Contribution<?>> ready = written;
        if (ready == null) {
            ready = write();
            written = ready;
        }
        return ready;
    }

    private List<Contribution<?>> write() {
        List<Contribution<?>> all = draft.writtenBy(writing, "norms").contributions();
        for (Contribution<?> each : all) {
            if (!each.question().domain().equals(domain)) {
                throw new IllegalStateException(
                        "What is written for domain " + domain + " answers its questions, got one to "
                                + each.question().id());
            }
        }
        return all;
    }
}
