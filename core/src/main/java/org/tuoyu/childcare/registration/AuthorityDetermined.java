package org.tuoyu.childcare.registration;

/**
 * One authority registers it.
 *
 * @param authority the id of an {@link AuthorityKind}
 */
public record AuthorityDetermined(String authority, RecordedBasis basis) implements AuthorityFinding {

    public static final String TYPE = "authority-determined";

    @Override
    public String type() {
        return TYPE;
    }
}
