package org.tuoyu.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.tuoyu.childcare.institution.LegalForm;
import org.tuoyu.childcare.institution.ProfitStatus;
import org.tuoyu.childcare.registration.RegistrationAuthority;
import org.tuoyu.kernel.decision.Answer;
import org.tuoyu.kernel.decision.Knowledge;
import org.tuoyu.kernel.time.AsOf;
import org.tuoyu.shipped.beibei.Beibei;

/** An answer names the files that it rests on. */
class FilesOfAnswersTest {

    private static final AsOf DAY = AsOf.day(2021, 3, 1);

    @Test
    void thoseWhoseWordsItCitesAreNamedWithTheirDigests() throws NoSuchAlgorithmException {
        Answer<?> answer = ask(Knowledge.none()
                .with(RegistrationAuthority.PROFIT_STATUS, ProfitStatus.NON_PROFIT)
                .with(RegistrationAuthority.LEGAL_FORM, LegalForm.SOCIAL_SERVICE_ORGANISATION));
        byte[] file = Beibei.file().text().getBytes(StandardCharsets.UTF_8);
        assertThat(Beibei.policies().files(answer))
                .containsEntry(
                        "北碚府办发〔2020〕105号",
                        HexFormat.of()
                                .formatHex(MessageDigest.getInstance("SHA-256").digest(file)))
                .containsOnlyKeys("北碚府办发〔2020〕105号", "国卫办人口发〔2019〕25号");
    }

    @Test
    void policiesWrittenInJavaHaveNoFile() {
        Policy written = Policy.draft(Beibei.INSTRUMENT, Beibei.policies().directory())
                .checkedWhenAsked()
                .build();
        assertThat(written.digest()).isEmpty();
    }

    private static Answer<?> ask(Knowledge known) {
        return Beibei.policies().ask(RegistrationAuthority.QUESTION, known, DAY, "天生街道");
    }
}
