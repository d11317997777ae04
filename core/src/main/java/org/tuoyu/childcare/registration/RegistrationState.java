package org.tuoyu.childcare.registration;

import java.util.function.Function;
import java.util.function.Supplier;
import org.tuoyu.childcare.institution.Application;

/** How far an application for registration has come. */
public sealed interface RegistrationState {

    <R> R match(
            Supplier<? extends R> notReceived,
            Function<? super Received, ? extends R> received,
            Function<? super Examined, ? extends R> examined);

    /** Nothing came in under this id. */
    record NotReceived() implements RegistrationState {
        @Override
        public <R> R match(
                Supplier<? extends R> notReceived,
                Function<? super Received, ? extends R> received,
                Function<? super Examined, ? extends R> examined) {
            return notReceived.get();
        }
    }

    /** It came in. */
    record Received(Application application) implements RegistrationState {
        @Override
        public <R> R match(
                Supplier<? extends R> notReceived,
                Function<? super Received, ? extends R> received,
                Function<? super Examined, ? extends R> examined) {
            return received.apply(this);
        }
    }

    /** It came in, and it was asked which authority registers it. */
    record Examined(Application application, AuthorityFinding authority) implements RegistrationState {
        @Override
        public <R> R match(
                Supplier<? extends R> notReceived,
                Function<? super Received, ? extends R> received,
                Function<? super Examined, ? extends R> examined) {
            return examined.apply(this);
        }
    }
}
