package org.tuoyu.childcare.institution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tuoyu.kernel.problem.Checked;
import org.tuoyu.kernel.problem.Problem;

class ApplicationFormTest {

    @Test
    void completeFormIsAnApplication() {
        Application application = valid(Forms.complete());
        assertThat(application)
                .isEqualTo(new Application(
                        "A-1",
                        "北碚区晨光托育园",
                        ProfitStatus.NON_PROFIT,
                        Optional.of(LegalForm.SOCIAL_SERVICE_ORGANISATION),
                        Optional.of(new CreditCode("12100000400000624D")),
                        List.of(ServiceMode.FULL_DAY, ServiceMode.HALF_DAY),
                        60,
                        "北温泉街道",
                        LocalDate.of(2021, 3, 1)));
    }

    @Test
    void legalFormAndCreditCodeMayBeAbsent() {
        Application application = valid(Forms.complete().legalForm(null).creditCode(null));
        assertThat(application.legalForm()).isEmpty();
        assertThat(application.creditCode()).isEmpty();
    }

    @Test
    void nameAndStreetAreStrippedAndIdIsKeptAsWritten() {
        Application application = valid(Forms.complete().id(" A 1").name("　晨光 ").street(" 北温泉街道\t"));
        assertThat(List.of(application.id(), application.name(), application.street()))
                .containsExactly(" A 1", "晨光", "北温泉街道");
    }

    @Test
    void whatIsMissingInAFormIsNotKnownAndWhatIsWrongIsTold() {
        ApplicationSoFar little = ApplicationForm.builder()
                .id("A-1")
                .street("北温泉街道")
                .build()
                .checkSoFar(Forms.DIRECTORY)
                .orElseThrow();
        assertThat(little)
                .isEqualTo(new ApplicationSoFar(
                        Optional.of("A-1"),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of("北温泉街道"),
                        Optional.empty()));
        assertThat(soFar(Forms.complete().id(" ").capacity(0).name(null)))
                .containsExactly("VALUE_MISSING /id", "NUMBER_OUT_OF_RANGE /capacity");
    }

    private static List<String> soFar(ApplicationForm.Builder form) {
        return form.build().checkSoFar(Forms.DIRECTORY).<List<Problem>>match(soFar -> List.of(), all -> all).stream()
                .map(each -> each.code() + " " + each.pointer())
                .toList();
    }

    @Test
    void emptyFormMissesEverythingThatIsRequiredAtOnce() {
        assertThat(findings(ApplicationForm.builder()))
                .containsExactly(
                        "VALUE_MISSING /id",
                        "VALUE_MISSING /name",
                        "VALUE_MISSING /profitStatus",
                        "VALUE_MISSING /modes",
                        "VALUE_MISSING /capacity",
                        "VALUE_MISSING /street",
                        "VALUE_MISSING /submittedOn");
    }

    @Test
    void blankIsMissingWhereAValueIsRequired() {
        assertThat(findings(Forms.complete()
                        .id("\u200B")
                        .name("　\u00AD\uFEFF")
                        .street("\t")
                        .profitStatus(" ")))
                .containsExactly(
                        "VALUE_MISSING /id",
                        "VALUE_MISSING /name",
                        "VALUE_MISSING /profitStatus",
                        "VALUE_MISSING /street");
    }

