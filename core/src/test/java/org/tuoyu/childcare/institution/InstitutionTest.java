package org.tuoyu.childcare.institution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tuoyu.kernel.language.Symbol;

final class InstitutionTest {

    private static final CareClass TEN_INFANTS = new CareClass(AgeBand.INFANTS, 10);

    @Test
    void whatNobodySaidIsNotKnown() {
        Institution institution = named().build();
        assertThat(institution.inclusive()).isEmpty();
        assertThat(institution.classes()).isEmpty();
        assertThat(institution.capacity()).isEmpty();
        assertThat(institution.ownership()).isEmpty();
        assertThat(institution.knowledge()).hasToString("{kind=INSTITUTION}");
    }

    @Test
    void noIsNotTheSameAsNotKnown() {
        assertThat(named().inclusive(false).build().inclusive()).contains(false);
        assertThat(named().inclusive(false).build()).isNotEqualTo(named().build());
        assertThat(named().classes(List.of()).build()).isNotEqualTo(named().build());
    }

    @Test
    void everythingKnownIsAFact() {
        Institution institution = named().ownership(Ownership.PUBLIC_BUILT_PRIVATE_RUN)
                .capacity(30)
                .classes(List.of(TEN_INFANTS))
                .inclusive(true)
                .build();
        assertThat(institution.knowledge())
                .hasToString(
                        "{kind=INSTITUTION, ownership=PUBLIC_BUILT_PRIVATE_RUN, capacity=30, classes=1, inclusive=true}");
    }

    @Test
    void classesHaveNoMorePlacesThanTheInstitution() {
        List<CareClass> twenty = List.of(TEN_INFANTS, TEN_INFANTS);
        assertThat(named().capacity(20).classes(twenty).build().classes()).contains(twenty);
        assertThat(named().classes(twenty).build().classes()).contains(twenty);
        assertThatThrownBy(() -> named().capacity(19).classes(twenty).build())
                .hasMessageContaining("got 19 with 20 in classes");
    }

    @Test
    void placesAreForOneChildOrMore() {
        assertThat(named().capacity(1).build().capacity()).hasValue(1);
        assertThatThrownBy(() -> named().capacity(0).build()).hasMessageContaining("got 0");
        assertThat(new CareClass(AgeBand.MIXED, 1).places()).isEqualTo(1);
        assertThatThrownBy(() -> new CareClass(AgeBand.MIXED, 0)).hasMessageContaining("got 0");
        assertThatThrownBy(() -> named().id(" ").build()).hasMessageContaining("blank");
    }

    @Test
    void aListThatChangesLaterDoesNotChangeTheInstitution() {
        List<CareClass> classes = new ArrayList<>(List.of(TEN_INFANTS));
        Institution institution = named().classes(classes).build();
        classes.clear();
        assertThat(institution.classes()).isEqualTo(Optional.of(List.of(TEN_INFANTS)));
    }

    @Test
    void theFormsOfOwnershipThatTheTextNamesAreAnOpenList() {
        assertThat(List.of(Ownership.values()))
                .extracting(Symbol::label)
                .extracting(label -> label.zh())
                .containsExactly("公办民营", "民办公助", "其他形式");
        assertThat(List.of(InstitutionKind.values()))
                .extracting(Symbol::id)
                .containsExactly("INSTITUTION", "NURSERY_CLASS", "COMMUNITY_POINT", "EMPLOYER_RUN", "HOME_POINT");
    }

    @Test
    void anIdIsNotShown() {
        assertThat(named().build()).hasToString("Institution[INSTITUTION, ownership not known]");
    }

    private static Institution.Builder named() {
        return Institution.builder().id("张三托育").kind(InstitutionKind.INSTITUTION);
    }
}
