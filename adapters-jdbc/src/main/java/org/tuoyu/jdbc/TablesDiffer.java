package org.tuoyu.jdbc;

import java.util.List;
import org.tuoyu.kernel.problem.TuoyuException;

/** A database has tables under the names of the store's that are not the store's, or of another version of it. */
public final class TablesDiffer extends TuoyuException {

    private static final long serialVersionUID = 1L;

    private final List<String> differences;

    /** @param differences what is wrong, each with what it should be: a column, its type, a key */
    public TablesDiffer(List<String> differences) {
        super("Tables of this database are not as the store makes them: " + String.join("; ", differences)
                + ". They hold something else, or are of another version of the library: give the store a schema of its"
                + " own, or rename these tables, and it makes its own.");
        this.differences = List.copyOf(differences);
    }

    public List<String> differences() {
        return differences;
    }
}
