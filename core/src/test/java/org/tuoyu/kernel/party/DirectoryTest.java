package org.tuoyu.kernel.party;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tuoyu.kernel.party.SampleDirectory.CODES;
import static org.tuoyu.kernel.party.SampleDirectory.DIRECTORY;
import static org.tuoyu.kernel.party.SampleDirectory.LISTED;
import static org.tuoyu.kernel.party.SampleDirectory.LYINGS;
import static org.tuoyu.kernel.party.SampleDirectory.NEW_STREET;
import static org.tuoyu.kernel.party.SampleDirectory.OFFICE;
import static org.tuoyu.kernel.party.SampleDirectory.OLD_STREET;
import static org.tuoyu.kernel.party.SampleDirectory.OPEN;
import static org.tuoyu.kernel.party.SampleDirectory.PARTIES;
import static org.tuoyu.kernel.party.SampleDirectory.SCHOOL_OFFICE;
import static org.tuoyu.kernel.party.SampleDirectory.SEAM;
import static org.tuoyu.kernel.party.SampleDirectory.START;
import static org.tuoyu.kernel.party.SampleDirectory.STREETS;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tuoyu.kernel.language.Bilingual;
import org.tuoyu.kernel.time.InForce;

class DirectoryTest {

    private static final LocalDate BEFORE = SEAM.minusDays(1);

    @Test
    void unitIsFoundByEachOfItsNames() {
        assertThat(List.of("县卫计局", "县卫健局", "卫健部门")).extracting(DIRECTORY::find).containsOnly(Optional.of(OFFICE));
    }

    @Test
    void unitIsFoundWhateverItsNameHasWithoutInk() {
        assertThat(List.of(" 县卫\u00A0健局", "县\u200B卫健局\uFEFF", "县卫\u00AD健局"))
                .extracting(DIRECTORY::find)
                .containsOnly(Optional.of(OFFICE));
        assertThat(DIRECTORY.unit("县\u200B卫健局", BEFORE)).contains(OFFICE);
    }

    @Test
    void unknownNameComesWithThoseNearIt() {
        assertThat(DIRECTORY.find("县卫生局")).isEmpty();
        assertThat(DIRECTORY.near("县卫生局")).contains("县卫健局");
        assertThat(DIRECTORY.near("县卫健局")).isEmpty();
    }

    @Test
    void nameDependsOnTheDay() {
        assertThat(OFFICE.nameOn(BEFORE)).contains(Bilingual.same("县卫计局"));
        assertThat(OFFICE.nameOn(SEAM)).contains(Bilingual.same("县卫健局"));
        assertThat(OFFICE.nameOn(START.minusDays(1))).isEmpty();
        assertThat(OFFICE.label().zh()).isEqualTo("县卫健局");
    }

    @Test
    void membersOfATerritoryDependOnTheDay() {
        assertThat(DIRECTORY.members(STREETS, BEFORE))
                .isEqualTo(new Members.Known(List.of(OLD_STREET, NEW_STREET), List.of(Bilingual.same("sample"))));
        assertThat(DIRECTORY.members(STREETS, SEAM))
                .isEqualTo(new Members.Known(List.of(NEW_STREET), List.of(Bilingual.same("sample"))));
    }

    @Test
    void membersBeforeTheRecordAreNotGuessed() {
        LocalDate early = START.minusDays(1);
        assertThat(DIRECTORY.members(STREETS, early))
                .isEqualTo(new Members.NotRecorded(List.of(OLD_STREET, NEW_STREET)));
        assertThat(DIRECTORY.belongs(OLD_STREET, STREETS, early)).isEqualTo(Belonging.NOT_RECORDED);
        assertThat(DIRECTORY.belongs(OFFICE, STREETS, early)).isEqualTo(Belonging.NO);
    }

    @Test
    void openGroupIsNotAnEmptyOne() {
        assertThat(DIRECTORY.members(OPEN, SEAM)).isEqualTo(new Members.Open(List.of(OFFICE), Bilingual.same("等")));
        assertThat(DIRECTORY.belongs(OFFICE, OPEN, SEAM)).isEqualTo(Belonging.YES);
        assertThat(DIRECTORY.belongs(SCHOOL_OFFICE, OPEN, SEAM)).isEqualTo(Belonging.NOT_LISTED);
        assertThat(DIRECTORY.belongs(OLD_STREET, OPEN, SEAM)).isEqualTo(Belonging.NO);
    }

