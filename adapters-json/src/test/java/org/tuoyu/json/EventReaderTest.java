package org.tuoyu.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tuoyu.beibei.Beibei;
import org.tuoyu.duty.Duty;
import org.tuoyu.duty.DutyEvent;
import org.tuoyu.event.Event;
import org.tuoyu.problem.Checked;
import org.tuoyu.problem.Problem;

class EventReaderTest {

    private static final String STEP = "{\"id\":\"e-1\",\"type\":\"duty-fulfilled\",\"duty\":\"national/9/receipt\","
            + "\"of\":\"A-1\",\"occurredOn\":\"2021-02-10\",\"recordedAt\":\"2021-04-01T01:00:00Z\"}";
    private static final String READ = "{\"id\":\"e-2\",\"type\":\"term-read\",\"duty\":\"beibei/3.3.8/filing\","
            + "\"workingDays\":20,\"source\":\"虚构的通知\",\"occurredOn\":\"2021-03-01\","
            + "\"recordedAt\":\"2021-03-01T01:00:00Z\"}";

    private final EventReader<DutyEvent> reader = EventReader.ofDuties(duties());

    @Test
    void completeLinesAreEvents() {
        assertThat(read(STEP).event())
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

    private EventLine<DutyEvent> read(String line) {
        return reader.read(new Line(7, line, Line.End.WHOLE));
    }

    private List<String> findings(String line) {
        List<Problem> problems = read(line).event().match(valid -> List.of(), all -> List.copyOf(all));
        return problems.stream().map(each -> each.code() + " " + each.pointer()).toList();
    }

    private static List<Duty> duties() {
        List<Duty> duties = new ArrayList<>();
        Beibei.policies().policies().forEach(each -> duties.addAll(each.duties().all()));
        return duties;
    }
}
