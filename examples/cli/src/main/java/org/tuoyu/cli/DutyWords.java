package org.tuoyu.cli;

import org.tuoyu.childcare.duty.Bearer;
import org.tuoyu.childcare.duty.Due;
import org.tuoyu.childcare.duty.Duty;
import org.tuoyu.kernel.language.Bilingual;

/** What there is to say of a duty, in words. */
final class DutyWords {

    private DutyWords() {}

    static Bilingual bearers(Duty duty) {
        return duty.bearers().isEmpty()
                ? new Bilingual("文件未指明", "the document names nobody")
                : Spoken.joined(duty.bearers().stream().map(Bearer::label).toList(), "、", "、");
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
