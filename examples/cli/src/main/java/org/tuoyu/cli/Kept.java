package org.tuoyu.cli;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.tuoyu.childcare.institution.Application;
import org.tuoyu.engine.RegistrationDesk;
import org.tuoyu.engine.Tuoyu;
import org.tuoyu.jdbc.JdbcStore;
import org.tuoyu.json.JsonCodec;
import org.tuoyu.policy.PolicyStack;

/**
 * How many applications were kept in an H2 file.
 *
 * @param taken new ones
 * @param known those that were there already, unchanged
 * @param refused those that were not taken, such as another application under an id that is in use
 */
record Kept(int taken, int known, int refused) {

    /** The file is {@code dir/tuoyu.mv.db}, its user {@code sa} without a password. */
    static Kept in(Path dir, List<Application> applications, PolicyStack policies, Clock clock) {
        try (JdbcStore store = JdbcStore.h2File(dir.resolve("tuoyu"))) {
            RegistrationDesk desk = Tuoyu.builder()
                    .policies(policies)
                    .store(store)
                    .codec(JsonCodec.standard())
                    .clock(clock)
                    .build()
                    .registrations();
            Kept kept = new Kept(0, 0, 0);
            for (Application application : applications) {
                kept = kept.and(desk, application);
            }
            return kept;
        }
    }

    private Kept and(RegistrationDesk desk, Application application) {
        return desk.submit(application)
                .match(
                        accepted -> new Kept(taken + 1, known, refused),
                        unchanged -> new Kept(taken, known + 1, refused),
                        rejected -> new Kept(taken, known, refused + 1));
    }
}
