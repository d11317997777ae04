package org.tuoyu.json;

import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.tuoyu.kernel.decision.Answer;
import org.tuoyu.kernel.decision.Explanation;
import org.tuoyu.kernel.decision.Grounds;
import tools.jackson.core.SerializableString;

/**
 * What answers rest on, as JSON: written once for all answers that share their explanation, as most of a stream do. So
 * many are kept; then all are forgotten.
 */
final class KeptGrounds {

    private static final int MOST = 1024;

    private final Parts parts;
    private final Function<Answer<?>, Map<String, String>> files;
    private final IdentityHashMap<Explanation<?>, Written> kept = new IdentityHashMap<>();

    /** @param policies the files; {@code null} where there are none */
    private record Written(
            SerializableString citations,
            SerializableString readings,
            SerializableString notes,
            @Nullable SerializableString policies) {}

    /** @param files the digests of the policy files that an answer rests on, by instrument */
    KeptGrounds(Parts parts, Function<Answer<?>, Map<String, String>> files) {
        this.parts = parts;
        this.files = files;
    }

    void words(JsonObject json, Answer<?> answer) {
        Written written = written(answer);
        json.kept("citations", written.citations()).kept("readings", written.readings());
    }

    void notes(JsonObject json, Answer<?> answer) {
        json.kept("notes", written(answer).notes());
    }

    /** The files, left out where there are none. */
    void files(JsonObject json, Answer<?> answer) {
        Optional.ofNullable(written(answer).policies()).ifPresent(policies -> json.kept("policies", policies));
    }

    private Written written(Answer<?> answer) {
        Explanation<?> explanation = answer.grounds().explanation();
        Written ready = kept.get(explanation);
        if (ready == null) {
            ready = write(answer.grounds(), files.apply(answer));
            if (kept.size() >= MOST) {
                kept.clear();
            }
            kept.put(explanation, ready);
        }
        return ready;
    }

    private Written write(Grounds<?> grounds, Map<String, String> policies) {
        return new Written(
                JsonOutput.kept(grounds.citations(), parts::citation),
                JsonOutput.kept(grounds.readings(), parts::reading),
                JsonOutput.kept(grounds.notes(), parts::problem),
                policies.isEmpty()
                        ? null
                        : JsonOutput.kept(json -> {
                            json.writeStartObject();
                            policies.forEach(json::writeStringProperty);
                            json.writeEndObject();
                        }));
    }
}
