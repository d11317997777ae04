package org.tuoyu.policy.parties;

import java.util.Optional;
import org.tuoyu.kernel.problem.Checked;

/** Parties as the text of a file, in the form that {@code docs/parties.md} describes. */
public final class PartiesFile {

    private PartiesFile() {}

    /** What a file tells, or every problem in it; the pointer of a problem is its line and column: {@code /12/5}. */
    public static Checked<Parties> read(String text) {
        return new PartiesReader().read(text);
    }

    /**
     * The file that tells it, always in one form: from a text in that form to parties and back nothing changes.
     *
     * @throws IllegalArgumentException where a file would not read back equal, as a name with a space in it does not
     */
    public static String write(Parties parties) {
        String written = new PartiesWriter(parties).write();
        Checked<Parties> back = read(written);
        if (!back.valid().equals(Optional.of(parties))) {
            throw new IllegalArgumentException("Parties are written where their file reads back equal, got: "
                    + back.match(
                            other -> "another value",
                            problems -> problems.get(0).message().en()));
        }
        return written;
    }
}
