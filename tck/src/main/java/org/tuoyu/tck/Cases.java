package org.tuoyu.tck;

import static org.tuoyu.tck.Samples.entry;

import java.util.List;
import java.util.Optional;
import org.tuoyu.kernel.event.StreamId;
import org.tuoyu.spi.Encoded;
import org.tuoyu.spi.Recorded;
import org.tuoyu.spi.Session;
import org.tuoyu.spi.Store;
import org.tuoyu.spi.ViewKey;

/**
 * A case as the engine writes one: two entries of a stream of its own, and a row; and a count that writers share.
 *
 * @param life of the program that wrote it
 * @param writer who wrote it
 * @param number which of the cases of that writer
 */
record Cases(int life, int writer, long number) {

    static final int WRITERS = 8;
    static final String VIEW = "cases";
    static final String COUNTS = "counts";

    private static final int SHARED = 2;
    private static final int WORDS = 60;

    static Cases parse(String key) {
        String[] parts = key.split("-", 3);
        return new Cases(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]), Long.parseLong(parts[2]));
    }

    private StreamId stream() {
        return new StreamId("case", toString());
    }

    private ViewKey key() {
        return new ViewKey(VIEW, toString());
    }

    private Encoded written(String what) {
        return entry((this + " " + what + " ").repeat(WORDS));
    }

    /** Writes it whole. */
    void submit(Store store) {
        store.transact(session -> {
            session.views().put(key(), written("row"));
            return session.journal().append(stream(), 0, List.of(written("received"), written("decided")));
        });
    }

    /** It is there whole, or, where that may be, not at all. */
    boolean isWhole(Session session, boolean mayBeAbsent) {
        List<Encoded> entries =
                session.journal().read(stream()).stream().map(Recorded::entry).toList();
        Optional<Encoded> row = session.views().find(key());
        boolean absent = entries.isEmpty() && row.isEmpty();
        return absent
                ? mayBeAbsent
                : entries.equals(List.of(written("received"), written("decided")))
                        && row.equals(Optional.of(written("row")));
    }

    /** Its stream goes on from where it stands, and its row can be put. */
    void goOn(Store store) {
        store.transact(session -> {
            session.views().put(key(), written("row"));
            long version = session.journal().read(stream()).size();
            return version == 0
                    ? session.journal().append(stream(), 0, List.of(written("received"), written("decided")))
                    : version;
        });
    }

    static long counted(Store store, int writer) {
        return store.transact(
                session -> (long) session.journal().read(shared(writer)).size());
    }

    /** Counts one further in the stream and the row that it shares with others. */
    static String countOn(Store store, int writer, long version) {
        return store.transact(session -> {
            long reached = session.journal().append(shared(writer), version, List.of(entry("" + (version + 1))));
            session.views().put(count(writer), entry("" + reached));
            return "counted-" + writer % SHARED + "-" + reached;
        });
    }

    /** The count stands as far as it was acknowledged, in the stream and in the row. */
    static boolean isCounted(Session session, int shared, long acknowledged) {
        List<Recorded> entries = session.journal().read(shared(shared));
        String last = "" + entries.size();
        return entries.size() >= acknowledged
                && entries.stream().allMatch(each -> each.entry().equals(entry("" + each.version())))
                && session.views()
                        .find(count(shared))
                        .equals(entries.isEmpty() ? Optional.empty() : Optional.of(entry(last)));
    }

    private static StreamId shared(int writer) {
        return new StreamId("count", "shared-" + writer % SHARED);
    }

    private static ViewKey count(int writer) {
        return new ViewKey(COUNTS, "shared-" + writer % SHARED);
    }

    @Override
    public String toString() {
        return life + "-" + writer + "-" + number;
    }
}
