package org.tuoyu.policy.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.tuoyu.kernel.language.Bilingual;
import org.tuoyu.policy.lines.Words;

/** A file by its parts, and back. */
class PolicyOutlineTest {

    @Property
    void everyShippedFileComesBackFromItsParts(@ForAll("names") String name) {
        String source = ShippedSources.source(name);
        PolicyOutline outline = PolicyOutline.of(ShippedSources.read(source).orElseThrow());
        assertThat(outline.text()).isEqualTo(source);
        assertThat(kept(outline)).isEmpty();
    }

    @Property(tries = 300)
    void aFileThatIsWrittenOfAPolicyComesBackFromItsParts(@ForAll("numbers") List<Integer> numbers) {
        DrawnFilePolicy drawn = new DrawnFilePolicy(numbers);
        PolicyFile file = WrittenPolicyPropertyTest.written(drawn, drawn.policy());
        PolicyOutline outline = file.outline();
        assertThat(outline.text()).isEqualTo(file.text());
        assertThat(kept(outline)).isEmpty();
    }

    @Example
    void severalInstrumentsOfAFileStayInTheirOrder() {
        String two = ShippedSources.source("national/home-points") + "\n"
                + ShippedSources.source("national/building-code-2019");
        PolicyOutline outline = PolicyOutline.of(ShippedSources.read(two).orElseThrow());
        assertThat(outline.instruments()).hasSize(2);
        assertThat(outline.text()).isEqualTo(two);
    }

    @Example
    void aLineIsToldByItsParts() {
        assertThat(rule("- 登记机关：机构编制部门 或 民政部门，若 机构性质 为 非营利性 且 〔机构〕 `a`，或若 满一年 `b`，否则 否 `c`，例外于 `/d/e`"))
                .isEqualTo(new RuleOutline.Norm(
                        "登记机关",
                        List.of("机构编制部门", "民政部门"),
                        List.of(
                                new RuleOutline.Branch(List.of("机构性质 为 非营利性", "〔机构〕"), "a"),
                                new RuleOutline.Branch(List.of("满一年"), "b")),
                        Optional.of(new RuleOutline.Otherwise("否", "c")),
                        List.of("/d/e")));
        assertThat(
                        rule(
                                "- 义务 登记 `a`：承担 甲局、乙局（承前句），若 〔主语〕；起于 举办；与 新区 同步；至 2025-12-31 止；违反则 `b`，若 〔追责〕 ｜ registered; opened; the area"))
                .isEqualTo(new RuleOutline.Duty(
                        new Bilingual("登记", "registered"),
                        "a",
                        List.of("甲局", "乙局"),
                        true,
                        Optional.of("〔主语〕"),
                        Optional.of(new Bilingual("举办", "opened")),
                        Optional.of(new RuleOutline.Term("与 新区 同步", Optional.of("the area"))),
                        Optional.of("至 2025-12-31 止"),
                        Optional.of(new RuleOutline.Breach("b", Optional.of("〔追责〕")))));
        assertThat(rule("- 分工 牵头 甲局；责任 乙局、句中其余单位 等"))
                .isEqualTo(new RuleOutline.Roles(List.of(
                        new RuleOutline.Part("牵头", List.of("甲局"), false),
                        new RuleOutline.Part("责任", List.of("乙局", "句中其余单位"), true))));
    }

    @Example
    void aLineWhosePartsWouldGiveAnotherLineIsKeptWhole() {
        for (String line : List.of(
                "- 须登记 `a`，例外于 `b`，否则 否 `c`",
                "- 义务 登记 `a`：承担 甲局；持续；起于 举办 ｜ registered; opened",
                "- 亦定 任务 `a`",
                "- 待写：",
                "- 分工 牵头")) {
            assertThat(rule(line))
                    .isEqualTo(new RuleOutline.Remark(RuleOutline.Kind.OTHER, line.substring(2)))
                    .extracting(RuleOutline::line)
                    .isEqualTo(line);
        }
    }

    private static RuleOutline rule(String line) {
        RuleOutline rule = RuleParts.of(new Words(1, 1, line));
        assertThat(rule.line()).isEqualTo(line);
        return rule;
    }

    /** The lines whose parts are not told apart. */
    private static List<String> kept(PolicyOutline outline) {
        List<String> kept = new ArrayList<>();
        outline.instruments().stream()
                .flatMap(each -> each.clauses().stream())
                .flatMap(each -> each.quotes().stream())
                .flatMap(each -> each.rules().stream())
                .filter(each -> each instanceof RuleOutline.Remark remark && remark.kind() == RuleOutline.Kind.OTHER)
                .forEach(each -> kept.add(each.line()));
        return kept;
    }

    @Provide
    Arbitrary<String> names() {
        return Arbitraries.of(ShippedSources.NAMES);
    }

    @Provide
    Arbitrary<List<Integer>> numbers() {
        return Arbitraries.integers().between(0, 9_999).list().ofMinSize(20).ofMaxSize(200);
    }
}
