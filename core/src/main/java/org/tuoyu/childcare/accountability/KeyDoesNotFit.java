package org.tuoyu.childcare.accountability;

import java.util.Set;
import java.util.TreeSet;
import org.tuoyu.kernel.problem.TuoyuException;

/** Bans were asked for under another key than that under which they were recorded: nobody would be found. */
public final class KeyDoesNotFit extends TuoyuException {

    private static final long serialVersionUID = 1L;

    @SuppressWarnings("serial") // a sorted set of strings
    private final Set<String> asked;

    @SuppressWarnings("serial") // a sorted set of strings
    private final Set<String> recorded;

    KeyDoesNotFit(Set<String> asked, Set<String> recorded) {
        super("People were asked for under the key with the fingerprint " + String.join(", ", new TreeSet<>(asked))
                + ", but bans were recorded under " + String.join(", ", new TreeSet<>(recorded))
                + ": whether they are banned cannot be told. Ask under that key. Where the key was changed, correct"
                + " each ban of the old one and record it anew under the new one; until then, and as known before,"
                + " keep a ledger for each key.");
        this.asked = new TreeSet<>(asked);
        this.recorded = new TreeSet<>(recorded);
    }

    /** The fingerprints of the keys of those who were asked for. */
    public Set<String> asked() {
        return Set.copyOf(asked);
    }

    /** The fingerprints of the keys of the bans. */
    public Set<String> recorded() {
        return Set.copyOf(recorded);
    }
}
