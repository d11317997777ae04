package org.tuoyu.benchmarks;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.tuoyu.childcare.institution.Application;
import org.tuoyu.childcare.institution.ProfitStatus;
import org.tuoyu.childcare.institution.ServiceMode;
import org.tuoyu.kernel.language.Language;
import org.tuoyu.kernel.time.AsOf;
import org.tuoyu.shipped.beibei.Beibei;

/** A process that decides, tells why in both languages, and reads the text and the matrix. */
final class FirstExplanation {

    private FirstExplanation() {}

    public static void main(String[] arguments) {
        LocalDate day = LocalDate.of(2021, 3, 1);
        Application application = new Application(
                "1",
                "institution",
                ProfitStatus.NON_PROFIT,
                Optional.empty(),
                Optional.empty(),
                List.of(ServiceMode.FULL_DAY),
                30,
                "天生街道",
                day);
        var answer = Beibei.policies().registrationAuthority(application, AsOf.day(day));
        boolean told = answer.explain(Language.ZH).contains("民政")
                && !answer.explain(Language.EN).isEmpty();
        System.exit(told ? Beibei.policy().matrix().orElseThrow().rows().size() : 0);
    }
}
