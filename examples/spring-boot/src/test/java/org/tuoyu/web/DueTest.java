package org.tuoyu.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What is due on a day, from what is handed in. */
final class DueTest {

    private static final String FILING = """
            {"id": "E-1", "type": "duty-triggered", "duty": "national/9/receipt", "of": "D-1", "occurredOn": "2022-05-06", "recordedAt": "2022-05-06T02:00:00Z"}
            """;

    private final Running application = Running.shared();

    private static List<String> states(JsonNode duties, String duty) {
        return duties.valueStream()
                .filter(each -> each.path("duty").asString().equals(duty))
                .map(each -> each.path("state").asString() + " "
                        + each.path("dueDay").asString(""))
                .toList();
    }

    @Test
    void aDutyWithADayIsDueAndThenPastIt() {
        String duty = "beibei/3.6.16/idle-houses";
        assertThat(states(application.get("/api/duties?asOf=2024-06-01").body(), duty))
                .containsExactly("DUE ");
        assertThat(states(application.get("/api/duties?asOf=2026-06-01").body(), duty))
                .containsExactly("UNPROVEN ");
        assertThat(states(application.get("/api/duties?asOf=2020-01-01").body(), duty))
                .isEmpty();
    }

    @Test
    void eventsThatAreHandedInCountByTheCalendar() {
        JsonNode duties =
                application.lines("/api/duties?asOf=2022-05-09", FILING).body();
        assertThat(states(duties, "national/9/receipt")).containsExactly("DUE 2022-05-12");
        assertThat(states(
                        application.lines("/api/duties?asOf=2022-06-01", FILING).body(), "national/9/receipt"))
                .containsExactly("BREACHED 2022-05-12");
    }

    @Test
    void aLineThatCannotBeUsedIsToldAndHindersNoOther() {
        JsonNode duties = application
                .lines("/api/duties?asOf=2022-05-09", "{\"id\": 1}\n" + FILING)
                .body();
        assertThat(duties.get(0).path("state").asString()).isEqualTo("INVALID");
        assertThat(duties.get(0).path("line").asInt()).isEqualTo(1);
        assertThat(states(duties, "national/9/receipt")).hasSize(1);
    }

    @Test
    void targetsAreAssessedFromEvidence() {
        String target = "beibei/2/demonstration-institutions";
        assertThat(outcome(application.get("/api/targets?asOf=2021-06-01").body(), target))
                .isEqualTo("UNPROVEN");
        assertThat(outcome(
                        application
                                .lines(
                                        "/api/targets?asOf=2021-06-01",
                                        "{\"target\": \"" + target
                                                + "\", \"day\": \"2020-12-31\", \"count\": 2, \"source\": \"年报\"}")
                                .body(),
                        target))
                .isEqualTo("MET");
    }

    private static String outcome(JsonNode targets, String target) {
        return targets.valueStream()
                .filter(each -> each.path("target").asString().equals(target))
                .map(each -> each.path("outcome").asString())
                .findFirst()
                .orElse("none");
    }

    @Test
    void theAgendaNamesWhoConvenesAndWhatIsOpen() {
        JsonNode agenda = application.get("/api/agenda?asOf=2026-06-01").body();
        assertThat(agenda.path("asOf").asString()).isEqualTo("2026-06-01");
        assertThat(agenda.path("leaders").size()).isEqualTo(2);
        assertThat(agenda.path("items")
                        .valueStream()
                        .map(each -> each.path("kind").asString()))
                .contains("UNPROVEN", "OPEN_TERM", "READING");
        assertThat(agenda.at("/notes/0/code").asString()).isEqualTo("VALIDITY_NOT_KNOWN");
    }

    @Test
    void theLawOfAnotherDayAndWhatWasKnownThenCount() {
        String duty = "beibei/3.3.8/push";
        String day = "/api/duties?asOf=2021-03-01";
        assertThat(states(application.get(day).body(), duty)).hasSize(1);
        assertThat(states(application.get(day + "&lawDay=2020-01-01").body(), duty))
                .isEmpty();
        assertThat(states(
                        application
                                .get(day + "&knownAt=" + Running.escaped("2020-12-17T23:59:59+08:00"))
                                .body(),
                        duty))
                .isEmpty();
    }
}
