package org.tuoyu.childcare.institution;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.tuoyu.kernel.problem.Checked;

/** Published codes and made-up numbers, row by row; the tables name where they come from. */
final class IdentifierTablesTest {

    private static final String CHECKS = "0123456789X";

    @ParameterizedTest
    @CsvFileSource(resources = "credit-codes.csv")
    void publishedCodeConformsAndIsReadInParts(
            String text, char check, char department, char category, String division) {
        CreditCode code = ((Checked.Valid<CreditCode>) CreditCode.parse(text)).value();
        assertThat(code.isConforming()).isTrue();
        assertThat(text).endsWith(String.valueOf(check)).startsWith("" + department + category + division);
        assertThat(new char[] {code.department(), code.category()}).containsExactly(department, category);
        assertThat(new CreditCode(text.substring(0, 17) + (check == 'A' ? 'B' : 'A')).isConforming())
                .isFalse();
    }

    @ParameterizedTest
    @CsvFileSource(resources = "resident-numbers.csv")
    void madeUpNumberPassesAndIsReadInParts(String text, char check, @Nullable String division, LocalDate birthDate) {
        ResidentNumber number = ((Checked.Valid<ResidentNumber>) ResidentNumber.parse(text)).value();
        assertThat(number.division()).isEqualTo(Optional.ofNullable(division));
        assertThat(number.birthDate()).isEqualTo(birthDate);
        assertThat(text).endsWith(String.valueOf(check));
        assertThat(CHECKS.chars()
                        .mapToObj(last -> text.substring(0, 17) + (char) last)
                        .filter(each -> ResidentNumber.parse(each) instanceof Checked.Valid<ResidentNumber>))
                .containsExactly(text);
    }
}
