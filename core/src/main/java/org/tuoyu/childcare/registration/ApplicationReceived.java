package org.tuoyu.childcare.registration;

import org.tuoyu.childcare.institution.Application;

/** A valid application came in. */
public record ApplicationReceived(Application application) implements RegistrationEvent {

    public static final String TYPE = "application-received";

    @Override
    public String type() {
        return TYPE;
    }
}
