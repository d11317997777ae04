package org.tuoyu.spi;

/** Something that a {@link Store} can do and not every store can: declared, and held to it by its contract test. */
public enum Capability {

    /**
     * It begins transactions of its own, and commits them or rolls them back. A store without it is joined to the host's:
     * it neither commits nor rolls back, so a work is seen and undone when the host does the one or the other, and what was
     * overtaken is not tried again before the host has rolled back.
     */
    OWN_TRANSACTIONS,

    /** A work sees the store as it stood at one moment. Without it each reading sees what was committed before that. */
    ONE_MOMENT,

    /** Works that write to different streams run side by side. Without it one waits for the other, or is overtaken. */
    SIDE_BY_SIDE,

    /** What was committed outlives the program. */
    DURABLE
}
