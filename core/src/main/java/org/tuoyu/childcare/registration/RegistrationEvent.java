package org.tuoyu.childcare.registration;

import java.util.function.Function;
import org.tuoyu.kernel.event.Happening;

/** What can happen to an application for registration. */
public sealed interface RegistrationEvent extends Happening permits ApplicationReceived, AuthorityFinding {

    default <R> R match(
            Function<? super ApplicationReceived, ? extends R> received,
            Function<? super AuthorityFinding, ? extends R> found) {
        if (this instanceof ApplicationReceived it) {
            return received.apply(it);
        }
        return found.apply((AuthorityFinding) this);
    }
}
