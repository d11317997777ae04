package org.tuoyu.childcare.accountability;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tuoyu.childcare.accountability.BanEvent.Corrected;
import org.tuoyu.childcare.accountability.BanEvent.Recorded;
import org.tuoyu.kernel.event.Event;
import org.tuoyu.kernel.problem.Checked;
import org.tuoyu.kernel.problem.Problem;
import org.tuoyu.kernel.text.Citation;
import org.tuoyu.shipped.beibei.Beibei;

final class BanEventFormTest {

    private static final String PERSON = "ab".repeat(32);
    private static final String KEY = "0123456789abcdef";
    private static final String NUMBER = "11010519491231002X";

    @Test
    void eachKindOfEventIsTakenAsItIsMeant() {
        assertThat(good(ban())).isInstanceOfSatisfying(Recorded.class, ban -> {
            assertThat(ban.person()).isEqualTo(new Pseudonym(PERSON, KEY));
            assertThat(ban.citations()).map(Citation::clause).containsExactly("3.3.13");
        });
        assertThat(good(dated("ban-corrected").event("b-1").reason("张冠李戴"))).isEqualTo(new Corrected("b-1", "张冠李戴"));
    }

    @Test
    void everyProblemComesAtOnce() {
        assertThat(codes(BanEventForm.builder()
                        .id("b-1")
                        .type("ban-recorded")
                        .person(PERSON.substring(1))
                        .incident("ABUSED")
                        .place("天声街道")
                        .reason("…")
                        .occurredOn("2021-03-01")
                        .recordedAt("2021-03-02T01:00:00Z")))
                .containsExactly(
                        "PSEUDONYM_MALFORMED /person",
                        "VALUE_MISSING /keyFingerprint",
                        "VALUE_NOT_KNOWN /incident",
                        "VALUE_MISSING /concernedAs",
                        "PLACE_NOT_KNOWN /place",
                        "VALUE_NOT_EXPECTED /reason");
        assertThat(codes(dated("ban-corected"))).containsExactly("VALUE_NOT_KNOWN /type");
        assertThat(codes(dated("ban-corrected").event("b-1").reason("…").keyFingerprint(KEY)))
                .containsExactly("VALUE_NOT_EXPECTED /keyFingerprint");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0123456789abcde",
                "0123456789abcdef0",
                "0123456789abcdeF",
                "0123456789abcdeg",
                "０123456789abcdef"
            })
    void aFingerprintOfAnotherFormIsRefusedAndNotShown(String fingerprint) {
        assertThat(problems(ban().keyFingerprint(fingerprint))).singleElement().satisfies(each -> {
            assertThat(each.code() + " " + each.pointer()).isEqualTo("KEY_FINGERPRINT_MALFORMED /keyFingerprint");
            assertThat(each.toString()).doesNotContain(fingerprint);
        });
    }

    @Test
    void aNumberInsteadOfAPseudonymIsRefusedAndNotShown() {
        List<Problem> problems = problems(ban().person(NUMBER));
        assertThat(problems).singleElement().satisfies(each -> {
            assertThat(each.code()).isEqualTo("PSEUDONYM_MALFORMED");
            assertThat(each.toString()).doesNotContain(NUMBER, NUMBER.substring(6, 14));
        });
        assertThat(ban().person(NUMBER).build().toString()).doesNotContain(NUMBER);
    }

    @ParameterizedTest
    @CsvSource({
        "2020-12-17, 天生街道, ABUSE, PERSON, false",
        "2020-12-18, 天生街道, ABUSE, PERSON, true",
        "2021-03-01, 天生街道, ABUSE, DIRECT_MANAGER, true",
        "2021-03-01, 天生街道, ABUSE, INSTITUTION, false",
        "2021-03-01, 天生街道, SAFETY_ACCIDENT, PERSON, false",
        "2025-11-05, 水土街道, ABUSE, PERSON, true",
        "2025-11-06, 水土街道, ABUSE, PERSON, false"
    })
    void nobodyIsBannedWhereNoWordsSaySo(String day, String place, String incident, String as, boolean banned) {
        assertThat(codes(ban().occurredOn(day)
                        .place(place)
                        .incident(incident)
                        .concernedAs(as)
                        .recordedAt("2025-11-06T01:00:00Z")))
                .isEqualTo(banned ? List.of() : List.of("BAN_NOT_FOUNDED "));
    }

    /** The document was published on 2020-12-18, which began at 16:00 in Greenwich the day before. */
    @ParameterizedTest
    @CsvSource({"2020-12-17T15:59:59Z, false", "2020-12-17T16:00:00Z, true"})
    void aBanMayBeRecordedBeforeItsDayButNotBeforeTheDocument(String recordedAt, boolean banned) {
        assertThat(codes(ban().occurredOn("2021-03-01").recordedAt(recordedAt)))
                .isEqualTo(banned ? List.of() : List.of("BAN_NOT_FOUNDED "));
    }

    private static BanEventForm.Builder ban() {
        return dated("ban-recorded")
                .person(PERSON)
                .keyFingerprint(KEY)
                .incident("ABUSE")
                .concernedAs("PERSON")
                .place("天生街道");
    }

    private static BanEventForm.Builder dated(String type) {
        return BanEventForm.builder()
                .id("b-1")
                .type(type)
                .occurredOn("2021-03-01")
                .recordedAt("2021-03-02T01:00:00Z");
    }

    private static BanEvent good(BanEventForm.Builder form) {
        return check(form).match(Event::happening, problems -> {
            throw new AssertionError(problems);
        });
    }

    private static List<String> codes(BanEventForm.Builder form) {
        return problems(form).stream()
                .map(each -> each.code() + " " + each.pointer())
                .toList();
    }

    private static List<Problem> problems(BanEventForm.Builder form) {
        return check(form).match(valid -> List.of(), problems -> List.copyOf(problems));
    }

    private static Checked<Event<BanEvent>> check(BanEventForm.Builder form) {
        return form.build().check(Beibei.policies(), Beibei.policies().directory());
    }
}
