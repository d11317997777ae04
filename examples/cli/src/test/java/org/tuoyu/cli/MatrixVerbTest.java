package org.tuoyu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class MatrixVerbTest {

    @Test
    void csvHasAHeadAndThirtySixRows() {
        Run run = Run.of("matrix", "--format", "csv");
        assertThat(run.code()).isZero();
        assertThat(run.lines()).hasSize(37);
        assertThat(run.lines().get(0)).isEqualTo("task,row,lead,responsible,text");
        assertThat(run.lines().get(4)).startsWith("4,1,区卫生健康委,,切实做好");
        assertThat(run.lines().get(36)).startsWith("20,2,区经济信息委,区市场监管局,企业利用");
    }

    @Test
    void bothSeparatorsOfTheAnnexPartNames() {
        assertThat(Run.of("matrix", "--format", "csv").out()).contains("17,1,区规划自然资源局,区住房城乡建委、区卫生健康委、区土储中心、各园城、街镇,");
    }

    @Test
    void aUnitIsFoundByItsRoleAndByItsOtherNames() {
        Run led = Run.of("matrix", "--format", "csv", "--unit", "区教委", "--role", "lead");
        assertThat(led.lines()).hasSize(4);
        assertThat(led.lines().subList(1, 4)).allMatch(line -> line.contains(",区教委,"));
        assertThat(Run.of("matrix", "--format", "csv", "--unit", "区委编办").lines())
                .hasSize(2)
                .anyMatch(line -> line.startsWith("8,1,") && line.contains("区编办"));
    }

    @Test
    void aStreetHasThePartsOfTheStreetsAndTownsOnlyWhileItLiesInTheDistrict() {
        assertThat(Run.of("matrix", "--format", "csv", "--unit", "水土街道", "--as-of", "2025-11-05")
                        .lines())
                .hasSizeGreaterThan(5);
        assertThat(Run.of("matrix", "--format", "csv", "--unit", "水土街道", "--as-of", "2025-11-06")
                        .lines())
                .hasSize(1);
    }

    @Test
    void jsonIsOneArrayWithACitationForEachRow() {
        Run run = Run.of("matrix", "--format", "json", "--unit", "区土储中心");
        assertThat(run.out()).startsWith("[\n{\"task\":17,\"row\":1,").endsWith("}\n]\n");
        assertThat(run.out()).contains("\"clause\":\"A17.1\"", "\"instrument\":\"北碚府办发〔2020〕105号\"");
    }

    @Test
    void theTableNamesLeadsInTheLanguageAskedFor() {
        assertThat(Run.of("matrix").out()).contains("1 全面落实产假政策", "牵头单位：区人力社保局");
        String english = Run.of("matrix", "--lang", "en").out();
        assertThat(english).contains("1 “全面落实产假政策”", "lead: District Human Resources and Social Security Bureau");
        assertThat(english.replaceAll("“[^”]*”", "")).doesNotContainPattern("\\p{IsHan}|[、：，。]");
    }

    @Test
    void anUnknownUnitIsAnErrorOfUsageThatSaysWhoIsNear() {
        Run run = Run.of("matrix", "--unit", "区教育局");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("区教委");
        assertThat(run.out()).isEmpty();
    }

    @Test
    void aRoleWithoutAUnitADayThatIsNoneAndAVerbThatIsNoneAreErrorsOfUsage() {
        assertThat(Run.of("matrix", "--role", "lead").code()).isEqualTo(2);
        assertThat(Run.of("matrix", "--as-of", "2021-02-30").code()).isEqualTo(2);
        assertThat(Run.of("matricks").code()).isEqualTo(2);
        assertThat(Run.of().code()).isEqualTo(2);
    }

    @Test
    void aUnitWithoutARowIsToldWhereItLiesAndADayBeforeTheDocumentIsNamed() {
        assertThat(Run.of("matrix", "--unit", "水土街道", "--as-of", "2025-11-06").err())
                .contains("没有以此单位或其所属群体列名的行", "注意：水土街道 在 2025-11-06 属于两江新区，");
        assertThat(Run.of("matrix", "--unit", "大湾镇", "--as-of", "2025-11-06").err())
                .startsWith("注意：大湾镇 自 2025-11-06 起属于北碚区，")
                .hasLineCount(1);
        assertThat(Run.of("matrix", "--unit", "水土街道", "--as-of", "2025-11-05").err())
                .isEmpty();
        assertThat(Run.of("matrix", "--as-of", "2020-12-17").err()).isEqualTo("该日文件尚未发布（发布于 2020-12-18）\n");
        assertThat(Run.of("matrix", "--as-of", "2020-12-17", "--lang", "en").err())
                .isEqualTo("not yet published on that day (published on 2020-12-18)\n");
        assertThat(Run.of("matrix", "--as-of", "2020-12-18").err()).isEmpty();
    }
}
