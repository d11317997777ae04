package org.tuoyu.cli;

import java.util.ArrayList;
import java.util.List;
import org.tuoyu.childcare.assignment.Assignment;
import org.tuoyu.childcare.assignment.Involvement;
import org.tuoyu.childcare.duty.Due;
import org.tuoyu.childcare.duty.DutyStatus;
import org.tuoyu.kernel.language.Bilingual;
import org.tuoyu.kernel.party.Belonging;
import org.tuoyu.kernel.text.Modality;
import org.tuoyu.policy.review.Sheet;

/** What there is to say of a duty, in words. */
final class DutyWords {

    private static final Bilingual NOBODY =
            new Bilingual("牵头：无（正文和附件都没有写明单位）", "lead: nobody (neither body nor annex names any)");

    private static final Bilingual NOT_BINDING =
            new Bilingual("倡导或授权，不产生违反", "encouraged or allowed: nothing to breach");

    private DutyWords() {}

    /** How a duty stands; that there is nothing to breach where its words, as they are read, neither demand nor forbid. */
    static Bilingual state(DutyStatus status) {
        boolean binds = status.modality()
                .filter(modality -> modality.compareTo(Modality.DUTY) > 0)
                .isEmpty();
        return status.state() != DutyStatus.State.STANDING || binds
                ? status.state().label()
                : NOT_BINDING;
    }

    /** Who has to act, a line each: those whom sentences name, those in the rows of the annex; or that nobody is named. */
    static List<Bilingual> acting(List<Bilingual> bearers, List<Assignment> rows) {
        List<Bilingual> lines = new ArrayList<>();
        if (!bearers.isEmpty()) {
            Bilingual all = Spoken.joined(bearers, "、", ", ");
            lines.add(new Bilingual("承担：" + all.zh(), "borne by: " + all.en()));
        }
        rows.forEach(each -> lines.add(MatrixText.division(each)));
        return lines.isEmpty() ? List.of(NOBODY) : lines;
    }

    /** What a party has to do with a duty: bears it, leads a row on it, or has another part in one. */
    static Bilingual relation(Sheet.Bound bound) {
        List<Bilingual> all = new ArrayList<>();
        if (bound.bearing() != Belonging.NO) {
            Bilingual doubt = doubt(bound.bearing());
            all.add(new Bilingual("承担" + doubt.zh(), "bears it" + doubt.en()));
        }
        for (Involvement each : bound.parts()) {
            Bilingual role = each.role().label();
            Bilingual place = each.citation().place();
            Bilingual doubt = doubt(each.belonging());
            all.add(new Bilingual(
                    place.zh() + " " + role.zh() + doubt.zh(), place.en() + " " + role.en() + doubt.en()));
        }
        return Spoken.joined(all, "；", "; ");
    }

    /** Why it is not certain that a unit is meant. */
    static Bilingual doubt(Belonging belonging) {
        return switch (belonging) {
            case NOT_LISTED ->
                new Bilingual("（不确定：文件未列明其成员）", " (not certain: the document does not list the members)");
            case NOT_RECORDED ->
                new Bilingual("（不确定：该单位当日位于何处没有记录）", " (not certain: where the unit lay on that day is not recorded)");
            case NOT_SETTLED -> new Bilingual("（不确定：取决于如何理解）", " (not certain: it depends on how the words are read)");
            case YES, NO -> Bilingual.same("");
        };
    }

    static Bilingual due(Due due) {
        return due.match(
                on -> new Bilingual(
                        on.day() + "（" + on.how().zh() + "）",
                        on.day() + " (" + on.how().en() + ")"),
                unset -> unset.why(),
                unknown -> new Bilingual(
                        "不知，不早于 " + unknown.notBefore() + "；"
                                + unknown.why().message().zh(),
                        "not known, not before " + unknown.notBefore() + "; "
                                + unknown.why().message().en()));
    }
}
