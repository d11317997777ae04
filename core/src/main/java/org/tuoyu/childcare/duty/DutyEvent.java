package org.tuoyu.childcare.duty;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.tuoyu.kernel.event.Happening;
import org.tuoyu.kernel.event.Withdrawal;
import org.tuoyu.kernel.language.Bilingual;
import org.tuoyu.kernel.language.Symbol;
import org.tuoyu.kernel.problem.Shown;
import org.tuoyu.kernel.time.Term;

/** What can happen to duties. */
public sealed interface DutyEvent extends Happening {

    /** How a reading of an open word is stored and sent, and one that is declared retroactive. */
    String TERM_READ = "term-read";

    String TERM_READ_RETROACTIVELY = "term-read-retroactively";

    /** How a withdrawal is stored and sent. */
    String WITHDRAWN = "event-withdrawn";

    /** Every type of event. */
    static List<String> types() {
        List<String> steps = Arrays.stream(What.values()).map(What::id).toList();
        return Stream.concat(steps.stream(), List.of(TERM_READ, TERM_READ_RETROACTIVELY, WITHDRAWN).stream())
                .toList();
    }

    /** The id of the duty of which it tells; none where it withdraws another event. */
    default Optional<String> dutyId() {
        if (this instanceof Step step) {
            return Optional.of(step.duty());
        }
        return this instanceof TermRead read ? Optional.of(read.duty()) : Optional.empty();
    }

    /** What became of a duty in one case. */
    enum What implements Symbol {
        /** 触发. */
        TRIGGERED("duty-triggered", "触发", "triggered"),
        /** 履行. */
        FULFILLED("duty-fulfilled", "履行", "fulfilled"),
        /** 违反. */
        VIOLATED("duty-violated", "违反", "violated"),
        /** 免除. */
        WAIVED("duty-waived", "免除", "waived"),
        /** 被取代. */
        SUPERSEDED("duty-superseded", "被取代", "superseded"),
        /** 同步事项完成: that together with which it was to be done. */
        COUNTERPART_DONE("duty-counterpart-done", "同步事项完成", "the other thing done");

        private final String id;
        private final Bilingual label;

        What(String id, String zh, String en) {
            this.id = id;
            this.label = new Bilingual(zh, en);
        }

        /** The type of its events. */
        @Override
        public String id() {
            return id;
        }

        @Override
        public Bilingual label() {
            return label;
        }

        /** The one whose events have this type. */
        static Optional<What> of(String type) {
            return Arrays.stream(values()).filter(each -> each.id.equals(type)).findFirst();
        }
    }

    /**
     * A step of one duty in one case.
     *
     * @param duty the id of the duty
     * @param of which case, as the host calls it: an institution, a change of it
     */
    record Step(What what, String duty, String of) implements DutyEvent {
        @Override
        public String type() {
            return what.id();
        }

        /** What is shown of the case, which the host named. */
        @Override
        public String toString() {
            return "Step[" + what.id() + ", " + Shown.of(duty) + ", " + Shown.of(of) + "]";
        }
    }

    /**
     * Somebody read an open word as a number of working days. It binds where the duty was triggered on a later day;
     * everywhere only where it is declared retroactive.
     *
     * @param source who read it so, and where
     */
    record TermRead(String duty, int workingDays, boolean isRetroactive, String source) implements DutyEvent {
        @Override
        public String type() {
            return isRetroactive ? TERM_READ_RETROACTIVELY : TERM_READ;
        }

        /** An open word, and the number that it was read as. */
        Bilingual of(Term.Open open) {
            Bilingual days = new Term.WorkingDays(workingDays).label();
            return new Bilingual(
                    "“" + open.label().zh() + "”按" + days.zh() + "理解（" + source + "）",
                    "“" + open.label().en() + "” read as " + days.en() + " (" + source + ")");
        }

        /** Not the source, which may be personal. */
        @Override
        public String toString() {
            return "TermRead[" + Shown.of(duty) + ", " + workingDays + " working days, " + type() + "]";
        }
    }

    /** An event was told in error. A correction is a withdrawal and another event. */
    record Withdrawn(String event) implements DutyEvent, Withdrawal {
        @Override
        public String type() {
            return WITHDRAWN;
        }

        /** What is shown of the id. */
        @Override
        public String toString() {
            return "Withdrawn[" + Shown.of(event) + "]";
        }
    }
}
