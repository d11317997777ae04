package org.tuoyu.spi;

import java.util.List;
import java.util.Optional;

/**
 * Rows to be looked up without reading the journal, written in the same transaction as what they show.
 *
 * <ul>
 *   <li>V1 A row put is the row found under its key, type, schema and every byte; putting again replaces it whole.
 *   <li>V2 A view lists all its rows and no others, in the order of {@link ViewKey}; under a key where nothing was put,
 *       nothing is found.
 *   <li>V3 Keys that differ in any character are different; the same key in two views is two rows.
 *   <li>V4 No row is replaced unseen: of two works that find a row and put it anew, the one that is committed second has
 *       found what the first put, or is overtaken.
 * </ul>
 */
public interface Views {

    void put(ViewKey key, Encoded row);

    Optional<Encoded> find(ViewKey key);

    List<Viewed> list(String view);
}
