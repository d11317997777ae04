package org.tuoyu.shipped.beibei;

import org.tuoyu.kernel.text.OfficialText;
import org.tuoyu.kernel.text.TextForm;

/** The official text of 北碚府办发〔2020〕105号 as shipped, checked against its digest when it is first asked for. */
public final class BeibeiText {

    private static final OfficialText TEXT = Beibei.policy().text().orElseThrow();

    private BeibeiText() {}

    /** The text, cut into clauses, provisions and the rows of its annex. */
    public static OfficialText text() {
        return TEXT;
    }

    /** The text as extracted, before anything is cut or dropped. */
    public static String source() {
        return Beibei.file().source().orElseThrow();
    }

    /** What must be known of the document to read it. */
    public static TextForm form() {
        return Beibei.file().form().orElseThrow();
    }
}
