package org.tuoyu.childcare.institution;

/** A class of an institution: whom it is for, and for how many children it has places, at least one. */
public record CareClass(AgeBand band, int places) {
    public CareClass {
        if (places < 1) {
            throw new IllegalArgumentException("A class has places for one child or more, got " + places);
        }
    }
}
