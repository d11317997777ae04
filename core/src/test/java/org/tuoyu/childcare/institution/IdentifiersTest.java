package org.tuoyu.childcare.institution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tuoyu.kernel.problem.Checked;
import org.tuoyu.kernel.problem.Problem;

final class IdentifiersTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "36042619910101007",
                "3604261991010100711",
                "36042619910101007x",
                "36042619910101007A",
                "060426199101010071",
                "360426199102300071",
                "360426199113010071",
                "360426 99101010071",
                "３60426199101010071"
            })
    void otherFormOrOtherDayIsNoResidentNumber(String text) {
        assertThat(codes(ResidentNumber.parse(text))).containsExactly("RESIDENT_NUMBER_MALFORMED");
    }

    @Test
    void anotherLastCharacterIsSaidToFailTheCheck() {
        assertThat(codes(ResidentNumber.parse("360426199101010072"))).containsExactly("RESIDENT_NUMBER_CHECK_FAILED");
    }

    @Test
    void aResidentNumberIsReachedThroughAKeyedFunctionAlone() {
        ResidentNumber number = valid(ResidentNumber.parse("360426199101010071"));
        assertThat(number.<Integer>pseudonym(String::length)).isEqualTo(18);
        assertThat(number).hasToString("ResidentNumber[…]");
        assertThat(number)
                .isEqualTo(valid(ResidentNumber.parse("360426199101010071")))
                .hasSameHashCodeAs(valid(ResidentNumber.parse("360426199101010071")))
                .isNotEqualTo(valid(ResidentNumber.parse("44011320141005001X")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"500109", "500109001", "500109001002"})
    void aDivisionCodeHasSixNineOrTwelveDigits(String text) {
        assertThat(Identifier.DIVISION_CODE.problems(text, "")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "50010", "5001090", "50010900", "5001090010", "5001090010022", "000109", "50010A", "５00109"})
    void anythingElseIsNoDivisionCode(String text) {
        assertThat(Identifier.DIVISION_CODE.problems(text, "/division"))
                .extracting(Problem::code)
                .containsExactly("DIVISION_CODE_MALFORMED");
    }

    @ParameterizedTest
    @CsvSource({
        "北碚府办发〔2020〕105号, 北碚府办发〔2020〕105号",
        "国办发﹝2019﹞15号, 国办发〔2019〕15号",
        "渝府办发[2019]119号, 渝府办发〔2019〕119号",
        "渝府办发［2019］119号, 渝府办发〔2019〕119号",
        "国卫办人口发(2019)25号, 国卫办人口发〔2019〕25号",
        "国卫办人口发（2019）25号, 国卫办人口发〔2019〕25号",
        "' 北碚府办发 〔 2020 〕　105 号', 北碚府办发〔2020〕105号",
        "'北碚府办发\u200B〔2020〕\u00AD105号\uFEFF', 北碚府办发〔2020〕105号",
        "北碚⼭府办发〔2020〕105号, 北碚山府办发〔2020〕105号"
    })
    void bracketsAndWhiteSpaceOfADocumentNumberAreEvenedOut(String text, String printed) {
        DocumentNumber number = valid(DocumentNumber.parse(text));
        assertThat(number).hasToString(printed);
        assertThat(DocumentNumber.parse(printed)).isEqualTo(new Checked.Valid<>(number));
    }

    @Test
    void aDocumentNumberHasAMarkAYearAndASerial() {
        assertThat(valid(DocumentNumber.parse("北碚府办发〔2020〕105号"))).isEqualTo(new DocumentNumber("北碚府办发", 2020, 105));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "北碚府办发2020105号",
                "北碚府办发〔2020]105号",
                "北碚府办发〔2020〕105",
                "北碚府办发〔2020〕0105号",
                "北碚府办发〔2020〕0号",
                "北碚府办发〔2020〕1000000号",
                "北碚府办发〔20〕105号",
                "〔2020〕105号",
                "BBFB〔2020〕105号",
                "北碚府办发〔２０２０〕105号"
            })
    void anythingElseIsNoDocumentNumber(String text) {
        assertThat(codes(DocumentNumber.parse(text))).containsExactly("DOCUMENT_NUMBER_MALFORMED");
    }

    @Test
    void aDocumentNumberOfOtherPartsIsRefused() {
        assertThat(new DocumentNumber("发", 1000, 1)).hasToString("发〔1000〕1号");
        assertThat(new DocumentNumber("发", 9999, 999_999)).hasToString("发〔9999〕999999号");
        assertThatThrownBy(() -> new DocumentNumber("", 2020, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new DocumentNumber("发", 999, 1)).hasMessageContaining("999");
        assertThatThrownBy(() -> new DocumentNumber("发", 10_000, 1)).hasMessageContaining("10000");
        assertThatThrownBy(() -> new DocumentNumber("发", 2020, 0)).hasMessageContaining("got 发, 2020, 0");
        assertThatThrownBy(() -> new DocumentNumber("发", 2020, 1_000_000)).isInstanceOf(IllegalArgumentException.class);
    }

    private static <T> T valid(Checked<T> checked) {
        return ((Checked.Valid<T>) checked).value();
    }

    private static List<String> codes(Checked<?> checked) {
        return checked.<List<Problem>>match(valid -> List.of(), all -> List.copyOf(all)).stream()
                .map(Problem::code)
                .toList();
    }
}
