package org.tuoyu.benchmarks;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Random;
import org.tuoyu.childcare.institution.Institution;
import org.tuoyu.childcare.institution.InstitutionKind;
import org.tuoyu.childcare.institution.LegalForm;
import org.tuoyu.childcare.institution.Ownership;
import org.tuoyu.childcare.institution.ProfitStatus;
import org.tuoyu.childcare.institution.ServiceMode;
import org.tuoyu.childcare.registration.RegistrationAuthority;
import org.tuoyu.childcare.statistics.Entry;
import org.tuoyu.kernel.decision.Decider;
import org.tuoyu.kernel.decision.Fact;
import org.tuoyu.kernel.decision.FactReader;
import org.tuoyu.kernel.decision.Question;
import org.tuoyu.kernel.decision.YesNo;
import org.tuoyu.kernel.language.Symbol;
import org.tuoyu.shipped.beibei.Beibei;

/** As many institutions as the country had at the end of 2025, in as many county-level units; the same in every run. */
final class Institutions {

    static final int MANY = 126_000;

    private static final int DISTRICTS = 2_843;
    private static final int STREETS_OF_A_DISTRICT = 14;
    private static final int MOST_PLACES = 105;
    private static final long SEED = 19;

    private Institutions() {}

    /** What is known of one; every fact of some is not. */
    record Known(Optional<ProfitStatus> profitStatus, Optional<LegalForm> legalForm, Institution institution) {}

    static List<Known> many() {
        Random random = new Random(SEED);
        List<Known> many = new ArrayList<>();
        for (int i = 0; i < MANY; i++) {
            many.add(new Known(
                    some(random, ProfitStatus.values()),
                    some(random, LegalForm.values()),
                    Institution.builder()
                            .id(String.valueOf(i))
                            .kind(one(random, InstitutionKind.values()))
                            .ownership(some(random, Ownership.values()))
                            .capacity(places(random))
                            .inclusive(some(random, new Boolean[] {true, false}))
                            .build()));
        }
        return many;
    }

    /** The same number as they are counted. */
    static List<Entry> entries() {
        Random random = new Random(SEED);
        List<Entry> entries = new ArrayList<>();
        for (int i = 0; i < MANY; i++) {
            int district = random.nextInt(DISTRICTS);
            entries.add(Entry.builder()
                    .district("district " + district)
                    .street("street " + district + "/" + random.nextInt(STREETS_OF_A_DISTRICT))
                    .addAllModes(EnumSet.of(ServiceMode.FULL_DAY, one(random, ServiceMode.values())))
                    .kind(some(random, InstitutionKind.values()))
                    .profitStatus(some(random, ProfitStatus.values()))
                    .capacity(places(random))
                    .inclusive(some(random, YesNo.values()))
                    .filed(some(random, YesNo.values()))
                    .build());
        }
        return entries;
    }

    /** A decider for every question of every domain; each reads what {@link Known} says of its facts. */
    static List<Decider<Known, ?>> deciders() {
        List<Decider<Known, ?>> deciders = new ArrayList<>();
        for (Question<?> question : Beibei.policies().questions()) {
            deciders.add(decider(question));
        }
        return deciders;
    }

    private static <O extends Symbol> Decider<Known, O> decider(Question<O> question) {
        List<FactReader<Known>> readers = readers().stream()
                .filter(each -> question.facts().stream()
                        .map(Fact::id)
                        .anyMatch(each.fact().id()::equals))
                .toList();
        return Beibei.policies()
                .inPlay(question, Deciders.AS_OF, Applications.STREET)
                .decider(readers);
    }

    private static List<FactReader<Known>> readers() {
        return List.of(
                FactReader.ofOptional(RegistrationAuthority.PROFIT_STATUS, ProfitStatus.class, Known::profitStatus),
                FactReader.ofOptional(RegistrationAuthority.LEGAL_FORM, LegalForm.class, Known::legalForm),
                FactReader.of(
                        Institution.KIND,
                        InstitutionKind.class,
                        each -> each.institution().kind()),
                FactReader.ofOptional(
                        Institution.OWNERSHIP,
                        Ownership.class,
                        each -> each.institution().ownership()),
                FactReader.ofOptionalNumber(
                        Institution.CAPACITY, each -> number(each.institution().capacity())));
    }

    private static OptionalLong number(OptionalInt places) {
        return places.isPresent() ? OptionalLong.of(places.getAsInt()) : OptionalLong.empty();
    }

    private static OptionalInt places(Random random) {
        return random.nextInt(10) == 0 ? OptionalInt.empty() : OptionalInt.of(1 + random.nextInt(MOST_PLACES));
    }

    private static <T> Optional<T> some(Random random, T[] values) {
        return random.nextInt(values.length + 1) == 0 ? Optional.empty() : Optional.of(one(random, values));
    }

    private static <T> T one(Random random, T[] values) {
        return values[random.nextInt(values.length)];
    }
}
