package org.tuoyu.kernel.event;

import org.tuoyu.kernel.problem.TuoyuException;

/** A recorded stream holds an event that cannot stand where it stands: it was altered, or another program wrote it. */
public final class EventOutOfPlace extends TuoyuException {

    private static final long serialVersionUID = 1L;

    private final String type;
    private final String place;

    public EventOutOfPlace(String type, String place) {
        super("An event " + type + " cannot stand in " + place
                + ". The stream was not written by this library, or was altered: compare it with a backup.");
        this.type = type;
        this.place = place;
    }

    /** The type of the event. */
    public String type() {
        return type;
    }

    /** Where it was found. */
    public String place() {
        return place;
    }
}
