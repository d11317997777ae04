package org.tuoyu.kernel.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class PartsTest {

    private static final Map<String, List<Part>> EACH_SENTENCE_ONE_PART = SampleDocument.text().provisions().stream()
            .filter(provision -> provision.form() == Provision.Form.SENTENCE)
            .collect(
                    Collectors.groupingBy(Provision::clause, Collectors.mapping(PartsTest::duty, Collectors.toList())));

    private static Part duty(Provision provision) {
        return duty(provision.quote());
    }

    private static Part duty(String quote) {
        return new Part(quote, Modality.DUTY, List.of());
    }

    @Test
    void aSentenceMayHaveSeveralParts() {
        Part first = new Part("县教育局要在2022.5前", Modality.DUTY, List.of("县教育局"));
        Part second = new Part("建一所；", Modality.CONSTITUTIVE, List.of());
        OfficialText text = parse("1.1.1", List.of(first, second, duty("建好。")));
        assertThat(text.provisions("1.1.1").get(1).parts()).containsExactly(first, second);
        assertThat(text.provisions("1.1.1").get(2).parts()).containsExactly(duty("建好。"));
    }

    @Test
    void headingsAndLinesDoNotBindByTheirForm() {
        assertThat(SampleDocument.text().provisions())
                .filteredOn(provision -> provision.form() != Provision.Form.SENTENCE)
                .hasSizeGreaterThan(10)
                .allSatisfy(provision -> assertThat(provision.parts())
                        .containsExactly(new Part(provision.quote(), Modality.NONE, List.of())));
    }

    @Test
    void aFormWithoutPartsLeavesSentencesUnclassed() {
        TextForm form = form(EACH_SENTENCE_ONE_PART);
        assertThat(OfficialText.parse(SampleDocument.SOURCE, form).provisions())
                .allSatisfy(provision -> assertThat(provision.parts()).hasSize(1));
        assertThat(OfficialText.parse(SampleDocument.SOURCE, form.withoutParts())
                        .provisions())
                .filteredOn(provision -> provision.form() == Provision.Form.SENTENCE)
                .hasSizeGreaterThan(5)
                .allSatisfy(provision -> assertThat(provision.parts()).isEmpty());
    }

    @Test
    void otherWordsAreRefused() {
        refused(
                "1.1.2",
                List.of(duty("县卫生局不管。")),
                "provision 2 of 1.1.2 the words of its parts, '县卫生局不管。', in line 26");
    }

    @Test
    void missingWordsAreRefused() {
        refused("1.1.2", List.of(duty("县卫生局")), "'县卫生局'");
    }

    @Test
    void wordsTooManyAreRefused() {
        refused("1.1.2", List.of(duty("县卫生局管。"), duty("管。")), "'管。' after it");
    }

    @Test
    void aPartOverTwoSentencesIsRefused() {
        refused("1.1.1", List.of(duty("县教育局要在2022.5前建一所；建好。")), "provision 2 of 1.1.1");
    }

    @Test
    void aSentenceWithoutPartsIsRefusedWhereOthersHaveSome() {
        refused("1.1.2", List.of(), "provision 2 of 1.1.2");
    }

    @Test
    void partsOfAHeadingAreRefused() {
        refused("1", List.of(duty("任务")), "'任务' after it");
    }

    @Test
    void partsOfAClauseThatIsNotThereAreRefused() {
        refused("9.9", List.of(duty("任务")), "clause 9.9");
    }

    @Test
    void aPartHasWordsAndItsBearersNames() {
        assertThatThrownBy(() -> duty("")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Part("管。", Modality.DUTY, List.of("县", "")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("管。");
    }

    @Test
    void aProvisionRefusesPartsThatAreNotItsWords() {
        Provision provision = SampleDocument.text().provisions("1.1.2").get(1);
        assertThatThrownBy(() -> provision.with(List.of(duty("管。"))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("县卫生局管。");
    }

    private static void refused(String clause, List<Part> parts, String expected) {
        assertThatThrownBy(() -> parse(clause, parts))
                .isInstanceOf(TextNotReadable.class)
                .hasMessageContaining(expected);
    }

    private static OfficialText parse(String clause, List<Part> parts) {
        Map<String, List<Part>> altered = new LinkedHashMap<>(EACH_SENTENCE_ONE_PART);
        altered.put(clause, parts);
        return OfficialText.parse(SampleDocument.SOURCE, form(altered));
    }

    private static TextForm form(Map<String, List<Part>> parts) {
        return SampleDocument.FORM.parts(parts);
    }
}
