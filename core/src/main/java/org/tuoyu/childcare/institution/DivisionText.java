package org.tuoyu.childcare.institution;

import java.util.regex.Pattern;
import org.tuoyu.kernel.form.Check;
import org.tuoyu.kernel.form.FormProblems;
import org.tuoyu.kernel.problem.Checked;

/**
 * That a text can be a division code (行政区划代码): 6 digits to the county, 9 to the township, 12 to the village. Which place
 * it names, if any, depends on the day: {@link org.tuoyu.kernel.party.DivisionCode}.
 */
final class DivisionText {

    private static final Pattern FORM = Pattern.compile("[1-9][0-9]{5}(?:[0-9]{3}){0,2}");

    private DivisionText() {}

    static Checked<String> of(String raw, String pointer) {
        return FORM.matcher(raw).matches()
                ? Check.valid(raw)
                : FormProblems.rejected(ApplicationProblems.divisionCodeMalformed(pointer, raw));
    }
}
