package org.tuoyu.childcare.duty;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tuoyu.kernel.decision.Given;
import org.tuoyu.kernel.event.Event;
import org.tuoyu.kernel.language.Bilingual;
import org.tuoyu.kernel.language.Constant;
import org.tuoyu.kernel.problem.Problem;
import org.tuoyu.kernel.problem.Shown;
import org.tuoyu.kernel.text.Modality;
import org.tuoyu.kernel.text.Reading;

/**
 * How a duty stands in one case, as of a day and an instant of knowledge, with its grounds.
 *
 * @param of which case, as the host calls it; empty where nothing was told of any
 * @param bearers who bears it under the readings that are chosen
 * @param modality how the words bind; empty while that depends on a reading that nobody has chosen
 * @param due by when, and how that was told
 * @param events those that the state rests on: the trigger, what ended it, what supplied or told the day
 * @param consequence what the text attaches to the breach, under the readings that are chosen; empty without a breach
 * @param open the readings that nobody has chosen and that make a difference
 * @param notes what the reader must know: {@code CONSEQUENCE_NOT_STATED}, {@code CONSEQUENCE_NOT_KNOWN},
 *     {@code TRIGGERED_OUT_OF_FORCE}, {@code VALIDITY_NOT_KNOWN}, {@code YEARS_MISSED}
 */
public record DutyStatus(
        Duty duty,
        String of,
        List<Bearer> bearers,
        Optional<Modality> modality,
        State state,
        Due due,
        List<Event<DutyEvent>> events,
        Optional<Consequence> consequence,
        List<Reading> open,
        List<Problem> notes) {

    /** How it stands, in one word. */
    public enum State implements Constant {
        /** 未触发. */
        PENDING("未触发", "pending, not triggered"),
        /** 期限未定. */
        OPEN_TERM("期限未定", "open term"),
        /** 待履行. */
        DUE("待履行", "due"),
        /** 须持续遵守. */
        STANDING("须持续遵守，未见违反", "to be kept, no violation known"),
        /** 已履行. */
        FULFILLED("已履行", "fulfilled"),
        /** 逾期履行. */
        FULFILLED_LATE("逾期履行", "fulfilled late"),
        /** 违反. */
        BREACHED("已违反", "breached"),
        /** 已到期, and nothing was ever told of it: whether it was done nobody here knows. */
        UNPROVEN("已到期，未见履行的记录", "past its day, no record of fulfilment"),
        /** 已免除. */
        WAIVED("已免除", "waived"),
        /** 已被取代. */
        SUPERSEDED("已被取代", "superseded"),
        /** 不知: the calendar is not published. */
        CALENDAR_NOT_PUBLISHED("不知，工作日历未公布", "not known, the calendar is not published"),
        /** 未定. */
        UNDETERMINED("未定，取决于如何理解文字", "undetermined, it depends on how the text is read");

        private final Bilingual label;

        State(String zh, String en) {
            this.label = new Bilingual(zh, en);
        }

        @Override
        public Bilingual label() {
            return label;
        }

        /** Whether somebody did not do in time, or did, what the words want otherwise. */
        public boolean isBreach() {
            return this == BREACHED || this == FULFILLED_LATE;
        }
    }

    public DutyStatus {
        bearers = List.copyOf(bearers);
        events = List.copyOf(events);
        open = List.copyOf(open);
        notes = List.copyOf(notes);
    }

    /** The option of an open reading under which those have to; empty where they have to for certain. */
    public Optional<Given> openBearing() {
        return duty.borneUnder().filter(given -> open.contains(given.reading()));
    }

    /** What is left of it where a reading is open: its state if that is the same under every option. */
    DutyStatus among(List<DutyStatus> underEach, Reading reading, Duty whole) {
        boolean isSame = underEach.stream().allMatch(each -> each.state == state);
        boolean bindsAlike = underEach.stream().allMatch(each -> each.modality.equals(modality));
        boolean isSameDue = underEach.stream().allMatch(each -> each.due.equals(due));
        List<Reading> left = new ArrayList<>(open);
        if (!isSame || !isSameDue || !bindsAlike) {
            left.add(reading);
        }
        return new DutyStatus(
                whole,
                of,
                bearers,
                bindsAlike ? modality : Optional.empty(),
                isSame ? state : State.UNDETERMINED,
                isSameDue ? due : new Due.Unset(whole.when()),
                events,
                isSame ? consequence : Optional.empty(),
                left,
                notes);
    }

    /** The same, of the duty as the words have it, which this one is as they are read. */
    DutyStatus of(Duty whole) {
        return new DutyStatus(whole, of, bearers, modality, state, due, events, consequence, open, notes);
    }

    /** Which duty it is and how it stands, with what is shown of the case. */
    @Override
    public String toString() {
        return "DutyStatus[" + duty.id() + ", " + Shown.of(of) + ", " + state + "]";
    }
}
