package org.tuoyu.childcare.accountability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tuoyu.childcare.accountability.BanEvent.Corrected;
import org.tuoyu.childcare.accountability.BanEvent.Recorded;
import org.tuoyu.childcare.accountability.BanLedger.Ban;
import org.tuoyu.childcare.institution.ResidentNumber;
import org.tuoyu.kernel.decision.Answer;
import org.tuoyu.kernel.decision.Knowledge;
import org.tuoyu.kernel.decision.YesNo;
import org.tuoyu.kernel.event.Event;
import org.tuoyu.kernel.text.Citation;
import org.tuoyu.kernel.time.AsOf;
import org.tuoyu.shipped.beibei.Beibei;

/** Who is banned for life, by which words and since when; and who a pseudonym hides. */
final class BanLedgerTest {

    private static final String NUMBER = "11010519491231002X";
    private static final Pseudonym PERSON =
            key("correct-horse-0123456789-battery").pseudonym(number());
    private static final PseudonymKey OTHER = key("correct-horse-0123456789-battery\n");
    private static final LocalDate DAY = LocalDate.of(2021, 3, 1);
    private static final Instant RECORDED = Instant.parse("2021-03-02T00:00:00Z");
    private static final Instant CORRECTED = Instant.parse("2021-04-01T00:00:00Z");
    private static final Event<BanEvent> BAN = new Event<>("b", DAY, RECORDED, recorded());
    private static final Event<BanEvent> CORRECTION =
            new Event<>("c", LocalDate.of(2021, 4, 1), CORRECTED, new Corrected("b", "张冠李戴"));

    @Test
    void underAnotherKeyNobodyIsSaidNotToBeBanned() {
        BanLedger ledger = BanLedger.empty().and(List.of(BAN));
        Pseudonym same = OTHER.pseudonym(number());
        assertThatThrownBy(() -> ledger.check(List.of(same), AsOf.day(DAY)))
                .isInstanceOfSatisfying(KeyDoesNotFit.class, refused -> {
                    assertThat(refused.asked()).containsExactly(OTHER.fingerprint());
                    assertThat(refused.recorded()).containsExactly(PERSON.keyFingerprint());
                })
                .hasMessageContainingAll(OTHER.fingerprint(), PERSON.keyFingerprint(), "Ask under that key");
        assertThatThrownBy(() -> ledger.check(List.of(PERSON, same), AsOf.day(DAY)))
                .isInstanceOf(KeyDoesNotFit.class);
        assertThatThrownBy(() -> ledger.check(List.of(same), AsOf.day(DAY.minusDays(1))))
                .isInstanceOf(KeyDoesNotFit.class);
        assertThatThrownBy(() -> ledger.history(same, Instant.MAX)).isInstanceOf(KeyDoesNotFit.class);
    }

    @Test
    void whereNoBanIsKnownEveryKeyTellsThatNobodyIsBanned() {
        Pseudonym same = OTHER.pseudonym(number());
        assertThat(BanLedger.empty().check(List.of(same, PERSON), AsOf.day(DAY)))
                .isEmpty();
        BanLedger ledger = BanLedger.empty().and(List.of(BAN));
        assertThat(ledger.check(List.of(same), AsOf.day(DAY).knownAt(RECORDED.minusMillis(1))))
                .isEmpty();
        assertThat(ledger.check(List.of(), AsOf.day(DAY))).isEmpty();
    }

    @Test
    void aKeyIsChangedByCorrectingTheBansAndRecordingThemAnew() {
        Pseudonym same = OTHER.pseudonym(number());
        Event<BanEvent> anew =
                new Event<>("b2", DAY, CORRECTED, new Recorded(same, recorded().citations()));
        AsOf later = AsOf.day(LocalDate.of(2021, 6, 1));
        BanLedger half = BanLedger.empty().and(List.of(BAN, anew));
        assertThatThrownBy(() -> half.check(List.of(same), later)).isInstanceOf(KeyDoesNotFit.class);
        assertThatThrownBy(() -> half.check(List.of(PERSON), later)).isInstanceOf(KeyDoesNotFit.class);
        BanLedger changed = half.and(List.of(CORRECTION));
        assertThat(changed.check(List.of(same), later)).extracting(Ban::event).containsExactly("b2");
        assertThatThrownBy(() -> changed.check(List.of(PERSON), later)).isInstanceOf(KeyDoesNotFit.class);
        assertThat(changed.check(List.of(PERSON), later.knownAt(RECORDED)))
                .extracting(Ban::event)
                .containsExactly("b");
        assertThatThrownBy(() -> changed.history(same, Instant.MAX)).isInstanceOf(KeyDoesNotFit.class);
        assertThat(changed.history(PERSON, RECORDED)).hasSize(1);
    }

