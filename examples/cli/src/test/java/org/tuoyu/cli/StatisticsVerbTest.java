package org.tuoyu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class StatisticsVerbTest {

    private static final String MOVED = RouteVerbTest.line("NON_PROFIT", "", "水土街道", "2021-03-01");
    private static final String STAYED = RouteVerbTest.line("FOR_PROFIT", "ENTERPRISE", "天生街道", "2021-03-01");
    private static final String INPUT = MOVED + "\n" + STAYED + "\n";

    @TempDir
    private Path folder;

    @Test
    void whatApplicationsDoNotSayIsCountedAsNotKnown() {
        Run run = Run.withInput(INPUT, "statistics", "--input", "-", "--lang", "en");
        assertThat(run.code()).isZero();
        assertThat(run.out())
                .startsWith("Institutions 2, places 60\n")
                .contains("Profit status\n  non-profit  1, places 30\n  for-profit  1, places 30\n")
                .endsWith("Affordable (普惠) care\n  not known  2, places 60\nFiled\n  not known  2, places 60\n")
                .doesNotContain("per 1,000");
    }

    @Test
    void whatIsMissingIsCountedAsNotKnownAndWhatIsWrongIsNotCounted() {
        String bare = "{\"id\":\"B\",\"street\":\"天生街道\"}";
        Run run = Run.withInput(
                INPUT + bare + "\n{\"id\":\"C\",\"capacity\":0}\n{\"capacity\":9}\n",
                "statistics",
                "--input",
                "-",
                "--lang",
                "en");
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out())
                .startsWith(
                        "Institutions 3, places 60, places not known of 1\nDistrict\n  北碚区  2, places 60\n  not known  1,")
                .contains("  天生街道  2, places 30, places not known of 1\n");
        assertThat(run.err().lines().map(line -> line.substring(0, line.indexOf(','))))
                .containsExactly(
                        "line 4 is not counted: NUMBER_OUT_OF_RANGE /capacity  expected a whole number of at least 1",
                        "line 5 is not counted: VALUE_MISSING /id  a value is required");
    }

    @Test
    void aBadLineIsToldAndNotCounted() {
        Run run = Run.withInput("{\n" + INPUT, "statistics", "--input", "-");
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).startsWith("第 1 行未计入：").hasLineCount(1);
        assertThat(run.out()).startsWith("机构 2 家，托位 60 个\n");
    }

    @Test
    void aStreetCountsInTheDistrictOfTheDay() {
        assertThat(Run.withInput(INPUT, "statistics", "--input", "-", "--as-of", "2025-11-05")
                        .out())
                .contains("区\n  北碚区  2 家");
        assertThat(Run.withInput(INPUT, "statistics", "--input", "-", "--as-of", "2025-11-06")
                        .out())
                .contains("  北碚区  1 家");
    }

    @Test
    void placesArePerThousandResidentsWhereTheseAreKnown() throws IOException {
        Run run = residents("天生街道,20000\n水土街道,0\n北碚区,8000\n");
        assertThat(run.code()).isZero();
        assertThat(run.out())
                .contains("天生街道  1 家，托位 30 个，每千人托位 1.50\n")
                .contains("水土街道  1 家，托位 30 个\n")
                .contains("北碚区  2 家，托位 60 个，每千人托位 7.50\n");
    }

    @Test
    void aPlaceIsItsCodeToo() throws IOException {
        Run run = residents("500109001000,20000\n500109008,10000\n500109,8000\n");
        assertThat(run.code()).isZero();
        assertThat(run.out())
                .contains("天生街道  1 家，托位 30 个，每千人托位 1.50\n")
                .contains("水土街道  1 家，托位 30 个，每千人托位 3.00\n")
                .contains("北碚区  2 家，托位 60 个，每千人托位 7.50\n");
        Run twice = residents("天生街道,20000\n500109001,20000\n500109999,1\n");
        assertThat(twice.code()).isEqualTo(1);
        assertThat(twice.err().lines()).hasSize(2).allMatch(line -> line.contains("须为“地名或代码,人数”，每地一次"));
    }

    @Test
    void residentsOfNoPlaceOrOfOneTwiceAreTold() throws IOException {
        Run run = residents("天生街道,20000\n无此街道,1\n天生街道,5\n北碚区\n");
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err().lines().map(line -> line.substring(0, 8)))
                .containsExactly("人口第 2 行未", "人口第 3 行未", "人口第 4 行未");
        assertThat(run.out()).contains("每千人托位 1.50\n");
    }

    @Test
    void jsonIsOneObject() {
        assertThat(Run.withInput(INPUT, "statistics", "--input", "-", "--format", "json")
                        .lines())
                .singleElement()
                .asString()
                .startsWith("{\"institutions\":2,\"withPlaces\":2,\"places\":60,\"districts\":[")
                .contains("\"inclusive\":[{\"value\":null,\"label\":\"不知\",\"institutions\":2,");
    }

    @Test
    void nothingInIsZero() {
        Run run = Run.of("statistics", "--input", "-");
        assertThat(run.code()).isZero();
        assertThat(run.out()).startsWith("机构 0 家，托位 0 个\n");
    }

    @Test
    void withoutInputItIsAnErrorOfUsage() {
        assertThat(Run.of("statistics").code()).isEqualTo(2);
    }

    private Run residents(String lines) throws IOException {
        Path file = Files.writeString(folder.resolve("residents.csv"), lines);
        return Run.withInput(
                INPUT, "statistics", "--input", "-", "--as-of", "2021-03-01", "--residents", file.toString());
    }
}
