package org.tuoyu.childcare.registration;

import java.util.function.Function;
import java.util.function.Supplier;
import org.tuoyu.childcare.institution.Application;

/** How far an application for registration has come. */
public sealed interface RegistrationState {

    default <R> R match(
            Supplier<? extends R> notReceived,
            Function<? super Received, ? extends R> received,
            Function<? super Examined, ? extends R> examined) {
        if (this instanceof NotReceived) {
            return notReceived.get();
        }
        if (this instanceof Received it) {
            return received.apply(it);
        }
        return examined.apply((Examined) this);
    }

    /** Nothing came in under this id. */
    record NotReceived() implements RegistrationState {}

    /** It came in. */
    record Received(Application application) implements RegistrationState {}

    /** It came in, and it was asked which authority registers it. */
    record Examined(Application application, AuthorityFinding authority) implements RegistrationState {}
}
