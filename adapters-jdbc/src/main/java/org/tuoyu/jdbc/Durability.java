package org.tuoyu.jdbc;

/** The disaster that what an H2 file has acknowledged survives. */
public enum Durability {

    /**
     * A failure of power, and all that is less: nothing is acknowledged before the disk has it. Transactions that end
     * at the same time share one wait for the disk.
     */
    POWER_LOSS,

    /**
     * The death of the program, not that of the machine: nothing is acknowledged before the operating system has it.
     * Faster by the wait for the disk; a failure of power can lose the last acknowledgements, and can leave the file
     * unreadable, so that it has to come from a backup.
     */
    PROGRAM_DEATH
}
