package org.tuoyu.spi;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Rows to be looked up without reading the journal, written in the same transaction as what they show.
 *
 * <ul>
 *   <li>V1 A row put is the row found under its key: type, schema, digest and every byte; putting again replaces it whole.
 *   <li>V2 A view lists all its rows and no others, in the order of {@link ViewKey}; under a key where nothing was put,
 *       nothing is found.
 *   <li>V3 Keys that differ in any character are different; the same key in two views is two rows.
 *   <li>V4 No row is replaced unseen: of two works that look under a key, find a row there or none, and put one, the one
 *       that is committed second has found what the first put, or is overtaken. Nor is one put unseen over another:
 *       where two works put a row under a key and neither has looked, one of them may be overtaken.
 *   <li>V5 Rows are listed in pages: the first ones strictly after the key given, at most as many as asked for, fewer
 *       only where no more follow. Whoever begins each page after the last key of the one before meets every row once.
 *   <li>V6 A page of fewer than one row is an {@link IllegalArgumentException}; the transaction is not lost.
 *   <li>V7 Many at once are found and put as they are one by one.
 * </ul>
 */
public interface Views {

    void put(ViewKey key, Encoded row);

    Optional<Encoded> find(ViewKey key);

    /**
     * A page of a view.
     *
     * @param after the key that it begins after, whether a row stands there or not; empty for the first page
     * @param limit how many rows it has at most, from 1
     */
    List<Viewed> list(String view, Optional<String> after, int limit);

    /** The rows under several keys; a key where nothing was put is not among them. */
    default Map<ViewKey, Encoded> findEach(Collection<ViewKey> keys) {
        Map<ViewKey, Encoded> each = new LinkedHashMap<>();
        keys.forEach(key -> find(key).ifPresent(row -> each.put(key, row)));
        return each;
    }

    /** Puts several rows. */
    default void putEach(Map<ViewKey, Encoded> rows) {
        rows.forEach(this::put);
    }
}
