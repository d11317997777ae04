package org.tuoyu.shipped.beibei;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.tuoyu.kernel.party.Belonging;
import org.tuoyu.kernel.party.Directory;
import org.tuoyu.kernel.party.Location;
import org.tuoyu.kernel.party.Members;
import org.tuoyu.kernel.party.Party;
import org.tuoyu.kernel.party.PartyGroup;
import org.tuoyu.kernel.party.PartyKind;
import org.tuoyu.kernel.party.Unit;

class BeibeiDirectoryTest {

    private static final LocalDate DATED = LocalDate.of(2020, 12, 18);
    private static final LocalDate CHANGE = LocalDate.of(2025, 11, 6);
    private static final LocalDate EVE = CHANGE.minusDays(1);

    private final Directory directory = BeibeiDirectory.directory();
    private final PartyGroup streetsAndTowns = (PartyGroup) directory.party("streets-and-towns");

    @Test
    void everyNameThatTheAnnexWritesIsKnown() {
        assertThat(BeibeiText.text().rows().stream()
                        .flatMap(row -> row.cells().stream().flatMap(cell -> cell.written().stream())))
                .allSatisfy(name -> assertThat(directory.find(name)).isPresent());
    }

    @Test
    void everyDepartmentNamedInTheListOfTheBodyIsKnown() {
        String list = BeibeiText.text().provisions("4.2").get(1).quote();
        Stream.of(list.split("[，、]"))
                .filter(words -> words.startsWith("区"))
                .map(words -> words.replaceAll("(牵头|等部门各司其职)$", ""))
                .forEach(name -> assertThat(directory.find(name)).as(name).isPresent());
    }

    @Test
    void spellingsOfOneUnitLeadToOneUnit() {
        assertSame("区委编办", "区编办");
        assertSame("区公安分局", "区公安局");
        assertSame("各街镇", "各镇街", "街镇", "街道（镇）");
        assertSame("各园城", "各园城管委会");
        assertSame("团区委", "共青团");
        assertSame("区总工会", "工会");
        assertSame("区妇联", "妇联");
        assertSame("区计划生育协会", "计划生育协会");
        assertSame("全区各单位各部门", "各单位各部门");
    }

    private void assertSame(String name, String... others) {
        Party party = party(name);
        assertThat(others).allSatisfy(other -> assertThat(party(other)).isEqualTo(party));
    }

    private Party party(String name) {
        return directory.find(name).orElseThrow(() -> new AssertionError(name));
    }

    @Test
    void industrialAreasLieWhereTheirDayPutsThemAndNotWhereNobodyKnows() {
        assertThat(territory("两江新区蔡家智慧新城", EVE)).contains("500109");
        assertThat(territory("两江新区蔡家智慧新城", CHANGE)).contains("500157");
        assertThat(territory("两江新区水土高新技术产业园", CHANGE)).contains("500157");
        assertThat(territory("西部科学城北碚片区", EVE)).contains("500109");
        assertThat(territory("西部科学城北碚片区", CHANGE)).isEmpty();
        assertThat(directory.holds("500109", party("西部科学城北碚片区").id(), CHANGE)).isEqualTo(Belonging.NOT_RECORDED);
    }

    @Test
    void everyIndustrialAreaThatTheTextNamesIsKnownAndNoOther() {
        assertThat(directory.units().stream()
                        .filter(unit -> unit.kind() == PartyKind.INDUSTRIAL_AREA)
                        .map(unit -> unit.label().zh()))
                .hasSize(3)
                .allSatisfy(name -> assertThat(BeibeiText.text().provisions("3.5.15"))
                        .anyMatch(each -> each.quote().contains(name)));
    }

    private Optional<String> territory(String name, LocalDate day) {
        return directory.location(party(name).id(), day).map(Location::territory);
    }

    @Test
    void wrongNameOfTheEducationCommissionLeadsToIt() {
        assertThat(directory.find("区教育局")).isEmpty();
        assertThat(directory.near("区教育局")).first().isEqualTo("区教委");
    }

    @Test
    void nameWithoutItsSuffixIsASuggestionOnly() {
        assertThat(directory.find("水土")).isEmpty();
        assertThat(directory.near("水土")).contains("水土街道");
    }

    @Test
    void nineStreetsAndEightTownsLayInTheDistrictUntilTheEveOfTheChange() {
        for (LocalDate day : List.of(DATED, EVE)) {
            assertThat(kinds(day, PartyKind.STREET)).hasSize(9);
            assertThat(kinds(day, PartyKind.TOWN)).hasSize(8);
        }
    }

    @Test
    void sixStreetsAndElevenTownsLieThereFromTheChange() {
        assertThat(kinds(CHANGE, PartyKind.STREET))
                .containsExactlyInAnyOrder("天生街道", "朝阳街道", "北温泉街道", "东阳街道", "龙凤桥街道", "歇马街道");
        assertThat(kinds(CHANGE, PartyKind.TOWN))
                .containsExactlyInAnyOrder(
                        "澄江镇", "天府镇", "静观镇", "柳荫镇", "三圣镇", "金刀峡镇", "大湾镇", "统景镇", "大盛镇", "兴隆镇", "茨竹镇");
    }

    private Set<String> kinds(LocalDate day, PartyKind kind) {
        return known(day).units().stream()
                .filter(unit -> unit.kind() == kind)
                .map(unit -> unit.label().zh())
                .collect(Collectors.toSet());
    }

