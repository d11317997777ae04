package org.tuoyu.json;

import java.io.IOException;
import org.tuoyu.kernel.language.Language;
import org.tuoyu.policy.review.Agenda;
import org.tuoyu.policy.review.Sheet;

/** Writes agendas and sheets as JSON, one object each, in one language and always in one order of fields. */
public final class OrganisationWriter {

    private final JsonOutput out;
    private final Documents documents;

    public OrganisationWriter(JsonOutput out, Language language) {
        this.out = out;
        this.documents = new Documents(language);
    }

    public void agenda(Agenda agenda) throws IOException {
        out.line(json -> documents.write(json, agenda));
    }

    public void sheet(Sheet sheet) throws IOException {
        out.line(json -> documents.write(json, sheet));
    }
}
