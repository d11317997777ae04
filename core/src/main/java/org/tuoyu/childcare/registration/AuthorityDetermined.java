package org.tuoyu.childcare.registration;

import java.util.function.Function;

/**
 * One authority registers it.
 *
 * @param authority the id of an {@link AuthorityKind}
 */
public record AuthorityDetermined(String authority, Basis basis) implements AuthorityFinding {

    public static final String TYPE = "authority-determined";

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public <R> R matchFinding(
            Function<? super AuthorityDetermined, ? extends R> determined,
            Function<? super AuthorityLeftOpen, ? extends R> leftOpen) {
        return determined.apply(this);
    }
}
