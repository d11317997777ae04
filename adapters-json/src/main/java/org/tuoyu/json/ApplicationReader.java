package org.tuoyu.json;

import java.util.Optional;
import org.tuoyu.childcare.institution.Application;
import org.tuoyu.childcare.institution.ApplicationForm;
import org.tuoyu.childcare.institution.ApplicationSoFar;
import org.tuoyu.kernel.party.Directory;
import org.tuoyu.kernel.problem.Checked;
import org.tuoyu.kernel.problem.Limits;

/**
 * Reads an application for registration from a line of JSON, strictly. It goes on after each problem of a field; only
 * after a fault of syntax or encoding the rest of the line cannot be read.
 */
public final class ApplicationReader {

    private static final FormFields FIELDS = FormFields.of(ApplicationForm::read);

    private ApplicationReader() {}

    /**
     * What a line holds.
     *
     * @param directory the streets and towns that there are
     */
    public static ApplicationLine read(Line line, Directory directory) {
        FormValues plain = PlainScan.of(line, FIELDS);
        if (plain != null && ApplicationForm.read(plain).check(directory) instanceof Checked.Valid<Application> valid) {
            Application read = valid.value();
            return new ApplicationLine(line.number(), Optional.of(read.id()), Optional.of(read.submittedOn()), valid);
        }
        return read(line, LineScan.of(line, FIELDS), directory);
    }

    /**
     * What a line holds as far as it is filled in; every problem of what is wrong in it.
     *
     * @param directory the streets and towns that there are
     */
    public static Checked<ApplicationSoFar> readSoFar(Line line, Directory directory) {
        LineScan scan = LineScan.of(line, FIELDS);
        return scan.findings().with(ApplicationForm.read(scan.values()).checkSoFar(directory));
    }

    /** A line that has a problem, or is not plain. */
    private static ApplicationLine read(Line line, LineScan scan, Directory directory) {
        ApplicationForm form = ApplicationForm.read(scan.values());
        Optional<String> id =
                Optional.ofNullable(form.id()).filter(text -> !text.isBlank() && text.length() <= Limits.ID);
        return new ApplicationLine(
                line.number(), id, form.day(), scan.findings().with(form.check(directory)));
    }
}
