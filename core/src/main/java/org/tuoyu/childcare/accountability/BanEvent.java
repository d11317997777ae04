package org.tuoyu.childcare.accountability;

import java.util.List;
import java.util.function.Function;
import org.tuoyu.kernel.decision.Answer;
import org.tuoyu.kernel.decision.YesNo;
import org.tuoyu.kernel.event.Happening;
import org.tuoyu.kernel.event.Withdrawal;
import org.tuoyu.kernel.language.Bilingual;
import org.tuoyu.kernel.problem.Checked;
import org.tuoyu.kernel.problem.Shown;
import org.tuoyu.kernel.text.Citation;

/** What can happen to the register of those banned for life (终身禁入). That a ban ends is not among it. */
public sealed interface BanEvent extends Happening {

    /** How a ban is stored and sent. */
    String RECORDED = "ban-recorded";

    /** How a correction is stored and sent. */
    String CORRECTED = "ban-corrected";

    /** Every type of event. */
    static List<String> types() {
        return List.of(RECORDED, CORRECTED);
    }

    @Override
    default String type() {
        return match(recorded -> RECORDED, corrected -> CORRECTED);
    }

    default <R> R match(
            Function<? super Recorded, ? extends R> recorded, Function<? super Corrected, ? extends R> corrected) {
        if (this instanceof Recorded it) {
            return recorded.apply(it);
        }
        return corrected.apply((Corrected) this);
    }

    /**
     * Somebody is banned, from the day on which this occurred.
     *
     * @param citations the words by which, at least one
     */
    record Recorded(Pseudonym person, List<Citation> citations) implements BanEvent {

        private static final Bilingual EXPECTED = new Bilingual(
                "终身禁入应以确定为“是”的答复为依据", "expected the determined answer that the person is banned for life");

        public Recorded {
            citations = List.copyOf(citations);
            if (citations.isEmpty()) {
                throw new IllegalArgumentException("Nobody is banned without words that say so, got none");
            }
        }

        /** The ban that an answer gives: {@code BAN_NOT_FOUNDED} where it does not say that the person is banned. */
        public static Checked<Recorded> of(Pseudonym person, Answer<YesNo> answer) {
            return YesNo.foundedBy(answer, List.of(Accountability.LIFETIME_BAN), "BAN_NOT_FOUNDED", EXPECTED)
                    .map(words -> new Recorded(person, words));
        }
    }

    /**
     * A ban was recorded in error (更正). What was right after all, or right of another person, is recorded anew.
     *
     * @param event the id of the event that recorded the ban
     * @param reason why, in the words of whoever corrects
     */
    record Corrected(String event, String reason) implements BanEvent, Withdrawal {
        public Corrected {
            if (event.isBlank() || reason.isBlank()) {
                throw new IllegalArgumentException("A correction says of which event and why, got a blank");
            }
        }

        /** What is shown of the id; not the reason, which may be personal. */
        @Override
        public String toString() {
            return "Corrected[" + Shown.of(event) + "]";
        }
    }
}
