package org.tuoyu.childcare.registration;

import java.util.function.Function;
import org.tuoyu.kernel.event.Happening;

/** What can happen to an application for registration. */
public sealed interface RegistrationEvent extends Happening permits ApplicationReceived, AuthorityFinding {

    <R> R match(
            Function<? super ApplicationReceived, ? extends R> received,
            Function<? super AuthorityFinding, ? extends R> found);
}
