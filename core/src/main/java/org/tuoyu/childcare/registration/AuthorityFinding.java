package org.tuoyu.childcare.registration;

import java.util.function.Function;

/**
 * What was found, when an application came in, of the authority that registers it. It is a record of that day and does
 * not change when the law, the policies or this library do; outcomes, facts and readings stand in it by their ids.
 */
public sealed interface AuthorityFinding extends RegistrationEvent permits AuthorityDetermined, AuthorityLeftOpen {

    /** What it rested on. */
    Basis basis();

    <R> R matchFinding(
            Function<? super AuthorityDetermined, ? extends R> determined,
            Function<? super AuthorityLeftOpen, ? extends R> leftOpen);

    @Override
    default <R> R match(
            Function<? super ApplicationReceived, ? extends R> received,
            Function<? super AuthorityFinding, ? extends R> found) {
        return found.apply(this);
    }
}
