package org.tuoyu.childcare.institution;

import java.util.List;
import org.tuoyu.kernel.party.Directory;
import org.tuoyu.shipped.beibei.BeibeiDirectory;

/** Forms to start from. */
final class Forms {

    static final Directory DIRECTORY = BeibeiDirectory.directory();

    private Forms() {}

    /** Everything filled in, and right. */
    static ApplicationForm.Builder complete() {
        return ApplicationForm.builder()
                .id("A-1")
                .name("北碚区晨光托育园")
                .profitStatus("NON_PROFIT")
                .legalForm("SOCIAL_SERVICE_ORGANISATION")
                .creditCode("12100000400000624D")
                .modes(List.of("HALF_DAY", "FULL_DAY"))
                .capacity(60)
                .street("北温泉街道")
                .submittedOn("2021-03-01");
    }
}
