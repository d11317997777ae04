package org.tuoyu.json;

import java.util.Map;
import java.util.Optional;
import org.tuoyu.childcare.institution.ApplicationForm;
import org.tuoyu.kernel.field.FormField;
import org.tuoyu.kernel.party.Directory;
import org.tuoyu.kernel.problem.Limits;

/**
 * Reads an application for registration from a line of JSON, strictly. It goes on after each problem of a field; only
 * after a fault of syntax or encoding the rest of the line cannot be read.
 */
public final class ApplicationReader {

    private static final Map<String, FormField> FIELDS = LineScan.fields(ApplicationForm::read);

    private ApplicationReader() {}

    /**
     * What a line holds.
     *
     * @param directory the streets and towns that there are
     */
    public static ApplicationLine read(Line line, Directory directory) {
        LineScan scan = LineScan.of(line, FIELDS);
        ApplicationForm form = ApplicationForm.read(scan.values());
        Optional<String> id =
                Optional.ofNullable(form.id()).filter(text -> !text.isBlank() && text.length() <= Limits.ID);
        return new ApplicationLine(
                line.number(), id, form.day(), scan.findings().with(form.check(directory)));
    }
}
