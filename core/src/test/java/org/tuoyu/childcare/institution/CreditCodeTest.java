package org.tuoyu.childcare.institution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tuoyu.kernel.problem.Problem;

class CreditCodeTest {

    /** Published codes whose check characters follow GB 32100-2015: one for each character that was found, all but 3. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "911522010783762860", "92340621MA2UJWA961", "911522010783917502", "92340603MA2PBMQL04",
                "92340604MA2UK08Y65", "121200004013590816", "123502001549897397", "913101203509708598",
                "92340604MA2UJYCE59", "91310115591693856A", "91310115MA1K3BTP2B", "92340603MA2PELE65C",
                "91340600MA2PERLJ2D", "91620105571630591E", "91310112087994932F", "9144030071526726XG",
                "91620105767728304H", "92340603MA2PBQFT7J", "11330800002618015K", "91110000600037341L",
                "92340603MA2PBMUF7M", "92340603MA2PBN2W0N", "91340604MA2PBQBH3P", "91152201078395188Q",
                "91340600MA2PBN831R", "92340604MA2PBP7U1T", "92340603MA2PBMCG0U", "11500000MB1670604W",
                "91620105750935948X", "91340621MA2PEN6Q3Y"
            })
    void publishedCodeConformsAndWithAnotherCheckCharacterDoesNot(String code) {
        assertThat(new CreditCode(code).isConforming()).isTrue();
        char other = code.charAt(17) == '0' ? '1' : '0';
        assertThat(new CreditCode(code.substring(0, 17) + other).isConforming()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "12100000400000624",
                "12100000400000624D0",
                "12100000400000624d",
                "1210000040000062ID",
                "1210000040000062OD",
                "1210000040000062SD",
                "1210000040000062VD",
                "1210000040000062ZD",
                " 2100000400000624D",
                "１2100000400000624D",
                "12A00000400000624D",
                "1210000A400000624D",
                "125001099A0000A24Y9"
            })
    void otherLengthOrOtherCharactersAreNoCode(String text) {
        assertThat(problems(text)).extracting(Problem::code).containsExactly("CREDIT_CODE_MALFORMED");
        assertThatThrownBy(() -> new CreditCode(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void problemSaysWhereTheCodeLeavesTheAlphabetWithoutShowingIt() {
        Problem problem = problems("1210000040000062OD").get(0);
        assertThat(problem.message().en()).contains("at place 17").doesNotContain("12100000");
        assertThat(problem.message().zh()).contains("第 17 位");
        assertThat(problems("121").get(0).message().en()).contains("got 3 characters");
    }

    @Test
    void codeSaysWhoRegisteredItAsWhat() {
        CreditCode code = new CreditCode("52500109MJ0000000A");
        assertThat(code.department()).isEqualTo('5');
        assertThat(code.category()).isEqualTo('2');
        assertThat(code).hasToString("CreditCode[52…]");
    }

    private static List<Problem> problems(String text) {
        return CreditCode.parse(text).match(valid -> List.of(), all -> List.copyOf(all));
    }
}