    private Members.Known known(LocalDate day) {
        return (Members.Known) directory.members(streetsAndTowns, day);
    }

    @Test
    void changeSaysThatItCountsFromItsAnnouncement() {
        assertThat(known(CHANGE).bases())
                .anySatisfy(basis -> assertThat(basis.zh()).contains("法定生效日期不详"));
        assertThat(known(EVE).bases())
                .noneSatisfy(basis -> assertThat(basis.zh()).contains("法定生效日期不详"));
    }

    @Test
    void beforeTheDocumentNothingIsRecorded() {
        LocalDate early = DATED.minusDays(1);
        assertThat(directory.members(streetsAndTowns, early)).isInstanceOf(Members.NotRecorded.class);
        assertThat(directory.place("shuitu", early)).isPresent();
        assertThat(directory.location("shuitu", early)).isEmpty();
        assertThat(directory.holds("500109", "shuitu", early)).isEqualTo(Belonging.NOT_RECORDED);
        assertThat(directory.holds("CN", "shuitu", early)).isEqualTo(Belonging.YES);
    }

    @Test
    void streetThatMovedLiesElsewhereAndStaysInTheMunicipality() {
        assertThat(directory.holds("500109", "500109008", EVE)).isEqualTo(Belonging.YES);
        assertThat(directory.holds("500109", "500109008", CHANGE)).isEqualTo(Belonging.NO);
        assertThat(directory.holds("500157", "500109008", CHANGE)).isEqualTo(Belonging.YES);
        assertThat(directory.holds("500000", "500109008", CHANGE)).isEqualTo(Belonging.YES);
    }

    @Test
    void townThatCameHasNoInventedCode() {
        Unit dawan = directory.unit("dawan");
        assertThat(directory.holds("500112", "dawan", EVE)).isEqualTo(Belonging.YES);
        assertThat(directory.holds("500109", "dawan", CHANGE)).isEqualTo(Belonging.YES);
        assertThat(directory.code(dawan, EVE)).isEmpty();
        assertThat(directory.code(dawan, CHANGE)).isEmpty();
    }

    /** Who was made, abolished or moved by the announcement begins or ends on that day, the districts included. */
    @Test
    void whatTheAnnouncementEndedOrMadeEndsOrBeginsOnItsDay() {
        for (String ended : List.of("yubei", "jiangbei")) {
            Unit unit = directory.unit(ended);
            assertThat(unit.isAbolishedOn(EVE)).isFalse();
            assertThat(unit.isAbolishedOn(CHANGE)).isTrue();
            assertThat(unit.nameOn(EVE)).isPresent();
            assertThat(unit.nameOn(CHANGE)).isEmpty();
            assertThat(directory.code(unit, EVE)).isPresent();
            assertThat(directory.code(unit, CHANGE)).isEmpty();
            assertThat(directory.location(ended, EVE)).isPresent();
            assertThat(directory.location(ended, CHANGE)).isEmpty();
        }
        Unit made = directory.unit("liangjiang");
        assertThat(made.nameOn(EVE)).isEmpty();
        assertThat(made.nameOn(CHANGE)).isPresent();
        assertThat(directory.code(made, CHANGE)).contains("500157");
        for (Unit unit : directory.units()) {
            for (String code : directory.code(unit, CHANGE).stream().toList()) {
                assertThat(unit.isAbolishedOn(CHANGE)).as(code).isFalse();
            }
            for (Location lying : directory.location(unit.id(), CHANGE).stream().toList()) {
                Optional<Unit> in = directory.place(lying.territory(), CHANGE);
                assertThat(in.map(each -> each.isAbolishedOn(CHANGE)))
                        .as(unit.id())
                        .isNotEqualTo(Optional.of(true));
            }
        }
    }

    @Test
    void nothingAbolishedIsSuggested() {
        assertThat(directory.near("渝北", EVE)).contains("渝北区");
        assertThat(directory.near("渝北", CHANGE)).doesNotContain("渝北区");
        assertThat(directory.near("江北", EVE)).contains("江北区");
        assertThat(directory.near("江北", CHANGE)).doesNotContain("江北区");
        assertThat(directory.near("渝北")).doesNotContain("渝北区");
    }

    @Test
    void paddedCodesAreTheSamePlace() {
        for (String code : List.of("500109", "500109000", "500109000000")) {
            assertThat(directory.place(code, EVE).orElseThrow().id()).isEqualTo("beibei");
            assertThat(directory.holds(code, "tiansheng", EVE)).isEqualTo(Belonging.YES);
        }
        for (String code : List.of("500109001", "500109001000")) {
            assertThat(directory.place(code, EVE).orElseThrow().id()).isEqualTo("tiansheng");
            assertThat(directory.holds("500109000000", code, EVE)).isEqualTo(Belonging.YES);
        }
        assertThat(directory.place("500109001001", EVE)).isEmpty();
        assertThat(directory.place("5001090010", EVE)).isEmpty();
        assertThat(directory.place("50010900100", EVE)).isEmpty();
    }

    @Test
    void membersOfTheParksAreOpen() {
        PartyGroup parks = (PartyGroup) directory.party("parks");
        assertThat(directory.members(parks, CHANGE)).isInstanceOf(Members.Open.class);
    }
}
