package org.tuoyu.kernel.event;

/** The state of a case after some of its events, to be looked up without them; it can be made anew from them. */
public interface Snapshot {

    /** By which name it is stored and sent; it never changes, whatever the class is called. */
    String type();
}
