package org.tuoyu.engine;

import java.util.Comparator;
import java.util.OptionalLong;

/**
 * Something that is wrong with a case as it is kept.
 *
 * @param applicationId the id of its application, as it stands in the store
 * @param version which entry of its journal it is, where it is one
 */
public record Damage(String applicationId, Kind kind, OptionalLong version) {

    static final Comparator<Damage> ORDER =
            Comparator.comparing(Damage::applicationId).thenComparing(Damage::kind);

    private static final String RESTORE = "Restore the journal of the case from a backup";
    private static final String REBUILD = "Make the view anew from the journal with rebuild()";
    private static final String UPDATE = "Read it with the codec that wrote it: update the library";

    /** What is wrong, and what to do about it. */
    public enum Kind {
        /** An entry is not what was recorded at its place, or one before it is missing. */
        ENTRY_ALTERED("an entry of the journal is not what was recorded there", RESTORE),
        /** An entry is what was recorded, but the codec does not read it. */
        ENTRY_NOT_READABLE("an entry of the journal is not known to the codec", UPDATE),
        /** Entries do not follow one another, or the last ones are missing. */
        CASE_NOT_WHOLE("the journal does not make a whole case", RESTORE),
        /** The row is not what was put there. */
        ROW_ALTERED("a row of the view is not what was put there", REBUILD),
        /** The row is what was put there, but the codec does not read it. */
        ROW_NOT_READABLE("a row of the view is not known to the codec", REBUILD),
        /** There is a journal and no row. */
        ROW_MISSING("a case has a journal and no row in the view", REBUILD),
        /** The row is not what the journal comes to. */
        ROW_DIFFERS("a row of the view is not what its journal comes to", REBUILD),
        /** There is a row and no journal. */
        JOURNAL_MISSING("a row of the view has no journal", RESTORE);

        private final String what;
        private final String remedy;

        Kind(String what, String remedy) {
            this.what = what;
            this.remedy = remedy;
        }

        /** What is wrong: a part of a sentence in English. */
        public String what() {
            return what;
        }

        /** What to do about it: a sentence in English, without its full stop. */
        public String remedy() {
            return remedy;
        }
    }

    static Damage ofEntry(String applicationId, Kind kind, long version) {
        return new Damage(applicationId, kind, OptionalLong.of(version));
    }

    static Damage of(String applicationId, Kind kind) {
        return new Damage(applicationId, kind, OptionalLong.empty());
    }

    /** Not the id, which is the host's. */
    @Override
    public String toString() {
        return "Damage[" + kind + (version.isPresent() ? ", " + version.getAsLong() : "") + "]";
    }
}
