package org.tuoyu.kernel.text;

import java.time.LocalDate;
import org.immutables.value.Value;
import org.tuoyu.kernel.form.BuilderStyle;
import org.tuoyu.kernel.problem.Problem;

/**
 * A legal text as a whole: a notice, measures, a law.
 *
 * @param number its document number, which is its identity: {@code 北碚府办发〔2020〕105号}
 * @param title its title as printed
 * @param issuer who issued it, a name as written
 * @param rank how high it stands
 * @param territory the code of the division that it holds for, with everything that lies in it
 * @param publishedOn the day from which it is known
 * @param held whether the official text is held here, so that quotes are checked against it
 */
@Value.Builder
@BuilderStyle
public record Instrument(
        String number, String title, String issuer, Rank rank, String territory, LocalDate publishedOn, Held held) {

    /** Whether the official text is held. */
    public enum Held {
        /** Every quote is checked against the official text. */
        VERBATIM,
        /** Only known of: cited by article, without quotes, and every answer resting on it says so. */
        REFERENCED
    }

    /** The note that nobody knows here whether it is in force, already or still, code {@code VALIDITY_NOT_KNOWN}. */
    public Problem validityNotKnown() {
        return Problem.at(
                "",
                "VALIDITY_NOT_KNOWN",
                number + " 当日是否有效，本库未掌握；按有效处理",
                "whether " + number + " is in force then is not known here; it counts as in force");
    }

    public static Builder builder() {
        return new Builder();
    }

    /** Builds an instrument; every component is required. */
    public static final class Builder extends InstrumentBuilder {
        Builder() {}
    }
}
