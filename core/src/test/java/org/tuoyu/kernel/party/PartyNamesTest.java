package org.tuoyu.kernel.party;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tuoyu.kernel.language.Bilingual;

class PartyNamesTest {

    private static final PartyNames NAMES = PartyNames.of(directory(
            group("enterprises", "企业"),
            group("families", "家庭"),
            group("unions", "工会"),
            group("league", "共青团"),
            group("employers", "用人单位")));

    @ParameterizedTest
    @CsvSource({
        "符合条件的机构享受免征企业所得税, ''",
        "享受社区家庭服务业有关税费优惠, ''",
        "登记为民办非企业单位, ''",
        "参加企业年金, ''",
        "非营利性家庭托育点由民政部门登记, ''",
        "家庭医生签约服务, ''",
        "企业设立的员工子女托育点, 企业",
        "满足家庭就近托育服务需求, 家庭",
        "推动企业化解风险, 企业",
        "工会会同家庭, 工会 家庭",
        "发挥工会、共青团的作用, 工会 共青团",
        "企业就企业所得税告知用人单位, 企业 用人单位",
        "免征企业所得税的企业, 企业"
    })
    void aNameInAWordThatMeansSomethingElseNamesNobody(String words, String named) {
        assertThat(String.join(
                        " ",
                        NAMES.in(words).stream().map(PartyNames.Mention::name).toList()))
                .isEqualTo(named);
    }

    @Test
    void whereANameStandsIsToldBehindSuchAWordToo() {
        String words = "免征企业所得税的企业";
        assertThat(NAMES.in(words)).singleElement().satisfies(each -> {
            assertThat(each.from()).isEqualTo(words.lastIndexOf("企业"));
            assertThat(each.to()).isEqualTo(words.length());
        });
    }

    @Test
    void suchAWordAddressesNobody() {
        assertThat(NAMES.leading("企业所得税、企业年金")).isEmpty();
        assertThat(NAMES.addressed("企业所得税由税务机关征收；企业应当申报")).extracting(Party::id).containsExactly("enterprises");
        assertThat(NAMES.addressed("企业和家庭医生")).extracting(Party::id).containsExactly("enterprises");
    }

    @Test
    void aPartyThatIsCalledSoIsNamed() {
        PartyNames names = PartyNames.of(directory(group("families", "家庭"), group("points", "家庭托育点")));
        assertThat(names.in("家庭托育点为家庭服务")).extracting(each -> each.party().id()).containsExactly("points", "families");
    }

    private static Directory directory(Party... parties) {
        return Directory.of(List.of(parties), List.of(), List.of());
    }

    private static PartyGroup group(String id, String name) {
        return new PartyGroup(
                id,
                Bilingual.same(name),
                List.of(),
                new PartyGroup.Open(List.of(), Set.of(PartyKind.SOCIETY), Bilingual.same("未列成员")));
    }
}
