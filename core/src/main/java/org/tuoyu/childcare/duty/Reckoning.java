package org.tuoyu.childcare.duty;

import java.time.LocalDate;
import org.tuoyu.kernel.language.Bilingual;
import org.tuoyu.kernel.time.Term;
import org.tuoyu.kernel.time.WorkingCalendar;

/** Counts the working days of terms by a calendar. */
record Reckoning(WorkingCalendar calendar) {

    Due after(LocalDate start, int days, Bilingual term) {
        return calendar.add(start, days)
                .<Due>match(
                        day -> new Due.On(day, how(start, term)),
                        problems -> new Due.NotKnown(calendar.unpublishedAfter(start), problems.get(0)));
    }

    /** An open word, and the number that somebody read it as. */
    static Bilingual read(Term.Open open, DutyEvent.TermRead read) {
        Bilingual days = new Term.WorkingDays(read.workingDays()).label();
        return new Bilingual(
                "“" + open.label().zh() + "”按" + days.zh() + "理解（" + read.source() + "）",
                "“" + open.label().en() + "” read as " + days.en() + " (" + read.source() + ")");
    }

    private static Bilingual how(LocalDate start, Bilingual term) {
        return new Bilingual(
                "自 " + start + " 次日起算，" + term.zh(), "counted from the day after " + start + ", " + term.en());
    }
}