    @Test
    void listedGroupHasItsMembersAndNoOthers() {
        assertThat(DIRECTORY.members(LISTED, SEAM)).isEqualTo(new Members.Known(List.of(OFFICE), List.of()));
        assertThat(DIRECTORY.belongs(SCHOOL_OFFICE, LISTED, SEAM)).isEqualTo(Belonging.NO);
    }

    @Test
    void placeIsHeldByTheTerritoryItLiesInOnTheDay() {
        assertThat(DIRECTORY.holds("100001", "old-street", BEFORE)).isEqualTo(Belonging.YES);
        assertThat(DIRECTORY.holds("100001", "old-street", SEAM)).isEqualTo(Belonging.NO);
        assertThat(DIRECTORY.holds("100002", "old-street", SEAM)).isEqualTo(Belonging.YES);
        assertThat(DIRECTORY.holds("100001", "old-street", START.minusDays(1))).isEqualTo(Belonging.NOT_RECORDED);
    }

    @Test
    void countryHoldsEverythingAndATerritoryItself() {
        assertThat(DIRECTORY.holds(Directory.COUNTRY, "nowhere", SEAM)).isEqualTo(Belonging.YES);
        assertThat(DIRECTORY.holds("100001", "100001", SEAM)).isEqualTo(Belonging.YES);
        assertThat(DIRECTORY.holds("100001", "east", SEAM)).isEqualTo(Belonging.YES);
        assertThat(DIRECTORY.holds("100001", Directory.COUNTRY, SEAM)).isEqualTo(Belonging.NO);
    }

    @Test
    void nothingIsRecordedOfAPlaceThatIsNotKnown() {
        assertThat(DIRECTORY.holds("100001", "nowhere", SEAM)).isEqualTo(Belonging.NOT_RECORDED);
        assertThat(DIRECTORY.location("nowhere", SEAM)).isEmpty();
        assertThat(DIRECTORY.location("old-street", SEAM))
                .map(Location::territory)
                .contains("100002");
    }

    @Test
    void codeMeansItsLastBearerUntilItIsGivenAnew() {
        assertThat(DIRECTORY.place("100001001", BEFORE)).contains(OLD_STREET);
        assertThat(DIRECTORY.place("100001001", SEAM)).contains(OLD_STREET);
        assertThat(DIRECTORY.place("100001001", SEAM.plusYears(1))).contains(NEW_STREET);
        assertThat(DIRECTORY.place("100001001", START.minusDays(1))).isEmpty();
        assertThat(DIRECTORY.code(OLD_STREET, BEFORE)).contains("100001001");
        assertThat(DIRECTORY.code(OLD_STREET, SEAM)).isEmpty();
    }

    @Test
    void unknownIdIsSaid() {
        assertThatThrownBy(() -> DIRECTORY.party("offise"))
                .isInstanceOf(PartyNotFound.class)
                .hasMessageContaining("did you mean office");
        assertThatThrownBy(() -> DIRECTORY.unit("streets")).isInstanceOf(PartyNotFound.class);
    }

    @Test
    void oneNameForTwoPartiesIsRefused() {
        List<Party> parties = new ArrayList<>(PARTIES);
        parties.add(SampleDirectory.unit("another", PartyKind.DEPARTMENT, "县教育局"));
        refused(parties, LYINGS, CODES, "县教育局");
    }

    @Test
    void oneIdForTwoPartiesIsRefused() {
        List<Party> parties = new ArrayList<>(PARTIES);
        parties.add(SampleDirectory.unit("office", PartyKind.DEPARTMENT, "别的"));
        refused(parties, LYINGS, CODES, "office");
    }

    @Test
    void placeInTwoTerritoriesAtATimeIsRefused() {
        List<Location> lyings = new ArrayList<>(LYINGS);
        lyings.add(SampleDirectory.lying("new-street", "100002", InForce.openEndedFrom(SEAM)));
        refused(PARTIES, lyings, CODES, "new-street lies in two territories");
    }

    @Test
    void codeOfTwoPlacesAtATimeIsRefused() {
        List<DivisionCode> codes = new ArrayList<>(CODES);
        codes.add(new DivisionCode("100002", "east", InForce.openEndedFrom(SEAM)));
        refused(PARTIES, LYINGS, codes, "100002 is borne by two");
    }

    private static void refused(List<Party> parties, List<Location> lyings, List<DivisionCode> codes, String why) {
        assertThatThrownBy(() -> Directory.of(parties, lyings, codes))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(why);
    }
}
