package org.tuoyu.childcare.supervision;

import java.util.List;
import java.util.function.Function;
import org.tuoyu.kernel.decision.Answer;
import org.tuoyu.kernel.decision.YesNo;
import org.tuoyu.kernel.event.Happening;
import org.tuoyu.kernel.event.Withdrawal;
import org.tuoyu.kernel.language.Bilingual;
import org.tuoyu.kernel.language.Constant;
import org.tuoyu.kernel.problem.Checked;
import org.tuoyu.kernel.problem.Shown;
import org.tuoyu.kernel.text.Citation;

/** What can happen when institutions are inspected (监督检查). */
public sealed interface InspectionEvent extends Happening {

    /** How an inspection is stored and sent. */
    String INSPECTED = "inspection-made";

    /** How a finding is stored and sent. */
    String FOUND = "inspection-finding";

    /** How a follow-up is stored and sent. */
    String FOLLOWED_UP = "inspection-follow-up";

    /** How a withdrawal is stored and sent. */
    String WITHDRAWN = "inspection-event-withdrawn";

    /** Every type of event. */
    static List<String> types() {
        return List.of(INSPECTED, FOUND, FOLLOWED_UP, WITHDRAWN);
    }

    @Override
    default String type() {
        return match(inspected -> INSPECTED, found -> FOUND, followedUp -> FOLLOWED_UP, withdrawn -> WITHDRAWN);
    }

    default <R> R match(
            Function<? super Inspected, ? extends R> inspected,
            Function<? super Found, ? extends R> found,
            Function<? super FollowedUp, ? extends R> followedUp,
            Function<? super Withdrawn, ? extends R> withdrawn) {
        if (this instanceof Inspected it) {
            return inspected.apply(it);
        }
        if (this instanceof Found it) {
            return found.apply(it);
        }
        if (this instanceof FollowedUp it) {
            return followedUp.apply(it);
        }
        return withdrawn.apply((Withdrawn) this);
    }

    /**
     * An institution was inspected.
     *
     * @param institution which one, as the host calls it
     * @param level as what they inspect who do: a level of supervision or a department, not the institution itself
     * @param by who inspected, as the host names them
     */
    record Inspected(String institution, Actor level, String by) implements InspectionEvent {
        public Inspected {
            requireWords(institution, by);
            if (level == Actor.INSTITUTION) {
                throw new IllegalArgumentException("An institution is inspected by others, got itself");
            }
        }

        /** What is shown of the institution, and at which level; not by whom. */
        @Override
        public String toString() {
            return "Inspected[" + Shown.of(institution) + ", " + level + "]";
        }
    }

    /**
     * It was found that a requirement is not met (发现问题).
     *
     * @param inspection the id of the event that tells of the inspection
     * @param requirement the id of the question that has the requirement
     * @param citations the words that require it, at least one
     */
    record Found(String inspection, String requirement, List<Citation> citations) implements InspectionEvent {

        private static final Bilingual EXPECTED = new Bilingual(
                "检查发现应以确定为“是”的要求为依据", "expected the determined answer that this has to be met at an institution");

        public Found {
            citations = List.copyOf(citations);
            requireWords(inspection, requirement);
            if (citations.isEmpty()) {
                throw new IllegalArgumentException("Nothing is found amiss without words that require it, got none");
            }
        }

        /**
         * That what an answer requires is not met: {@code FINDING_NOT_FOUNDED} where it is no determined yes to one of
         * {@link Supervision#requirements()}.
         */
        public static Checked<Found> of(String inspection, Answer<YesNo> answer) {
            String requirement = answer.grounds().question().id();
            return YesNo.foundedBy(answer, Supervision.requirements(), "FINDING_NOT_FOUNDED", EXPECTED)
                    .map(words -> new Found(inspection, requirement, words));
        }

        /** What is shown of the ids; not the words. */
        @Override
        public String toString() {
            return "Found[" + Shown.of(inspection) + ", " + Shown.of(requirement) + "]";
        }
    }

    /** What looking again came to. */
    enum Result implements Constant {
        /** 已整改. */
        PUT_RIGHT("已整改", "put right"),
        /** 仍未整改. */
        NOT_PUT_RIGHT("仍未整改", "still not put right");

        private final Bilingual label;

        Result(String zh, String en) {
            this.label = new Bilingual(zh, en);
        }

        @Override
        public Bilingual label() {
            return label;
        }
    }

    /**
     * Somebody looked again whether it was put right (复查).
     *
     * @param finding the id of the event that tells of the finding
     */
    record FollowedUp(String finding, Result result) implements InspectionEvent {
        public FollowedUp {
            requireWords(finding);
        }

        /** What is shown of the id, and the result. */
        @Override
        public String toString() {
            return "FollowedUp[" + Shown.of(finding) + ", " + result + "]";
        }
    }

    /**
     * An event was told in error; with an inspection go its findings. A correction is a withdrawal and another event.
     *
     * @param reason why, in the words of whoever withdraws it
     */
    record Withdrawn(String event, String reason) implements InspectionEvent, Withdrawal {
        public Withdrawn {
            requireWords(event, reason);
        }

        /** What is shown of the id; not the reason, which may be personal. */
        @Override
        public String toString() {
            return "Withdrawn[" + Shown.of(event) + "]";
        }
    }

    private static void requireWords(String... texts) {
        for (String text : texts) {
            if (text.isBlank()) {
                throw new IllegalArgumentException("An event of an inspection says what it is about, got a blank");
            }
        }
    }
}
