package org.tuoyu.json;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.tuoyu.kernel.decision.Answer;
import org.tuoyu.kernel.language.Symbol;
import org.tuoyu.kernel.problem.Problem;
import tools.jackson.core.SerializableString;

/**
 * Answers as JSON, each written once for all that ask the same: most of a stream do. So many are kept; then all are
 * forgotten.
 */
final class KeptAnswers {

    private static final int MOST = 1024;

    private final Parts parts;
    private final Function<Answer<?>, Map<String, String>> files;
    private final Map<Asked, Written> kept = new HashMap<>();

    /** What is written of an answer: most are the very same object, as one is kept for each state of knowledge. */
    private record Asked(Answer<?> answer, List<String> shown, List<Problem> remarks) {

        static <O extends Symbol> Asked of(Answer<O> answer, Function<? super O, String> shown, List<Problem> remarks) {
            List<String> names = answer.match(
                    determined -> List.of(shown.apply(determined.outcome())),
                    undetermined -> shown(undetermined.grounds().question().outcomes(), shown),
                    notApplicable -> List.of(),
                    conflict -> List.of(),
                    invalid -> List.of());
            return new Asked(answer, names, remarks);
        }

        private static <O> List<String> shown(List<O> outcomes, Function<? super O, String> shown) {
            List<String> names = new ArrayList<>(outcomes.size());
            for (O outcome : outcomes) {
                names.add(shown.apply(outcome));
            }
            return names;
        }

        @Override
        @SuppressWarnings("ReferenceEquality")
        public boolean equals(@Nullable Object other) {
            return other instanceof Asked that
                    && answer == that.answer
                    && shown.equals(that.shown)
                    && remarks.equals(that.remarks);
        }

        @Override
        public int hashCode() {
            return 31 * (31 * System.identityHashCode(answer) + shown.hashCode()) + remarks.hashCode();
        }
    }

    /**
     * The fields of an answer, as they stand within an object behind another field.
     *
     * @param policies the files, in the same way; empty where there are none
     */
    record Written(SerializableString fields, SerializableString policies) {}

    /** @param files the digests of the policy files that an answer rests on, by instrument */
    KeptAnswers(Parts parts, Function<Answer<?>, Map<String, String>> files) {
        this.parts = parts;
        this.files = files;
    }

    <O extends Symbol> Written of(Answer<O> answer, Function<? super O, String> shown, List<Problem> remarks) {
        Asked asked = Asked.of(answer, shown, remarks);
        Written ready = kept.get(asked);
        if (ready == null) {
            ready = new Written(
                    JsonOutput.kept(json ->
                            AnswerFields.ofAuthority(answer, shown, parts).write(json, remarks)),
                    JsonOutput.kept(json -> Parts.files(json, files.apply(answer))));
            if (kept.size() >= MOST) {
                kept.clear();
            }
            kept.put(asked, ready);
        }
        return ready;
    }
}
