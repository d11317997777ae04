package org.tuoyu.tck;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.tuoyu.childcare.institution.ApplicationForm;
import org.tuoyu.engine.RegistrationDesk;
import org.tuoyu.engine.Tuoyu;
import org.tuoyu.json.JsonCodec;
import org.tuoyu.policy.PolicyStack;
import org.tuoyu.shipped.beibei.Beibei;
import org.tuoyu.spi.Codec;
import org.tuoyu.spi.Store;

/** Desks of one day, and forms that they accept. */
final class Desks {

    private static final PolicyStack POLICIES = Beibei.policies();

    private Desks() {}

    static RegistrationDesk over(Store store) {
        return over(store, JsonCodec.standard());
    }

    static RegistrationDesk over(Store store, Codec codec) {
        return Tuoyu.builder()
                .policies(POLICIES)
                .store(store)
                .codec(codec)
                .clock(Clock.fixed(Instant.parse("2021-03-02T01:00:00Z"), ZoneOffset.UTC))
                .build()
                .registrations();
    }

    static ApplicationForm form(String id, int capacity) {
        return ApplicationForm.builder()
                .id(id)
                .name("虚构托育园")
                .profitStatus("FOR_PROFIT")
                .modes(List.of("FULL_DAY"))
                .capacity(capacity)
                .street("天生街道")
                .submittedOn("2021-03-01")
                .build();
    }
}
