package org.tuoyu.embedding;

import java.time.Clock;
import java.util.List;
import org.tuoyu.childcare.institution.ApplicationForm;
import org.tuoyu.engine.Submitted;
import org.tuoyu.engine.Tuoyu;
import org.tuoyu.json.JsonCodec;
import org.tuoyu.kernel.problem.Problem;
import org.tuoyu.shipped.beibei.Beibei;
import org.tuoyu.spi.Store;

/** Runs cases over the host's store. */
final class RunACase {

    private RunACase() {}

    static String submit(ApplicationForm form, Store store, Clock clock) {
        // <sample>
        Tuoyu tuoyu = Tuoyu.builder()
                .policies(Beibei.policies())
                .store(store) // JdbcStore.on(dataSource, settings), JdbcStore.h2File(path), or your own
                .codec(JsonCodec.standard())
                .clock(clock)
                .build(); // every problem of the configuration at once
        Submitted submitted = tuoyu.registrations().submit(form); // events and view in one transaction
        // </sample>
        return submitted.match(
                accepted -> "taken up, version " + accepted.version(),
                known -> "known, version " + known.registration().version(),
                rejected -> "rejected: " + codes(rejected.problems()));
    }

    private static List<String> codes(List<Problem> problems) {
        return problems.stream().map(Problem::code).toList();
    }
}