    /** Nothing could keep it; with its other half it is a character. */
    @ParameterizedTest
    @ValueSource(strings = {"晨\uD842光", "晨光\uD842", "\uDFB7晨光"})
    void halfOfACharacterIsRefusedWhereverTextIsFilledIn(String half) {
        assertThat(findings(Forms.complete().id(half).name(half).street(half)))
                .containsExactly("WRONG_ENCODING /id", "WRONG_ENCODING /name", "WRONG_ENCODING /street");
        assertThat(valid(Forms.complete().id("𠮷").name("晨\uD842\uDFB7光")).name())
                .isEqualTo("晨𠮷光");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u00A0", "\u200B\u200B", "\u3164", "\u3000\uFEFF"})
    void whatHasNoInkIsNoName(String nothing) {
        assertThat(findings(Forms.complete().name(nothing))).containsExactly("VALUE_MISSING /name");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u0000", "晨\u0000光", "晨光\u001B[2J", "晨\u0085光"})
    void aCharacterForControlIsRefused(String name) {
        assertThat(findings(Forms.complete().name(name).id("a\u0007")))
                .containsExactly("WRONG_ENCODING /id", "WRONG_ENCODING /name");
        assertThat(valid(Forms.complete().name("晨光\n托育\t园")).name()).isEqualTo("晨光\n托育\t园");
    }

    @Test
    void blankIsNoValueOfAnOptionalFieldEither() {
        assertThat(findings(Forms.complete().legalForm("").creditCode(" ")))
                .containsExactly("VALUE_NOT_KNOWN /legalForm", "CREDIT_CODE_MALFORMED /creditCode");
    }

    @Test
    void unknownValueListsWhatIsAllowedAndWhatIsNear() {
        Problem problem = problems(Forms.complete().profitStatus("nonprofit")).get(0);
        assertThat(problem.didYouMean()).contains("NON_PROFIT");
        assertThat(problem.message().en()).contains("NON_PROFIT, FOR_PROFIT").contains("\"nonprofit\"");
        assertThat(problem.message().zh()).contains("NON_PROFIT（非营利性）").contains("“nonprofit”");
    }

    @Test
    void longValueIsShownByItsStartAlone() {
        Problem problem = problems(Forms.complete().legalForm("😀".repeat(200))).get(0);
        assertThat(problem.message().en()).endsWith("\"" + "😀".repeat(40) + "…\"");
    }

    @Test
    void eachModeIsCheckedWhereItStands() {
        assertThat(findings(Forms.complete().modes(Arrays.asList("HOURLY", "hourly", null, "HOURLY", " "))))
                .containsExactly(
                        "VALUE_NOT_KNOWN /modes/1",
                        "VALUE_MISSING /modes/2",
                        "VALUE_REPEATED /modes/3",
                        "VALUE_MISSING /modes/4");
        assertThat(findings(Forms.complete().modes(List.of()))).containsExactly("VALUE_MISSING /modes");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, Integer.MIN_VALUE})
    void capacityBelowOneIsOutOfRange(int capacity) {
        assertThat(findings(Forms.complete().capacity(capacity))).containsExactly("NUMBER_OUT_OF_RANGE /capacity");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, Integer.MAX_VALUE})
    void capacityFromOneOnIsValid(int capacity) {
        assertThat(valid(Forms.complete().capacity(capacity)).capacity()).isEqualTo(capacity);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2021-02-29",
                "2021-02-30",
                "2021-13-01",
                "2021-00-10",
                "2021-1-01",
                "21-01-01",
                "2021/03/01",
                "20210301",
                "2021-03-01 ",
                "2021-03-01T00:00:00",
                "+2021-03-01",
                "２０２１-03-01",
                "昨天",
                "0000-01-01",
                "2021-11-31",
                "2021-01-00"
            })
    void dayThatIsNotOnTheCalendarOrNotWrittenSoIsNotReadable(String day) {
        assertThat(findings(Forms.complete().submittedOn(day))).containsExactly("DATE_NOT_READABLE /submittedOn");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2020-02-29", "2021-02-28", "2020-12-31"})
    void dayOfTheCalendarIsReadable(String day) {
        assertThat(valid(Forms.complete().submittedOn(day)).submittedOn()).hasToString(day);
    }

    @Test
    void neitherNameNorCodeIsEverShown() {
        ApplicationForm.Builder secret = Forms.complete().name("张三托育").creditCode("1210000040000062-D");
        assertThat(problems(secret).toString()).doesNotContain("1210000040000062");
        assertThat(secret.build().toString()).doesNotContain("张三", "1210000040000062");
        assertThat(valid(Forms.complete()).toString()).doesNotContain("晨光", "12100000400000624D", "A-1");
    }

    @Test
    void applicationItselfRefusesWhatIsNotValid() {
        LocalDate day = LocalDate.of(2021, 3, 1);
        List<ServiceMode> wrongOrder = List.of(ServiceMode.HOURLY, ServiceMode.FULL_DAY);
        List<ServiceMode> one = List.of(ServiceMode.HOURLY);
        assertThatThrownBy(() -> application("", one, 1, day)).hasMessageContaining("blank");
        assertThatThrownBy(() -> application("1", List.of(), 1, day)).hasMessageContaining("Modes");
        assertThatThrownBy(() -> application("1", wrongOrder, 1, day)).hasMessageContaining("order");
        assertThatThrownBy(() -> application("1", one, 0, day)).hasMessageContaining("got 0");
    }

    private static Application application(String id, List<ServiceMode> modes, int capacity, LocalDate day) {
        return new Application(
                id, "n", ProfitStatus.FOR_PROFIT, Optional.empty(), Optional.empty(), modes, capacity, "s", day);
    }

    @Test
    void aStreetThatNobodyKnowsIsNamedWithThoseNearIt() {
        Problem problem = problems(Forms.complete().street("天生街")).get(0);
        assertThat(problem.code()).isEqualTo("STREET_NOT_KNOWN");
        assertThat(problem.pointer()).isEqualTo("/street");
        assertThat(problem.didYouMean()).startsWith("天生街道");
    }

    @Test
    void aDepartmentOrAGroupIsNoStreet() {
        assertThat(findings(Forms.complete().street("区民政局"))).containsExactly("STREET_NOT_KNOWN /street");
        assertThat(findings(Forms.complete().street("各街镇"))).containsExactly("STREET_NOT_KNOWN /street");
    }

    @Test
    void aStreetOfAnotherDistrictIsAStreet() {
        assertThat(valid(Forms.complete().street("大湾镇")).street()).isEqualTo("大湾镇");
    }

    private static Application valid(ApplicationForm.Builder form) {
        return ((Checked.Valid<Application>) form.build().check(Forms.DIRECTORY)).value();
    }

    private static List<Problem> problems(ApplicationForm.Builder form) {
        return ((Checked.Rejected<Application>) form.build().check(Forms.DIRECTORY)).problems();
    }

    private static List<String> findings(ApplicationForm.Builder form) {
        return problems(form).stream()
                .map(problem -> problem.code() + " " + problem.pointer())
                .toList();
    }
}
