package org.tuoyu.jdbc;

import java.util.List;
import org.tuoyu.kernel.problem.TuoyuException;

/** The tables of a store are missing in a database, are not the store's, or are of another version. */
public final class TablesDiffer extends TuoyuException {

    private static final long serialVersionUID = 1L;

    private final List<String> differences;

    /**
     * @param differences what is wrong, each with what it should be: a column, its type, a key
     * @param remedy what helps, as a sentence
     */
    public TablesDiffer(List<String> differences, String remedy) {
        super("Tables of this database are not as the store needs them: " + String.join("; ", differences) + ". "
                + remedy);
        this.differences = List.copyOf(differences);
    }

    public List<String> differences() {
        return differences;
    }
}
