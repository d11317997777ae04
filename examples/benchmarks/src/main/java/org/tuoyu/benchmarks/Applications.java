package org.tuoyu.benchmarks;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.tuoyu.childcare.institution.Application;
import org.tuoyu.childcare.institution.LegalForm;
import org.tuoyu.childcare.institution.ProfitStatus;
import org.tuoyu.childcare.institution.ServiceMode;

/** Applications to decide on, the same in every run. */
final class Applications {

    /** The day of their facts. */
    static final LocalDate DAY = LocalDate.of(2021, 3, 1);

    /** Where they lie. */
    static final String STREET = "天生街道";

    /** So many that neither the compiler nor the processor knows the next one. */
    static final int MANY = 4096;

    private static final long SEED = 105;

    private Applications() {}

    /** One for every profit status and every legal form, known or not; contradictory ones included. */
    static List<Application> each() {
        List<Application> each = new ArrayList<>();
        for (ProfitStatus status : ProfitStatus.values()) {
            each.add(application(status, Optional.empty()));
            for (LegalForm form : LegalForm.values()) {
                each.add(application(status, Optional.of(form)));
            }
        }
        return each;
    }

    /** Objects of their own, in an order without a pattern. */
    static Application[] many() {
        return many(each());
    }

    /** The same of those whose legal form is not known. */
    static Application[] withoutForm() {
        return many(each().stream()
                .filter(application -> application.legalForm().isEmpty())
                .toList());
    }

    private static Application[] many(List<Application> each) {
        Random random = new Random(SEED);
        Application[] many = new Application[MANY];
        for (int i = 0; i < MANY; i++) {
            Application like = each.get(random.nextInt(each.size()));
            many[i] = application(
                    like.profitStatus(), like.legalForm().map(LegalForm::id).map(LegalForm::valueOf));
        }
        return many;
    }

    static Application application(ProfitStatus status, Optional<LegalForm> form) {
        return new Application(
                "1", "institution", status, form, Optional.empty(), List.of(ServiceMode.FULL_DAY), 30, STREET, DAY);
    }
}
