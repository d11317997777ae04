package org.tuoyu.shipped.beibei;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tuoyu.childcare.milestone.Aim;
import org.tuoyu.childcare.milestone.Quality;
import org.tuoyu.childcare.milestone.Target;
import org.tuoyu.childcare.milestone.Variant;
import org.tuoyu.kernel.text.Citation;

/** The targets of 二, 三(三)9 and 三(六)16 as they are printed: how many or in which words, and by when. */
final class BeibeiTargetsContentTest {

    @ParameterizedTest
    @CsvSource({
        "2/demonstration-institutions, 2-2, 2020-12-31 2020-12-18",
        "2/service-level-2020, 有所提升, 2020-12-31 2020-12-18",
        "2/service-model, 初步形成, 2023-12-31",
        "2/service-system, 基本形成, 2025-12-31",
        "2/service-level-2025, 明显提升, 2025-12-31",
        "3.3.9/institutions, 一批, ''",
        "3.3.9/stand-alone-sites, 1-2, 2024-12-31 2025-12-31",
        "3.3.9/demonstration-units, 一批, ''",
        "3.6.16/idle-houses, 1-2, 2024-12-31 2025-12-31"
    })
    void whatATargetIsAndByWhen(String id, String aim, String lastDays) {
        Target target = target(id);
        assertThat(target.aim().<String>match(count -> count.from() + "-" + count.to(), Aim.Words::open))
                .isEqualTo(aim);
        assertThat(target.lastDay())
                .extracting(each -> each.value().toString())
                .containsExactlyElementsOf(lastDays.isEmpty() ? List.of() : List.of(lastDays.split(" ", -1)));
    }

    /** 2025年前 leaves the year out by its words, and has it in with the goals of 二. */
    @Test
    void theLastDayOfBefore2025IsAReading() {
        for (String id : List.of("3.3.9/stand-alone-sites", "3.6.16/idle-houses")) {
            assertThat(target(id).lastDay())
                    .containsExactly(
                            Variant.under(BeibeiReadings.BEFORE_2025, "before-2025-01-01", LocalDate.of(2024, 12, 31)),
                            Variant.under(BeibeiReadings.BEFORE_2025, "by-2025-12-31", LocalDate.of(2025, 12, 31)));
        }
    }

    /** The annex alone says where the houses lie; every other count is of anything. */
    @Test
    void onlyHousesAreCountedByTheirPlace() {
        assertThat(target("3.6.16/idle-houses").qualities())
                .extracting(Quality::id)
                .containsExactly("in-industrial-area");
        assertThat(target("3.3.9/stand-alone-sites").qualities()).isEmpty();
        assertThat(target("2/demonstration-institutions").qualities()).isEmpty();
        assertThat(((Aim.Count) target("3.6.16/idle-houses").aim()).counted())
                .extracting(
                        each -> each.given().orElseThrow().option().id(),
                        each -> each.value().size())
                .containsExactly(tuple("anywhere", 0), tuple("industrial-area", 1));
    }

    @ParameterizedTest
    @CsvSource({
        "2/service-model, 2",
        "3.3.9/institutions, 3.3.9 A9.1",
        "3.3.9/stand-alone-sites, 3.3.9 A9.1",
        "3.3.9/demonstration-units, 3.3.9 A9.2",
        "3.6.16/idle-houses, 3.6.16 A16.2"
    })
    void theBodyAndTheRowThatSetItAreCited(String id, String clauses) {
        assertThat(target(id).citations()).extracting(Citation::clause).containsExactly(clauses.split(" ", -1));
    }

    private static Target target(String id) {
        return Beibei.policy().targets().find("beibei/" + id).orElseThrow();
    }
}
