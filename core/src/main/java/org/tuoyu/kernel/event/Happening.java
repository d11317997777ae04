package org.tuoyu.kernel.event;

/**
 * The thing that an event says of its case. Each domain has a sealed interface of its own below this one.
 * Happenings are kept for years: a component is never given another meaning; a new shape gets a new type.
 */
public interface Happening {

    /** By which name it is stored and sent: {@code application-received}; it never changes, whatever the class is called. */
    String type();
}
