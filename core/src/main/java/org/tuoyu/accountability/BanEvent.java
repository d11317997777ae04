package org.tuoyu.accountability;

import java.util.List;
import org.tuoyu.decision.Answer;
import org.tuoyu.decision.YesNo;
import org.tuoyu.event.Happening;
import org.tuoyu.problem.Checked;
import org.tuoyu.problem.Problem;
import org.tuoyu.text.Citation;

/** What can happen to the register of those banned for life (终身禁入). That a ban ends is not among it. */
public sealed interface BanEvent extends Happening {

    /**
     * Somebody is banned, from the day on which this occurred.
     *
     * @param citations the words by which, at least one
     */
    record Recorded(Pseudonym person, List<Citation> citations) implements BanEvent {
        public Recorded {
            citations = List.copyOf(citations);
            if (citations.isEmpty()) {
                throw new IllegalArgumentException("Nobody is banned without words that say so, got none");
            }
        }

        /** The ban that an answer gives: {@code BAN_NOT_FOUNDED} where it does not say that the person is banned. */
        public static Checked<Recorded> of(Pseudonym person, Answer<YesNo> answer) {
            return isBan(answer)
                    ? new Checked.Valid<>(new Recorded(person, answer.grounds().citations()))
                    : new Checked.Rejected<>(List.of(notFounded()));
        }

        private static boolean isBan(Answer<YesNo> answer) {
            return answer instanceof Answer.Determined<YesNo> determined
                    && determined.outcome() == YesNo.YES
                    && answer.grounds().question().id().equals(Accountability.LIFETIME_BAN.id());
        }

        private static Problem notFounded() {
            return Problem.at(
                    "",
                    "BAN_NOT_FOUNDED",
                    "终身禁入应以确定为“是”的答复为依据",
                    "expected the determined answer that the person is banned for life, got another");
        }

        @Override
        public String type() {
            return "ban-recorded";
        }
    }

    /**
     * A ban was recorded in error (更正): from when this is recorded it counts as if it had not been. What was right after
     * all, or right of another person, is recorded anew; a correction is not corrected.
     *
     * @param event the id of the event that recorded the ban
     * @param reason why, in the words of whoever corrects
     */
    record Corrected(String event, String reason) implements BanEvent {
        public Corrected {
            if (event.isBlank() || reason.isBlank()) {
                throw new IllegalArgumentException("A correction says of which event and why, got a blank");
            }
        }

        @Override
        public String type() {
            return "ban-corrected";
        }
    }
}
