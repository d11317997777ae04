package org.tuoyu.spi;

import org.tuoyu.kernel.event.Event;
import org.tuoyu.kernel.event.Snapshot;

/**
 * The one form in which events and snapshots are kept as bytes. Shared between threads. What it writes and what it is given
 * to read carries no digest: engine puts the seal on, and takes it off.
 *
 * <ul>
 *   <li>C1 What is decoded equals what was encoded.
 *   <li>C2 One form: what is equal is encoded to the same bytes, in every run, language and time zone.
 *   <li>C3 Only that form is decoded: any other bytes, such as a shortened, a lengthened or a rearranged payload, are
 *       refused with {@link NotDecodable}.
 *   <li>C4 Types come from a closed list under their stable names, {@link org.tuoyu.kernel.event.Happening#type} and
 *       {@link Snapshot#type}; a type that is not on it, or a schema that is not known, is refused with
 *       {@link NotDecodable}. A schema that was once written is read for ever.
 *   <li>C5 No exception and no text of it shows a payload.
 * </ul>
 */
public interface Codec {

    Encoded encode(Event<?> event);

    Event<?> decodeEvent(Encoded encoded);

    Encoded encode(Snapshot snapshot);

    Snapshot decodeSnapshot(Encoded encoded);
}