    @Test
    void theNumberIsNeitherKeptNorShown() {
        assertThat(PERSON.text() + PERSON + BAN + BAN.happening()).doesNotContain(NUMBER, NUMBER.substring(6, 14));
        assertThatThrownBy(() -> new Pseudonym(NUMBER, PERSON.keyFingerprint()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageNotContaining(NUMBER);
    }

    @Test
    void aBannedPersonOnAListOfStaffIsFoundWithWordsAndDay() {
        Pseudonym other = new Pseudonym("0".repeat(64), PERSON.keyFingerprint());
        List<Ban> found = BanLedger.empty().and(List.of(BAN)).check(List.of(other, PERSON, PERSON), AsOf.day(DAY));
        assertThat(found).singleElement().satisfies(ban -> {
            assertThat(ban.person()).isEqualTo(PERSON);
            assertThat(ban.since()).isEqualTo(DAY);
            assertThat(ban.citations())
                    .singleElement()
                    .satisfies(words ->
                            assertThat(((Citation.Verbatim) words).quote()).isEqualTo("对相关个人和直接管理人员实行终身禁入"));
        });
    }

    @ParameterizedTest
    @CsvSource({"2021-02-28, 0", "2021-03-01, 1", "2099-12-31, 1"})
    void aBanHoldsFromItsDayAndNeverEnds(LocalDate day, int banned) {
        assertThat(BanLedger.empty().and(List.of(BAN)).check(List.of(PERSON), AsOf.day(day)))
                .hasSize(banned);
    }

    @Test
    void aCorrectionTakesTheBanAwayAndStaysVisible() {
        BanLedger ledger = BanLedger.empty().and(List.of(BAN, CORRECTION));
        AsOf day = AsOf.day(LocalDate.of(2021, 6, 1));
        assertThat(ledger.check(List.of(PERSON), day.knownAt(CORRECTED.minusMillis(1))))
                .hasSize(1);
        assertThat(ledger.check(List.of(PERSON), day.knownAt(CORRECTED))).isEmpty();
        assertThat(ledger.history(PERSON, Instant.MAX))
                .singleElement()
                .satisfies(ban -> assertThat(ban.correction()).hasValue(CORRECTION));
        assertThat(ledger.history(PERSON, RECORDED))
                .singleElement()
                .satisfies(ban -> assertThat(ban.correction()).isEmpty());
    }

    @Test
    void whoeverIsBannedTwiceIsBannedUntilBothAreCorrected() {
        Event<BanEvent> again = new Event<>("b2", DAY, RECORDED, recorded());
        assertThat(BanLedger.empty().and(List.of(BAN, CORRECTION, again)).check(List.of(PERSON), AsOf.day(DAY)))
                .extracting(Ban::event)
                .containsExactly("b2");
    }

    @Test
    void anIdStandsForOneEvent() {
        Event<BanEvent> other = new Event<>("b", DAY.plusDays(1), RECORDED, recorded());
        assertThatThrownBy(() -> BanLedger.empty().and(List.of(BAN, other)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource({"ABUSE, PERSON, true", "ABUSE, DIRECT_MANAGER, true", "ABUSE, INSTITUTION, false", "ABUSE, , false"})
    void onlyAnAnswerThatBansGivesABan(String incident, String concerned, boolean bans) {
        assertThat(Recorded.of(PERSON, answer(Accountability.LIFETIME_BAN.id(), incident, concerned))
                        .<Boolean>match(valid -> true, problems -> false))
                .isEqualTo(bans);
    }

    @Test
    void zeroToleranceAloneBansNobody() {
        assertThat(Recorded.of(PERSON, answer(Accountability.ZERO_TOLERANCE.id(), "ABUSE", "PERSON"))
                        .<String>match(
                                valid -> "banned", problems -> problems.get(0).code()))
                .isEqualTo("BAN_NOT_FOUNDED");
    }

    private static Recorded recorded() {
        return Recorded.of(PERSON, answer(Accountability.LIFETIME_BAN.id(), "ABUSE", "PERSON"))
                .match(valid -> valid, problems -> {
                    throw new AssertionError(problems);
                });
    }

    private static Answer<YesNo> answer(String question, String incident, String concerned) {
        Knowledge happened = Knowledge.none().with(Accountability.INCIDENT, incident);
        Knowledge known = concerned == null ? happened : happened.with(Accountability.CONCERNED_AS, concerned);
        return Accountability.of(known, Beibei.policies(), AsOf.day(DAY), "天生街道").stream()
                .filter(answer -> answer.grounds().question().id().equals(question))
                .findFirst()
                .orElseThrow();
    }

    private static PseudonymKey key(String text) {
        return PseudonymKey.of(text.getBytes(StandardCharsets.US_ASCII)).match(valid -> valid, problems -> {
            throw new AssertionError(problems);
        });
    }

    private static ResidentNumber number() {
        return ResidentNumber.parse(NUMBER).match(valid -> valid, problems -> {
            throw new AssertionError(problems);
        });
    }
}
