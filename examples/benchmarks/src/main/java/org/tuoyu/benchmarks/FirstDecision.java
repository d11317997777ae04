package org.tuoyu.benchmarks;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.tuoyu.childcare.institution.Application;
import org.tuoyu.childcare.institution.LegalForm;
import org.tuoyu.childcare.institution.ProfitStatus;
import org.tuoyu.childcare.institution.ServiceMode;
import org.tuoyu.kernel.time.AsOf;
import org.tuoyu.shipped.beibei.Beibei;

/**
 * A process that decides once. Arguments: a year, a profit status and, if it is known, a legal form; without any, an
 * application whose answer is determined. Its exit code is the number of possible answers.
 */
final class FirstDecision {

    private FirstDecision() {}

    public static void main(String[] arguments) {
        boolean given = arguments.length > 0;
        LocalDate day = LocalDate.of(given ? Integer.parseInt(arguments[0]) : 2021, 3, 1);
        ProfitStatus status = given ? ProfitStatus.valueOf(arguments[1]) : ProfitStatus.NON_PROFIT;
        Optional<LegalForm> form = given ? form(arguments) : Optional.of(LegalForm.PUBLIC_INSTITUTION);
        Application application = new Application(
                "1", "institution", status, form, Optional.empty(), List.of(ServiceMode.FULL_DAY), 30, "天生街道", day);
        System.exit(Beibei.policies()
                .registrationAuthority(application, AsOf.day(day))
                .possible()
                .size());
    }

    private static Optional<LegalForm> form(String[] arguments) {
        return arguments.length > 2 ? Optional.of(LegalForm.valueOf(arguments[2])) : Optional.empty();
    }
}
