package org.tuoyu.embedding;

import java.time.Clock;
import org.tuoyu.beibei.Beibei;
import org.tuoyu.engine.Tuoyu;
import org.tuoyu.institution.ApplicationForm;
import org.tuoyu.json.JsonCodec;
import org.tuoyu.problem.Problem;
import org.tuoyu.spi.Store;

/** Runs cases over the host's store. */
final class RunACase {

    private final Tuoyu tuoyu;

    RunACase(Store store, Clock clock) {
        tuoyu = Tuoyu.builder()
                .policies(Beibei.policies())
                .store(store) // JdbcStore.on(dataSource), JdbcStore.h2File(path), or your own
                .codec(JsonCodec.standard())
                .clock(clock)
                .build();
    }

    String submit(ApplicationForm form) {
        return tuoyu.registrations()
                .submit(form)
                .match(
                        accepted -> "taken up, version " + accepted.version(),
                        known -> "known, version " + known.registration().version(),
                        rejected -> "rejected: "
                                + rejected.problems().stream()
                                        .map(Problem::code)
                                        .toList());
    }
}
