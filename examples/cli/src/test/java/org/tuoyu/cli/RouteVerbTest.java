package org.tuoyu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

final class RouteVerbTest {

    private static final String ENTERPRISE = line("FOR_PROFIT", "ENTERPRISE", "天生街道", "2021-03-01");
    private static final String NO_FORM = line("NON_PROFIT", "", "天生街道", "2021-03-01");
    private static final String CONTRADICTION = line("NON_PROFIT", "ENTERPRISE", "天生街道", "2021-03-01");

    @Test
    void aLineIsAnsweredByALineInTheOrderOfTheInput() {
        Run run = Run.withInput(ENTERPRISE + "\n\n" + NO_FORM + "\n", "route", "--input", "-");
        assertThat(run.code()).isZero();
        assertThat(run.lines()).hasSize(2);
        assertThat(run.lines().get(0))
                .startsWith("{\"id\":\"A\",\"outcome\":\"DETERMINED\",\"authority\":\"区市场监管局\"")
                .contains("举办营利性婴幼儿照护服务机构的，在区市场监管局注册登记")
                .endsWith("\"line\":1,\"asOf\":\"2021-03-01\"}");
        assertThat(run.lines().get(1))
                .startsWith("{\"id\":\"A\",\"outcome\":\"UNDETERMINED\",\"candidates\":[\"区委编办\",\"区民政局\"]")
                .contains("\"cause\":\"FACTS_MISSING\",\"missing\":[\"legalForm\"]")
                .endsWith("\"line\":3,\"asOf\":\"2021-03-01\"}");
    }

    @Test
    void theLocalTextAloneLeavesItOpen() {
        assertThat(Run.withInput(NO_FORM, "route", "--local-only").out())
                .contains("\"cause\":\"LEFT_OPEN_BY_LAW\",\"missing\":[]");
    }

