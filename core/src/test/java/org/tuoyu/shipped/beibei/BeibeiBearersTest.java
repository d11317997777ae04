package org.tuoyu.shipped.beibei;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tuoyu.childcare.duty.Bearer;
import org.tuoyu.childcare.duty.Duties;
import org.tuoyu.childcare.duty.Duty;
import org.tuoyu.kernel.party.Party;
import org.tuoyu.kernel.party.PartyNames;
import org.tuoyu.kernel.text.Citation;
import org.tuoyu.policy.Policy;
import org.tuoyu.policy.review.Coverage;

/** Whom a sentence binds has a duty by it: held against what two readers found, and against the names in the text. */
final class BeibeiBearersTest {

    /** Whom the readers name by what they do; the others they name as the sentence does. */
    private static final Map<String, String> MEANT = Map.of(
            "你们", "区政府各部门",
            "举办非营利性婴幼儿照护服务机构的", "婴幼儿照护服务机构",
            "举办营利性婴幼儿照护服务机构的", "婴幼儿照护服务机构");

    /** Whom a ban keeps out: no parties, and nothing for them to do. */
    private static final List<String> BANNED = List.of("相关个人", "直接管理人员");

    record Bound(String clause, String words, String bearer) {}

    static Stream<Bound> found() throws IOException {
        try (InputStream in =
                Objects.requireNonNull(BeibeiBearersTest.class.getResourceAsStream("golden-modality.tsv"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                            .lines()
                            .filter(line -> !line.startsWith("#") && !line.startsWith("A"))
                            .map(line -> line.split("\t", -1))
                            .filter(fields -> List.of("DUTY", "PROHIBITION").contains(fields[4]) && fields.length > 5)
                            .flatMap(fields -> Stream.of(fields[5].split("、", -1))
                                    .filter(bearer -> !bearer.isEmpty() && !BANNED.contains(bearer))
                                    .map(bearer -> new Bound(fields[0], fields[3], bearer)))
                            .toList()
                            .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("found")
    void whomTheReadersFoundBoundHasADutyByTheseWords(Bound bound) {
        Party party = party(MEANT.getOrDefault(bound.bearer(), bound.bearer()));
        assertThat(duties(bound.clause(), bound.words()))
                .anySatisfy(duty -> assertThat(duty.bearers())
                        .extracting(Bearer::label)
                        .extracting(each -> party(each.zh()))
                        .contains(party));
    }

    @Test
    void theReadersFoundThirtyFiveParties() throws IOException {
        assertThat(found()).hasSize(35);
    }

    @Test
    void noSentenceThatBindsAPartyIsWithoutADutyOfIt() {
        assertThat(Beibei.coverage().withoutDuty()).isEmpty();
        assertThat(Beibei.coverage().notCarriedOut()).isEmpty();
    }

    /** Each of these alone left out is missed, and nothing else is. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "3.2.6/rural",
                "3.3.9/stand-alone",
                "3.3.12/health-care",
                "4.2/streets-and-towns",
                "4.2/departments",
                "4.3/guidance",
                "3.3.11/departments",
                "3.3.11/standards",
                "3.6.20/product-safety"
            })
    void aDutyThatIsLeftOutIsMissed(String id) {
        Policy policy = Beibei.policy();
        List<Duty> left = policy.duties().all().stream()
                .filter(duty -> !duty.id().equals("beibei/" + id))
                .toList();
        Policy without = Policy.of(
                policy.text(),
                policy.directory(),
                policy.contributions(),
                policy.offices(),
                policy.targets(),
                new Duties(policy.validity(), left));
        assertThat(Coverage.of(without).withoutDuty())
                .singleElement()
                .satisfies(each -> assertThat(id).startsWith(each.provision().clause() + "/"));
    }

    @Test
    void whomTheWordsAddressStandsAtTheBeginOfOneOfTheirParts() {
        PartyNames names = PartyNames.of(Beibei.policy().directory());
        assertThat(names.addressed("按照属地管理原则，各街镇要配合各职能部门加强日常管理，")).containsExactly(party("各街镇"));
        assertThat(names.addressed("区规划自然资源局、区住房城乡建委要将布局纳入相关规划，")).containsExactly(party("区规划自然资源局"), party("区住房城乡建委"));
        assertThat(names.addressed("及时向区卫生健康委备案")).isEmpty();
    }

    private static Party party(String name) {
        return Beibei.policy().directory().find(name).orElseThrow(() -> new AssertionError(name));
    }

    private static List<Duty> duties(String clause, String words) {
        return Beibei.policy().duties().all().stream()
                .filter(duty -> duty.citations().stream()
                        .filter(cited -> cited.clause().equals(clause))
                        .map(cited -> cited.match(Citation.Verbatim::quote, referenced -> ""))
                        .anyMatch(quote -> words.contains(quote) || quote.contains(words.replaceAll("[，。；]$", ""))))
                .toList();
    }
}
