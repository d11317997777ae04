package org.tuoyu.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tuoyu.childcare.accountability.BanEvent;
import org.tuoyu.childcare.duty.Duty;
import org.tuoyu.childcare.duty.DutyEvent;
import org.tuoyu.childcare.supervision.InspectionEvent;
import org.tuoyu.kernel.event.Event;
import org.tuoyu.kernel.problem.Checked;
import org.tuoyu.shipped.beibei.Beibei;
import org.tuoyu.shipped.beibei.BeibeiDirectory;

class EventLinesTest {

    private static final String STEP = "{\"id\":\"e-1\",\"type\":\"duty-fulfilled\",\"duty\":\"national/9/receipt\","
            + "\"of\":\"A-1\",\"occurredOn\":\"2021-02-10\",\"recordedAt\":\"2021-04-01T01:00:00Z\"}";
    private static final String READ = "{\"id\":\"e-2\",\"type\":\"term-read\",\"duty\":\"beibei/3.3.8/filing\","
            + "\"workingDays\":20,\"source\":\"虚构的通知\",\"occurredOn\":\"2021-03-01\","
            + "\"recordedAt\":\"2021-03-01T01:00:00Z\"}";

    private static final String BAN = "{\"id\":\"b-1\",\"type\":\"ban-recorded\",\"person\":\"" + "ab".repeat(32)
            + "\",\"keyFingerprint\":\"0123456789abcdef\",\"incident\":\"ABUSE\",\"concernedAs\":\"PERSON\",\"place\":\"天生街道\","
            + "\"occurredOn\":\"2021-03-01\",\"recordedAt\":\"2021-03-02T01:00:00Z\"}";
    private static final String FINDING = "{\"id\":\"f\",\"type\":\"inspection-finding\",\"inspection\":\"i\","
            + "\"requirement\":\"supervision/guards\",\"kind\":\"INSTITUTION\",\"place\":\"天生街道\","
            + "\"occurredOn\":\"2021-03-10\",\"recordedAt\":\"2021-03-10T08:00:00Z\"}";

    private final LineReader<Event<DutyEvent>> reader = LineReader.ofDuties(duties());

    @Test
    void completeLinesAreEvents() {
        assertThat(read(STEP).content())
                .isEqualTo(new Checked.Valid<>(new Event<DutyEvent>(
                        "e-1",
                        LocalDate.of(2021, 2, 10),
                        Instant.parse("2021-04-01T01:00:00Z"),
                        new DutyEvent.Step(DutyEvent.What.FULFILLED, "national/9/receipt", "A-1"))));
        assertThat(findings(READ)).isEmpty();
        assertThat(read(READ).line()).isEqualTo(7);
    }

