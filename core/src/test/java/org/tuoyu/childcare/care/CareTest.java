package org.tuoyu.childcare.care;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tuoyu.childcare.institution.AgeBand;
import org.tuoyu.kernel.decision.Answer;
import org.tuoyu.kernel.decision.Knowledge;
import org.tuoyu.kernel.decision.Question;
import org.tuoyu.kernel.decision.YesNo;
import org.tuoyu.kernel.language.Symbol;
import org.tuoyu.kernel.text.Instrument;
import org.tuoyu.kernel.time.AsOf;
import org.tuoyu.policy.PolicyStack;
import org.tuoyu.shipped.beibei.Beibei;
import org.tuoyu.shipped.beibei.BeibeiReadings;

/** What the documents of ministries say of classes and places of care, on both sides of every bound and day. */
final class CareTest {

    private static final LocalDate DAY = LocalDate.of(2024, 5, 6);
    private static final List<Question<?>> QUESTIONS =
            List.of(Care.CLASS, Care.MOST_CHILDREN, Care.SIZE, Care.RATIO, Care.LEASE_TERM, Care.VIDEO_KEPT, Care.NAME);

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "5; [SILENT]; [SILENT]",
                "6; [INFANTS]; [INFANTS]",
                "11; [INFANTS]; [INFANTS]",
                "12; [INFANTS]; [YOUNGER_TODDLERS]",
                "13; [YOUNGER_TODDLERS]; [YOUNGER_TODDLERS]",
                "17; [YOUNGER_TODDLERS]; [YOUNGER_TODDLERS]",
                "18; [YOUNGER_TODDLERS, MIXED]; [YOUNGER_TODDLERS, MIXED]",
                "23; [YOUNGER_TODDLERS, MIXED]; [YOUNGER_TODDLERS, MIXED]",
                "24; [YOUNGER_TODDLERS, MIXED]; [OLDER_TODDLERS, MIXED]",
                "25; [OLDER_TODDLERS, MIXED]; [OLDER_TODDLERS, MIXED]",
                "35; [OLDER_TODDLERS, MIXED]; [OLDER_TODDLERS, MIXED]",
                "36; [OLDER_TODDLERS, MIXED]; [SILENT]",
                "37; [SILENT]; [SILENT]"
            })
    void aSharedBoundBelongsWhereTheReadingPutsItAndIsOpenWithoutOne(int age, String lower, String upper) {
        Knowledge known = in("INSTITUTION").with(Care.AGE, age);
        assertThat(outcomes(reading("lower-class"), known)).isEqualTo(lower);
        assertThat(outcomes(reading("upper-class"), known)).isEqualTo(upper);
        Answer<AgeBand> unread = answer(Beibei.policies(), Care.CLASS, DAY, known);
        assertThat(unread.possible()).hasSize(lower.equals(upper) ? 1 : 2);
        if (!lower.equals(upper)) {
            Answer.Undetermined<AgeBand> open = (Answer.Undetermined<AgeBand>) unread;
            assertThat(open.cause()).isEqualTo(Answer.Cause.READING_MISSING);
            assertThat(open.missingReadings()).containsExactly(BeibeiReadings.SHARED_BOUND);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "2016-10-31, INSTITUTION, INFANTS, SILENT, ''",
        "2016-11-01, INSTITUTION, INFANTS, SILENT, 15",
        "2019-09-30, INSTITUTION, INFANTS, SILENT, 15",
        "2019-09-30, INSTITUTION, YOUNGER_TODDLERS, SILENT, 20",
        "2019-09-30, INSTITUTION, OLDER_TODDLERS, SILENT, 25",
        "2019-10-01, INSTITUTION, INFANTS, 10, ''",
        "2019-10-01, INSTITUTION, YOUNGER_TODDLERS, 15, ''",
        "2019-10-01, INSTITUTION, OLDER_TODDLERS, 20, ''",
        "2019-10-07, INSTITUTION, MIXED, SILENT, ''",
        "2019-10-08, INSTITUTION, MIXED, 18, ''",
        "2019-10-08, INSTITUTION, INFANTS, 10, ''",
        "2023-11-13, HOME_POINT, MIXED, SILENT, ''",
        "2023-11-14, HOME_POINT, MIXED, 5, ''",
        "2023-11-14, NEITHER, INFANTS, SILENT, ''"
    })
    void howManyChildrenThereMayBeIsARuleOfTheDay(
            LocalDate day, String setting, String band, String most, String recommended) {
        Answer<Headcount> answer =
                answer(Beibei.policies(), Care.MOST_CHILDREN, day, in(setting).with(Care.BAND, band));
        assertThat(said(answer)).isEqualTo(most);
        assertThat(answer.grounds().explanation().reported())
                .flatExtracting(norm -> norm.allows().stream().map(Symbol::id).toList())
                .isEqualTo(recommended.isEmpty() ? List.of() : List.of(recommended));
    }

    @ParameterizedTest
    @CsvSource({
        "2019-10-07, INSTITUTION, INFANTS, SILENT",
        "2019-10-08, INSTITUTION, INFANTS, 1:3",
        "2019-10-08, INSTITUTION, YOUNGER_TODDLERS, 1:5",
        "2019-10-08, INSTITUTION, OLDER_TODDLERS, 1:7",
        "2019-10-08, INSTITUTION, MIXED, SILENT",
        "2023-11-13, HOME_POINT, OLDER_TODDLERS, SILENT",
        "2023-11-14, HOME_POINT, OLDER_TODDLERS, 1:3",
        "2023-11-14, NEITHER, INFANTS, SILENT"
    })
    void forMixedClassesNoRatioIsStated(LocalDate day, String setting, String band, String ratio) {
        assertThat(said(answer(Beibei.policies(), Care.RATIO, day, in(setting).with(Care.BAND, band))))
                .isEqualTo(ratio);
    }

    @ParameterizedTest
    @CsvSource({
        "2019-10-07, INSTITUTION, 36, SILENT",
        "2019-10-08, INSTITUTION, 36, YES",
        "2019-10-08, INSTITUTION, 35, NO",
        "2023-11-13, HOME_POINT, 36, SILENT",
        "2023-11-14, HOME_POINT, 36, YES",
        "2023-11-14, HOME_POINT, 35, NO",
        "2023-11-14, NEITHER, 1, SILENT"
    })
    void aLeaseIsOfThreeYears(LocalDate day, String setting, int months, String said) {
        assertThat(said(answer(
                        Beibei.policies(), Care.LEASE_TERM, day, in(setting).with(Care.LEASE, months))))
                .isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource({
        "2019-10-07, INSTITUTION, 90, SILENT, 0",
        "2019-10-08, INSTITUTION, 90, YES, 0",
        "2019-10-08, INSTITUTION, 89, NO, 0",
        "2023-11-13, HOME_POINT, 90, SILENT, 0",
        "2023-11-14, HOME_POINT, 90, YES, 0",
        "2023-11-14, HOME_POINT, 89, NO, 0",
        "2024-03-31, INSTITUTION, 90, YES, 0",
        "2024-04-01, INSTITUTION, 90, YES, 1",
        "2024-04-01, INSTITUTION, 89, NO, 1",
        "2024-04-01, HOME_POINT, 90, YES, 0",
        "2024-04-01, NEITHER, 90, SILENT, 0"
    })
    void videoIsKeptForNinetyDaysWhichTheQualityStandardOnlyRecommends(
            LocalDate day, String setting, int days, String said, int recommended) {
        Answer<YesNo> answer =
                answer(Beibei.policies(), Care.VIDEO_KEPT, day, in(setting).with(Care.VIDEO, days));
        assertThat(said(answer)).isEqualTo(said);
        assertThat(answer.grounds().explanation().reported())
                .hasSize(recommended)
                .allSatisfy(norm -> assertThat(norm.instrument())
                        .extracting(Instrument::number)
                        .isEqualTo("WS/T 821—2023"));
    }

    @ParameterizedTest
    @CsvSource({
        "2019-12-18, INSTITUTION, SILENT",
        "2019-12-19, INSTITUTION, NO",
        "2023-11-13, HOME_POINT, SILENT",
        "2023-11-14, HOME_POINT, YES",
        "2023-11-14, NEITHER, SILENT"
    })
    void aNameMayContainTheWordAndThatOfAHomePointMust(LocalDate day, String setting, String said) {
        assertThat(said(answer(Beibei.policies(), Care.NAME, day, in(setting)))).isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource({
        "2023-11-13, HOME_POINT, SILENT",
        "2023-11-14, HOME_POINT, YES",
        "2023-11-14, INSTITUTION, SILENT",
        "2023-11-14, NEITHER, SILENT"
    })
    void theOtherOwnersHaveToConsentToAHomePointAlone(LocalDate day, String setting, String said) {
        assertThat(said(answer(Beibei.policies(), Care.CONSENT, day, in(setting))))
                .isEqualTo(said);
    }

    /** Issued 2023-10-31 and in force five months later: known before it is in force. */
    @ParameterizedTest
    @CsvSource({"2023-10-30, 0", "2023-10-31, 1"})
    void theQualityStandardIsKnownSinceItWasIssued(LocalDate known, int recommended) {
        AsOf asOf = AsOf.day(DAY).knownAt(known.atTime(12, 0).toInstant(ZoneOffset.UTC));
        assertThat(Beibei.policies()
                        .inPlay(Care.VIDEO_KEPT, asOf, "天生街道")
                        .decider()
                        .decide(in("INSTITUTION").with(Care.VIDEO, 90))
                        .grounds()
                        .explanation()
                        .reported())
                .hasSize(recommended);
    }

    @Test
    void everyNormIsOfATextThatIsNotHeldAndEveryAnswerSaysSo() {
        for (Question<?> question : QUESTIONS) {
            assertThat(Beibei.policies()
                            .inPlay(question, AsOf.day(DAY), "天生街道")
                            .decider()
                            .decide(in("INSTITUTION").with(Care.BAND, "INFANTS").with(Care.AGE, 20))
                            .grounds()
                            .notes())
                    .as(question.id())
                    .anyMatch(note -> note.code().equals("TEXT_NOT_HELD"));
        }
    }

    @Test
    void theyHoldEverywhereInTheCountry() {
        assertThat(said(Beibei.policies()
                        .inPlay(Care.RATIO, AsOf.day(LocalDate.of(2026, 1, 5)), "水土街道")
                        .decider()
                        .decide(in("INSTITUTION").with(Care.BAND, "INFANTS"))))
                .isEqualTo("1:3");
    }

    @Test
    void whatIsNotYetPublishedIsNotKnown() {
        AsOf before =
                AsOf.day(DAY).knownAt(LocalDate.of(2023, 11, 13).atStartOfDay().toInstant(ZoneOffset.UTC));
        assertThat(said(Beibei.policies()
                        .inPlay(Care.NAME, before, "天生街道")
                        .decider()
                        .decide(in("HOME_POINT"))))
                .isEqualTo("SILENT");
    }

    private static Knowledge in(String setting) {
        return Knowledge.none().with(Care.SETTING, setting);
    }

    private static PolicyStack reading(String option) {
        return Beibei.policies(BeibeiReadings.CHOSEN.choosing(BeibeiReadings.SHARED_BOUND, option));
    }

    private static String outcomes(PolicyStack policies, Knowledge known) {
        return answer(policies, Care.CLASS, DAY, known).possible().stream()
                .map(each -> each.outcomes().stream().map(Symbol::id).toList())
                .map(each -> each.isEmpty() ? "[SILENT]" : each.toString())
                .collect(Collectors.joining(" / "));
    }

    private static <O extends Symbol> Answer<O> answer(
            PolicyStack policies, Question<O> question, LocalDate day, Knowledge known) {
        return policies.inPlay(question, AsOf.day(day), "天生街道").decider().decide(known);
    }

    private static String said(Answer<?> answer) {
        return answer.match(
                determined -> determined.outcome().id(),
                undetermined -> undetermined.cause().id(),
                notApplicable -> "SILENT",
                conflict -> "CONFLICT",
                invalid -> "INVALID");
    }
}
