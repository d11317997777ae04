package org.tuoyu.json;

import java.util.List;
import java.util.function.Function;
import org.tuoyu.childcare.accountability.BanEventForm;
import org.tuoyu.childcare.duty.DutyEventForm;
import org.tuoyu.childcare.institution.ApplicationForm;
import org.tuoyu.childcare.milestone.EvidenceForm;
import org.tuoyu.childcare.supervision.InspectionEventForm;
import org.tuoyu.json.MutatedLinesTest.Reader;
import org.tuoyu.kernel.field.FormField;
import org.tuoyu.kernel.field.RawFields;
import org.tuoyu.kernel.field.RawForm;
import org.tuoyu.kernel.problem.Problem;

/** The five forms that are read: their fields as core lists them, their reader of lines, and lines that it takes. */
enum FormSamples {
    APPLICATION(ApplicationForm.class, ApplicationForm::read, Reader.APPLICATIONS),
    EVIDENCE(EvidenceForm.class, EvidenceForm::read, Reader.EVIDENCE),
    DUTY_EVENT(DutyEventForm.class, DutyEventForm::read, Reader.DUTY_EVENTS),
    BAN_EVENT(BanEventForm.class, BanEventForm::read, Reader.BANS),
    INSPECTION_EVENT(InspectionEventForm.class, InspectionEventForm::read, Reader.INSPECTIONS);

    final Reader reader;
    private final Class<? extends RawForm> type;
    private final Function<RawFields, ? extends RawForm> form;

    FormSamples(Class<? extends RawForm> type, Function<RawFields, ? extends RawForm> form, Reader reader) {
        this.type = type;
        this.form = form;
        this.reader = reader;
    }

    String definition() {
        return DocumentsSchema.nameOf(type);
    }

    List<FormField> fields() {
        return FormField.of(form);
    }

    /** What the form itself finds in some JSON, without policies and places. */
    List<Problem> problems(String json) {
        return DocumentsSchema.MAPPER.readValue(json, type).problems();
    }

    /** What the reader of lines finds in one. */
    List<Problem> faults(String line) {
        return reader.reads()
                .apply(new Line(1, line, Line.End.WHOLE))
                .<List<Problem>>match(read -> List.of(), List::copyOf);
    }
}