    @Test
    void everyProblemOfALineIsSaidInTheOrderOfTheInput() {
        assertThat(findings("{\"occurredOn\":\"2021-02-30\",\"note\":1,\"type\":\"duty-fulfilled\","
                        + "\"duty\":\"national/9/receit\",\"recordedAt\":7}"))
                .containsExactly(
                        "DATE_NOT_READABLE /occurredOn",
                        "FIELD_NOT_KNOWN /note",
                        "DUTY_NOT_KNOWN /duty",
                        "TYPE_WRONG /recordedAt",
                        "VALUE_MISSING /id",
                        "VALUE_MISSING /of");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "workingDays":20          | "workingDays":20.0                   | TYPE_WRONG /workingDays
            "workingDays":20          | "workingDays":0                      | NUMBER_OUT_OF_RANGE /workingDays
            "workingDays":20          | "workingDays":20,"workingDays":20    | FIELD_REPEATED /workingDays
            "workingDays":20          | "of":"A-1"                           | VALUE_NOT_EXPECTED /of
            term-read                 | term-red                             | VALUE_NOT_KNOWN /type
            2021-03-01T01:00:00Z      | 2021-03-01                           | INSTANT_NOT_READABLE /recordedAt
            2021-03-01T01:00:00Z      | 2021-03-01T23:59:60Z                 | INSTANT_NOT_READABLE /recordedAt
            2021-03-01T01:00:00Z      | 2021-03-01T24:00:00Z                 | INSTANT_NOT_READABLE /recordedAt
            2021-03-01T01:00:00Z      | 2021-03-01T01:00:00+08:00            | INSTANT_NOT_READABLE /recordedAt
            2021-03-01T01:00:00Z      | 0000-03-01T01:00:00Z                 | INSTANT_NOT_READABLE /recordedAt
            2021-03-01T01:00:00Z      | 2021-02-30T01:00:00Z                 | INSTANT_NOT_READABLE /recordedAt
            beibei/3.3.8/filing       | national/9/receipt                   | EVENT_DOES_NOT_FIT /duty
            """)
    void oneFaultIsOneProblem(String part, String instead, String finding) {
        assertThat(findings(READ.replace(part, instead))).contains(finding);
    }

    @Test
    void aLineToldAgainIsTheSameEventAndAnotherOneNeedsAnotherId() {
        assertThat(findings(STEP)).isEmpty();
        assertThat(findings(STEP)).isEmpty();
        assertThat(findings(STEP.replace("2021-04-01", "2021-04-02"))).isEmpty();
        assertThat(findings(STEP.replace("2021-02-10", "2021-02-11"))).containsExactly("EVENT_ID_REUSED /id");
        assertThat(findings(STEP.replace("A-1", "A-2"))).containsExactly("EVENT_ID_REUSED /id");
        assertThat(findings(STEP.replace("A-1", "A-2").replace("e-1", "e-3"))).isEmpty();
    }

    @Test
    void bansAreReadWithTheWordsThatBan() {
        LineReader<Event<BanEvent>> bans = LineReader.ofBans(Beibei.policies(), BeibeiDirectory.directory());
        JsonLine<Event<BanEvent>> read = bans.read(line(BAN));
        assertThat(read.problems()).isEmpty();
        assertThat(read.content())
                .isInstanceOfSatisfying(
                        Checked.Valid.class,
                        valid -> assertThat(valid.toString()).contains("ban-recorded"));
        assertThat(codes(bans.read(line(BAN.replace("ABUSE", "SAFETY_ACCIDENT").replace("b-1", "b-2")))))
                .containsExactly("BAN_NOT_FOUNDED ");
        assertThat(codes(bans.read(line(BAN.replace("PERSON", "DIRECT_MANAGER")))))
                .isEmpty();
        assertThat(codes(bans.read(line(BAN.replace("2021-03-01\"", "2021-03-02\"")))))
                .containsExactly("EVENT_ID_REUSED /id");
    }

    @Test
    void everyProblemOfABanIsSaidInTheOrderOfTheInputAndNoNumber() {
        LineReader<Event<BanEvent>> bans = LineReader.ofBans(Beibei.policies(), BeibeiDirectory.directory());
        JsonLine<Event<BanEvent>> read = bans.read(line("{\"incidnt\":\"ABUSE\",\"type\":\"ban-recorded\","
                + "\"person\":\"11010519491231002X\",\"place\":7,\"occurredOn\":\"2021-03-01\"}"));
        assertThat(codes(read))
                .containsExactly(
                        "FIELD_NOT_KNOWN /incidnt",
                        "PSEUDONYM_MALFORMED /person",
                        "TYPE_WRONG /place",
                        "VALUE_MISSING /id",
                        "VALUE_MISSING /keyFingerprint",
                        "VALUE_MISSING /incident",
                        "VALUE_MISSING /concernedAs",
                        "VALUE_MISSING /recordedAt");
        assertThat(read.problems().get(0).didYouMean()).containsExactly("incident");
        assertThat(read.toString()).doesNotContain("19491231");
    }

    @Test
    void inspectionsAreReadInAnyOrder() {
        LineReader<Event<InspectionEvent>> inspections =
                LineReader.ofInspections(Beibei.policies(), BeibeiDirectory.directory());
        String followUp = "{\"id\":\"u\",\"type\":\"inspection-follow-up\",\"finding\":\"f\",\"result\":\"PUT_RIGHT\","
                + "\"occurredOn\":\"2021-03-24\",\"recordedAt\":\"2021-03-24T08:00:00Z\"}";
        assertThat(codes(inspections.read(line(followUp)))).isEmpty();
        assertThat(codes(inspections.read(line(FINDING)))).isEmpty();
        assertThat(codes(inspections.read(
                        line(followUp.replace("PUT_RIGHT", "PUTRIGHT").replace("\"u\"", "\"v\"")))))
                .containsExactly("VALUE_NOT_KNOWN /result");
        assertThat(codes(inspections.read(
                        line(FINDING.replace("\"f\"", "\"g\"").replace("supervision/guards", "supervision/gards")))))
                .containsExactly("VALUE_NOT_KNOWN /requirement");
        assertThat(codes(inspections.read(
                        line(FINDING.replace("\"f\"", "\"h\"").replace("INSTITUTION", "COMMUNITY_POINT")))))
                .containsExactly("FINDING_NOT_FOUNDED ");
    }

    private static Line line(String text) {
        return new Line(7, text, Line.End.WHOLE);
    }

    private static List<String> codes(JsonLine<?> line) {
        return line.problems().stream()
                .map(each -> each.code() + " " + each.pointer())
                .toList();
    }

    private JsonLine<Event<DutyEvent>> read(String line) {
        return reader.read(line(line));
    }

    private List<String> findings(String line) {
        return codes(read(line));
    }

    private static List<Duty> duties() {
        List<Duty> duties = new ArrayList<>();
        Beibei.policies().policies().forEach(each -> duties.addAll(each.duties().all()));
        return duties;
    }
}
