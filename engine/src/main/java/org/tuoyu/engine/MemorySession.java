package org.tuoyu.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.tuoyu.kernel.event.StreamId;
import org.tuoyu.spi.Encoded;
import org.tuoyu.spi.Journal;
import org.tuoyu.spi.Overtaken;
import org.tuoyu.spi.Recorded;
import org.tuoyu.spi.Session;
import org.tuoyu.spi.SessionEnded;
import org.tuoyu.spi.ViewKey;
import org.tuoyu.spi.Viewed;
import org.tuoyu.spi.Views;

/** A transaction in memory: a snapshot, and the writes that were made upon it. */
final class MemorySession implements Session, Journal, Views {

    private final Content snapshot;
    private final List<UnaryOperator<Content>> writes = new ArrayList<>();
    private Content seen;
    private @Nullable Overtaken lost;
    private boolean ended;

    MemorySession(Content snapshot) {
        this.snapshot = snapshot;
        this.seen = snapshot;
    }

    @Override
    public Journal journal() {
        requireOpen();
        return this;
    }

    @Override
    public Views views() {
        requireOpen();
        return this;
    }

    @Override
    public long append(StreamId stream, long expectedVersion, List<Encoded> entries) {
        requireOpen();
        if (entries.isEmpty() || expectedVersion < 0) {
            throw new IllegalArgumentException("Appended are entries, one or more, at a version from 0, got "
                    + entries.size() + " at " + expectedVersion);
        }
        List<Encoded> given = List.copyOf(entries);
        write(content -> appended(content, stream, expectedVersion, given));
        return seen.version(stream);
    }

    private static Content appended(Content content, StreamId stream, long expectedVersion, List<Encoded> entries) {
        if (content.version(stream) != expectedVersion) {
            throw Overtaken.at(stream, expectedVersion);
        }
        Content reached = content;
        for (Encoded entry : entries) {
            reached = reached.appended(stream, entry);
        }
        return reached;
    }

    @Override
    public List<Recorded> read(StreamId stream) {
        requireOpen();
        return seen.entries(stream);
    }

    @Override
    public List<StreamId> streams(Optional<StreamId> after, int limit) {
        requireOpen();
        requireRows(limit);
        return seen.streams(after, limit);
    }

    @Override
    public void put(ViewKey key, Encoded row) {
        requireOpen();
        Viewed put = new Viewed(key.key(), row);
        Optional<Viewed> replaced = seen.find(key);
        write(content -> replaced(content, key, replaced, put));
    }

    private static Content replaced(Content content, ViewKey key, Optional<Viewed> expected, Viewed put) {
        if (isOther(content.find(key), expected)) {
            throw Overtaken.elsewhere();
        }
        return content.put(key.view(), put);
    }

    /** Another row is one that was put anew, were it the same in every byte. */
    @SuppressWarnings("ReferenceEquality")
    private static boolean isOther(Optional<Viewed> found, Optional<Viewed> expected) {
        return found.orElse(null) != expected.orElse(null);
    }

    @Override
    public Optional<Encoded> find(ViewKey key) {
        requireOpen();
        return seen.find(key).map(Viewed::row);
    }

    @Override
    public List<Viewed> list(String view, Optional<String> after, int limit) {
        requireOpen();
        requireRows(limit);
        return seen.list(view, after, limit);
    }

    private static void requireRows(int limit) {
        if (limit < 1) {
            throw new IllegalArgumentException("A page has one row or more, got " + limit);
        }
    }

    private void write(UnaryOperator<Content> write) {
        try {
            seen = write.apply(seen);
            writes.add(write);
        } catch (Overtaken overtaken) {
            lost = lost == null ? overtaken : lost;
            throw overtaken;
        }
    }

    /** Every write once more, upon what others have committed meanwhile. */
    @SuppressWarnings("ReferenceEquality") // the same object, so nobody committed anything
    Content onto(Content current) {
        if (current == snapshot) {
            return seen;
        }
        Content reached = current;
        for (UnaryOperator<Content> write : writes) {
            reached = write.apply(reached);
        }
        return reached;
    }

    void requireNotLost() {
        if (lost != null) {
            throw lost;
        }
    }

    void end() {
        ended = true;
    }

    private void requireOpen() {
        if (ended) {
            throw new SessionEnded();
        }
    }
}
