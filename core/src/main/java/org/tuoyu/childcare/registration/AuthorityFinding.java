package org.tuoyu.childcare.registration;

import java.util.function.Function;

/**
 * What was found, when an application came in, of the authority that registers it. It is a record of that day and does
 * not change when the law, the policies or this library do; outcomes, facts and readings stand in it by their ids.
 */
public sealed interface AuthorityFinding extends RegistrationEvent permits AuthorityDetermined, AuthorityLeftOpen {

    /** What it rested on. */
    RecordedBasis basis();

    default <R> R matchFinding(
            Function<? super AuthorityDetermined, ? extends R> determined,
            Function<? super AuthorityLeftOpen, ? extends R> leftOpen) {
        if (this instanceof AuthorityDetermined it) {
            return determined.apply(it);
        }
        return leftOpen.apply((AuthorityLeftOpen) this);
    }
}
