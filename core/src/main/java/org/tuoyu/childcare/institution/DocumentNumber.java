package org.tuoyu.childcare.institution;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tuoyu.kernel.form.Check;
import org.tuoyu.kernel.form.FormProblems;
import org.tuoyu.kernel.language.Characters;
import org.tuoyu.kernel.problem.Checked;
import org.tuoyu.kernel.problem.Problem;
import org.tuoyu.kernel.problem.Shown;

/**
 * The number under which a document was issued (发文字号): {@code 北碚府办发〔2020〕105号}. It is written with many brackets, and
 * texts taken from print have white space in it; both are evened out.
 *
 * @param mark the issuer's mark (机关代字): 北碚府办发
 * @param year the year of the number, of four digits
 * @param serial the number within the year, from 1
 */
public record DocumentNumber(String mark, int year, int serial) {

    private static final Pattern MARK = Pattern.compile("\\p{IsHan}{1,20}");
    private static final Pattern FORM = Pattern.compile("(" + MARK
            + ")(?:〔([1-9][0-9]{3})〕|﹝([1-9][0-9]{3})﹞|\\[([1-9][0-9]{3})]|［([1-9][0-9]{3})］|\\(([1-9][0-9]{3})\\)"
            + "|（([1-9][0-9]{3})）)([1-9][0-9]{0,5})号");
    private static final int SERIAL = 8;

    public DocumentNumber {
        if (!MARK.matcher(mark).matches() || year < 1000 || year > 9999 || serial < 1 || serial > 999_999) {
            throw new IllegalArgumentException("A document number has a mark of Chinese characters, a year of four"
                    + " digits and a number from 1, got " + Shown.of(mark) + ", " + year + ", " + serial);
        }
    }

    /** The number, or the problem {@code DOCUMENT_NUMBER_MALFORMED}. */
    public static Checked<DocumentNumber> parse(String text) {
        return of(text, "");
    }

    static Checked<DocumentNumber> of(String raw, String pointer) {
        Matcher parts = FORM.matcher(Characters.folded(raw));
        return parts.matches()
                ? Check.valid(new DocumentNumber(parts.group(1), year(parts), Integer.parseInt(parts.group(SERIAL))))
                : FormProblems.rejected(Problem.at(
                        pointer,
                        "DOCUMENT_NUMBER_MALFORMED",
                        "发文字号应形如 国办发〔2019〕15号，实为“" + Shown.of(raw) + "”",
                        "expected a document number such as 国办发〔2019〕15号, got \"" + Shown.of(raw) + "\""));
    }

    private static int year(Matcher parts) {
        int group = 2;
        while (parts.group(group) == null) {
            group++;
        }
        return Integer.parseInt(parts.group(group));
    }

    /** As it is written in print: {@code 北碚府办发〔2020〕105号}. */
    @Override
    public String toString() {
        return mark + "〔" + year + "〕" + serial + "号";
    }
}
