package org.tuoyu.childcare.registration;

import org.tuoyu.childcare.institution.Application;
import org.tuoyu.kernel.event.Snapshot;

/**
 * An application for registration (登记) as it stands.
 *
 * @param version how many events it has seen
 */
public record Registration(Application application, AuthorityFinding authority, long version) implements Snapshot {

    public static final String TYPE = "registration";

    public Registration {
        if (version < 1) {
            throw new IllegalArgumentException("What stands has seen an event or more, got version " + version);
        }
    }

    @Override
    public String type() {
        return TYPE;
    }
}