    @Test
    void aBadLineAmongGoodOnesStopsNothingAndIsExitCodeOne() {
        Run run = Run.withInput(ENTERPRISE + "\n{not json\n" + CONTRADICTION + "\n" + ENTERPRISE, "route");
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.lines()).hasSize(4);
        assertThat(run.lines().get(1))
                .startsWith("{\"id\":null,\"outcome\":\"INVALID\"")
                .contains("NOT_JSON");
        assertThat(run.lines().get(2)).contains("\"outcome\":\"INVALID\"", "FACTS_CONTRADICT");
        assertThat(run.lines().get(3)).contains("\"outcome\":\"DETERMINED\"");
    }

    @Test
    void asOfSetsTheDayOfFactsAndLaw() {
        assertThat(Run.withInput(ENTERPRISE, "route", "--as-of", "2019-12-18").out())
                .contains("\"outcome\":\"NOT_APPLICABLE\"");
        assertThat(Run.withInput(ENTERPRISE, "route", "--as-of", "2020-12-17").out())
                .contains("\"authority\":\"市场监管部门\"")
                .contains("\"code\":\"NOT_YET_ISSUED\"")
                .doesNotContain("\"instrument\":\"北碚府办发");
    }

    @Test
    void aPlaceInAnotherDistrictIsAnsweredWithAProblemThatNamesWhoseItIs() {
        Run run = Run.withInput(line("FOR_PROFIT", "ENTERPRISE", "水土街道", "2025-11-06"), "route");
        assertThat(run.code()).isZero();
        assertThat(run.out())
                .contains("\"outcome\":\"DETERMINED\"", "PLACE_IN_OTHER_DISTRICT", "两江新区")
                .doesNotContain("\"quote\"");
    }

    @Test
    void aCreditCodeOfAnotherAuthorityIsRemarkedOnAndTheLineIsAnswered() {
        String line = ENTERPRISE.replace("\"modes\"", "\"creditCode\":\"52500109MA2472294X\",\"modes\"");
        Run run = Run.withInput(line, "route");
        assertThat(run.code()).isZero();
        assertThat(run.out())
                .contains(
                        "\"outcome\":\"DETERMINED\"",
                        "CREDIT_CODE_MISMATCH",
                        "CREDIT_CODE_NON_CONFORMING",
                        "\"pointer\":\"/creditCode\"")
                .doesNotContain("2472294");
        assertThat(Run.withInput(line.replace("52500109MA2472294X", "91110000600037341L"), "route")
                        .out())
                .doesNotContain("CREDIT_CODE");
    }

    @Test
    void anUnknownStreetIsInvalidWithThoseNearIt() {
        Run run = Run.withInput(line("FOR_PROFIT", "ENTERPRISE", "天生街", "2021-03-01"), "route", "--lang", "en");
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).contains("STREET_NOT_KNOWN", "\"didYouMean\":[\"天生街道\"]", "no street or town");
    }

    @Test
    void aFileThatIsNotThereIsAnErrorOfUsage() {
        assertThat(Run.of("route", "--input", "no-such-file.ndjson").code()).isEqualTo(2);
    }

    @Test
    void everyLineCarriesItsDayAlsoWhereItIsNotAnsweredButNoneIsMadeUp() {
        String unknownStreet = line("FOR_PROFIT", "ENTERPRISE", "天生街", "2021-03-01");
        String noSuchDay = line("FOR_PROFIT", "ENTERPRISE", "天生街道", "2021-02-30");
        String input = unknownStreet + "\n" + CONTRADICTION + "\n" + noSuchDay + "\n{not json";
        assertThat(Run.withInput(input, "route").lines())
                .satisfiesExactly(
                        street -> assertThat(street).endsWith("\"line\":1,\"asOf\":\"2021-03-01\"}"),
                        contradiction -> assertThat(contradiction).endsWith("\"line\":2,\"asOf\":\"2021-03-01\"}"),
                        day -> assertThat(day).endsWith("\"line\":3,\"asOf\":null}"),
                        unreadable -> assertThat(unreadable).endsWith("\"line\":4,\"asOf\":null}"));
        assertThat(Run.withInput(input, "route", "--as-of", "2022-01-01").lines())
                .allSatisfy(line -> assertThat(line).endsWith("\"asOf\":\"2022-01-01\"}"));
    }

    @Test
    void answersThatNobodyReadsAreNoFaultInAPipeAndOneElsewhere() {
        String endless = (ENTERPRISE + "\n").repeat(1200);
        assertThat(ended(endless, true)).isEqualTo(ExitCode.FINE + " ");
        assertThat(ended(endless, false)).startsWith(ExitCode.FAULT + " WRITE_FAILED ");
    }

    private static String ended(String input, boolean isPiped) {
        OutputStream full = new OutputStream() {
            @Override
            public void write(int each) throws IOException {
                throw new IOException("nobody takes it");
            }
        };
        InputStream in = new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8));
        ByteArrayOutputStream told = new ByteArrayOutputStream();
        int code = Main.run(Terminal.of(in, full, told, isPiped), "route");
        return code + " " + told.toString(StandardCharsets.UTF_8);
    }

    @Test
    void nothingInIsNothingOut() {
        Run run = Run.of("route");
        assertThat(List.of(run.code(), run.out())).isEqualTo(List.of(0, ""));
    }

    static String line(String profitStatus, String legalForm, String street, String submittedOn) {
        String form = legalForm.isEmpty() ? "" : "\"legalForm\":\"" + legalForm + "\",";
        return "{\"id\":\"A\",\"name\":\"虚构托育园\",\"profitStatus\":\"" + profitStatus + "\"," + form
                + "\"modes\":[\"FULL_DAY\"],\"capacity\":30,\"street\":\"" + street + "\",\"submittedOn\":\""
                + submittedOn + "\"}";
    }

    @Test
    void aDayThatHasNotComeIsToldAndOneOfNoYearIsNone() {
        String form = "{\"id\":\"A-1\",\"name\":\"晨光\",\"profitStatus\":\"FOR_PROFIT\",\"modes\":[\"FULL_DAY\"],"
                + "\"capacity\":60,\"street\":\"天生街道\",\"submittedOn\":\"9999-12-31\"}\n";
        Run run = Run.withInput(form, "route", "--input", "-");
        assertThat(run.code()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(run.out()).contains("\"DATE_TO_COME\"", "\"/submittedOn\"").doesNotContain("DETERMINED");
        Run explained = Run.withInput(form, "explain", "--input", "-", "--json");
        assertThat(explained.code()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(explained.out()).contains("\"DATE_TO_COME\"").doesNotContain("DETERMINED");
        for (String day : List.of("0000-01-01", "-0001-01-01", "+10000-01-01")) {
            assertThat(Run.of("agenda", "--as-of", day).code()).isEqualTo(2);
        }
        assertThat(Run.of("agenda", "--as-of=2021-03-01", "--known-at=0000-01-01T00:00:00Z")
                        .code())
                .isEqualTo(2);
    }
}
