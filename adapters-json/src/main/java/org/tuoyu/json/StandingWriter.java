package org.tuoyu.json;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.tuoyu.childcare.accountability.BanEvent;
import org.tuoyu.childcare.accountability.BanLedger.Ban;
import org.tuoyu.childcare.accountability.Pseudonym;
import org.tuoyu.childcare.assignment.Assignment;
import org.tuoyu.childcare.assignment.Involvement;
import org.tuoyu.childcare.duty.DutyEvent;
import org.tuoyu.childcare.milestone.Assessment;
import org.tuoyu.childcare.milestone.Evidence;
import org.tuoyu.childcare.milestone.Target;
import org.tuoyu.childcare.supervision.InspectionEvent;
import org.tuoyu.childcare.supervision.InspectionEvent.Found;
import org.tuoyu.childcare.supervision.Inspections;
import org.tuoyu.kernel.decision.Comparison;
import org.tuoyu.kernel.event.Event;
import org.tuoyu.kernel.language.Language;
import org.tuoyu.kernel.problem.Problem;
import org.tuoyu.policy.review.Matter;
import org.tuoyu.policy.review.Sheet;

/**
 * Writes how things stand by lines of events or evidence as JSON, in one language and always in one order of fields: one
 * array, which begins with the lines that were not used and why.
 */
public final class StandingWriter {

    private final JsonOutput out;
    private final Parts parts;
    private final StandingFields standing;
    private final CaseFields cases;

    public StandingWriter(JsonOutput out, Language language) {
        this.out = out;
        this.parts = new Parts(language);
        this.standing = new StandingFields(parts);
        this.cases = new CaseFields(parts, new Documents(language)::write);
    }

    /** Writes each duty. */
    public void duties(List<JsonLine<Event<DutyEvent>>> rejected, List<Matter.Owed> all) throws IOException {
        write(refused(rejected, "state"), each(all, standing::owed));
    }

    /** Writes each duty that concerns a party, then each row that gives it a part. */
    public void dutiesOfParty(
            List<JsonLine<Event<DutyEvent>>> rejected, List<Sheet.Bound> concerning, List<Involvement> tasks)
            throws IOException {
        write(refused(rejected, "state"), each(concerning, standing::bound), each(tasks, standing::task));
    }

    /** Writes what each target comes to. */
    public void targets(List<JsonLine<Evidence>> rejected, List<Matter.Aimed> all) throws IOException {
        write(refused(rejected, "outcome"), each(all, standing::aimed));
    }

    /** Writes each target under every way to read it that matters. */
    public void targetsCompared(
            List<JsonLine<Evidence>> rejected, Map<Target, Comparison<Optional<Assessment>>> compared)
            throws IOException {
        write(
                refused(rejected, "outcome"),
                each(compared.entrySet(), (json, each) -> standing.ways(json, each.getKey(), each.getValue())));
    }

    /**
     * Writes the events without a place, then each inspection.
     *
     * @param rows who leads and is responsible for what was found amiss
     */
    public void inspections(
            List<JsonLine<Event<InspectionEvent>>> rejected,
            Inspections inspections,
            Function<Found, List<Assignment>> rows)
            throws IOException {
        write(
                refused(rejected, "state"),
                each(inspections.unplaced(), CaseFields::unplaced),
                each(inspections.all(), (json, each) -> cases.inspection(json, each, rows)));
    }

    /**
     * Writes who on a list of staff is banned, as the line of the list tells who is meant: behind the events that were not
     * used the lines of the list that hold no number, then each line with its bans, none of them included.
     */
    public void bans(
            List<JsonLine<Event<BanEvent>>> rejected, Map<Long, List<Problem>> noNumbers, Map<Long, List<Ban>> bans)
            throws IOException {
        write(
                each(
                        rejected,
                        (json, each) -> refused(json.text("in", "events"), "state", each.problems(), each.line())),
                noNumbers(noNumbers),
                each(
                        bans.entrySet(),
                        (json, each) -> json.objects("bans", each.getValue(), cases::standing)
                                .number("line", each.getKey())));
    }

    /** Writes the lines of a list that hold no number, then each line with its pseudonym, as an event has it. */
    public void pseudonyms(Map<Long, List<Problem>> noNumbers, Map<Long, Pseudonym> people) throws IOException {
        write(
                noNumbers(noNumbers),
                each(
                        people.entrySet(),
                        (json, each) -> json.text("person", each.getValue().text())
                                .text("keyFingerprint", each.getValue().keyFingerprint())
                                .number("line", each.getKey())));
    }

    private Stream<Consumer<JsonObject>> noNumbers(Map<Long, List<Problem>> lines) {
        return each(
                lines.entrySet(),
                (json, each) -> refused(json.text("in", "staff"), "state", each.getValue(), each.getKey()));
    }

    private Stream<Consumer<JsonObject>> refused(List<? extends JsonLine<?>> rejected, String field) {
        return each(rejected, (json, each) -> refused(json, field, each.problems(), each.line()));
    }

    private void refused(JsonObject json, String field, List<Problem> problems, long line) {
        json.text(field, "INVALID")
                .objects("problems", problems, parts::problem)
                .number("line", line);
    }

    private static <T> Stream<Consumer<JsonObject>> each(
            Collection<T> values, BiConsumer<JsonObject, ? super T> fields) {
        return values.stream().map(value -> json -> fields.accept(json, value));
    }

    @SafeVarargs
    private void write(Stream<Consumer<JsonObject>>... objects) throws IOException {
        List<Consumer<JsonObject>> all = new ArrayList<>();
        for (Stream<Consumer<JsonObject>> each : objects) {
            each.forEach(all::add);
        }
        out.array(all, (json, fields) -> fields.accept(json));
    }
}
