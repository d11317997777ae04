package org.tuoyu.childcare.registration;

import java.util.function.Function;
import org.tuoyu.childcare.institution.Application;

/** A valid application came in. */
public record ApplicationReceived(Application application) implements RegistrationEvent {

    public static final String TYPE = "application-received";

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public <R> R match(
            Function<? super ApplicationReceived, ? extends R> received,
            Function<? super AuthorityFinding, ? extends R> found) {
        return received.apply(this);
    }
}
