package org.tuoyu.accountability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tuoyu.accountability.BanEvent.Corrected;
import org.tuoyu.accountability.BanEvent.Recorded;
import org.tuoyu.accountability.BanLedger.Ban;
import org.tuoyu.beibei.Beibei;
import org.tuoyu.decision.Answer;
import org.tuoyu.decision.Knowledge;
import org.tuoyu.decision.YesNo;
import org.tuoyu.event.Event;
import org.tuoyu.institution.ResidentNumber;
import org.tuoyu.text.Citation;
import org.tuoyu.time.AsOf;

/** Who is banned for life, by which words and since when; and who a pseudonym hides. */
final class BanLedgerTest {

    private static final String NUMBER = "11010519491231002X";
    private static final byte[] KEY = "0123456789abcdef0123456789abcdef".getBytes(StandardCharsets.US_ASCII);
    private static final Pseudonym PERSON = Pseudonym.of(number(), KEY);
    private static final LocalDate DAY = LocalDate.of(2021, 3, 1);
    private static final Instant RECORDED = Instant.parse("2021-03-02T00:00:00Z");
    private static final Instant CORRECTED = Instant.parse("2021-04-01T00:00:00Z");
    private static final Event<BanEvent> BAN = new Event<>("b", DAY, RECORDED, recorded());
    private static final Event<BanEvent> CORRECTION =
            new Event<>("c", LocalDate.of(2021, 4, 1), CORRECTED, new Corrected("b", "张冠李戴"));

    /** The value that openssl dgst -sha256 -hmac gives. */
    @Test
    void aPseudonymIsTheKeyedHashOfTheNumber() {
        assertThat(PERSON.text()).isEqualTo("7b2b7323b75750d6b3bf13c96f9841b6f9b099fed3f4ac35fa61cfa57ff8b97b");
    }

    @Test
    void anotherKeyGivesAnotherPseudonymAndAShortOneNone() {
        byte[] other = KEY.clone();
        other[0]++;
        assertThat(Pseudonym.of(number(), other)).isNotEqualTo(PERSON);
        assertThatThrownBy(() -> Pseudonym.of(number(), new byte[31])).isInstanceOf(IllegalArgumentException.class);
        assertThat(Pseudonym.of(number(), new byte[32])).isNotEqualTo(PERSON);
    }

    @Test
    void theNumberIsNeitherKeptNorShown() {
        assertThat(PERSON.text() + PERSON + BAN + BAN.happening()).doesNotContain(NUMBER, NUMBER.substring(6, 14));
        assertThatThrownBy(() -> new Pseudonym(NUMBER))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageNotContaining(NUMBER);
    }

    @Test
    void aBannedPersonOnAListOfStaffIsFoundWithWordsAndDay() {
        Pseudonym other = new Pseudonym("0".repeat(64));
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

    private static ResidentNumber number() {
        return ResidentNumber.parse(NUMBER).match(valid -> valid, problems -> {
            throw new AssertionError(problems);
        });
    }
}
