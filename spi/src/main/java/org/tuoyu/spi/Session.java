package org.tuoyu.spi;

/**
 * One transaction: the only way to the ports below, so that nothing can be written outside one. Used by the thread that
 * runs the work, until the work returns or throws. Clauses S1 to S7 of {@link Store} hold for it.
 */
public interface Session {

    Journal journal();

    Views views();
}
