package org.tuoyu.spi;

import org.tuoyu.kernel.party.Directory;
import org.tuoyu.kernel.problem.Checked;

/**
 * Units, groups and places from a directory of the host's own. What it loads is a value of core; who asks for it asks once
 * and keeps it, and asks again when it wants what was changed since. Shared between threads.
 *
 * <ul>
 *   <li>D1 What the host recorded comes whole: every unit and group under its id, with every name and other way to write
 *       it, character by character, in the order recorded.
 *   <li>D2 Days come as they were recorded, whatever the time zone of the machine or of the database: the first day of a
 *       name, a code or a place, and how its period ends.
 *   <li>D3 Where each place lies and which codes are borne comes whole.
 *   <li>D4 What cannot be made into a directory is rejected with every problem; nothing is left out silently.
 *   <li>D5 Loaded again it is the same, until the host records something else; then it is that.
 *   <li>D6 A source that cannot be read is {@link SourceFailed}, never a directory of fewer parties.
 * </ul>
 */
public interface DirectorySource {

    Checked<Directory> load();
}
