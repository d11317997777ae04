package org.tuoyu.json;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.tuoyu.childcare.assignment.Assigned;
import org.tuoyu.childcare.assignment.Assignment;
import org.tuoyu.childcare.assignment.Role;
import org.tuoyu.childcare.milestone.Variant;
import org.tuoyu.kernel.decision.Answer;
import org.tuoyu.kernel.decision.Comparison;
import org.tuoyu.kernel.decision.Given;
import org.tuoyu.kernel.decision.Grounds;
import org.tuoyu.kernel.event.Event;
import org.tuoyu.kernel.language.Bilingual;
import org.tuoyu.kernel.language.Language;
import org.tuoyu.kernel.language.Symbol;
import org.tuoyu.kernel.problem.Problem;
import org.tuoyu.kernel.text.Citation;
import org.tuoyu.kernel.text.Modality;
import org.tuoyu.kernel.text.Reading;
import org.tuoyu.policy.Nearest;

/** How the parts of an answer are written, in one language. */
record Parts(Language language) {

    String say(Bilingual words) {
        return words.in(language);
    }

    void problem(JsonObject json, Problem problem) {
        json.text("code", problem.code())
                .text("pointer", problem.pointer())
                .text("message", problem.message().in(language))
                .textsIfAny("didYouMean", problem.didYouMean());
    }

    /** What an answer rests on, without its kind. */
    void grounds(JsonObject json, Grounds<?> grounds) {
        words(json, grounds);
        notes(json, grounds);
    }

    void words(JsonObject json, Grounds<?> grounds) {
        json.objects("citations", grounds.citations(), this::citation)
                .objects("readings", grounds.readings(), this::reading);
    }

    void notes(JsonObject json, Grounds<?> grounds) {
        json.objects("notes", grounds.notes(), this::problem);
    }

    /** What constrains nothing, and is told beside an answer. */
    <O extends Symbol> JsonObject told(JsonObject json, Answer<O> answer) {
        return json.objects(
                "told", answer.grounds().explanation().reported(), (each, norm) -> citation(each, norm.citation()));
    }

    /** The digests of policy files by instrument, left out where there are none. */
    static void files(JsonObject json, Map<String, String> digests) {
        if (!digests.isEmpty()) {
            json.object("policies", each -> digests.forEach(each::text));
        }
    }

    /** A quote was checked against the official text; a gist could not be. */
    void nearest(JsonObject json, Nearest nearest) {
        citation(json, nearest.citation());
        json.text("why", nearest.why().in(language));
    }

    void citation(JsonObject json, Citation citation) {
        json.text("instrument", citation.instrument())
                .text("clause", citation.clause())
                .text("place", citation.place().in(language));
        citation.match(
                verbatim -> json.text("quote", verbatim.quote()).flag("verified", true),
                referenced -> json.text("gist", referenced.gist().in(language)).flag("verified", false));
    }

    /** Which event it is, of what type and when; not what happened. */
    static void event(JsonObject json, Event<?> event) {
        json.text("id", event.id())
                .text("type", event.happening().type())
                .text("occurredOn", event.occurredOn().toString())
                .text("recordedAt", event.recordedAt().toString());
    }

    /** Who leads, who is responsible and who else has a role, by a row of the division of tasks. */
    static void row(JsonObject json, Assignment row) {
        json.text("clause", row.clause())
                .texts("lead", written(row.leads()))
                .texts("responsible", written(row.responsible()))
                .textsIfAny("participating", written(row.in(Role.PARTICIPATING)))
                .textsIfAny("supporting", written(row.in(Role.SUPPORTING)))
                .textsIfAny("inCharge", written(row.in(Role.IN_CHARGE)));
    }

    void assignment(JsonObject json, Assignment row) {
        json.number("task", row.task().number())
                .number("row", row.row())
                .text("heading", row.task().heading())
                .texts("lead", written(row.leads()))
                .texts("responsible", written(row.responsible()))
                .objects("parties", row.parties(), Parts::assigned)
                .text("text", row.text())
                .text("instrument", row.citation().instrument())
                .text("clause", row.clause())
                .text("place", say(row.citation().place()));
    }

    static void assigned(JsonObject json, Assigned assigned) {
        json.text("role", assigned.role().id())
                .text("word", assigned.word())
                .text("party", assigned.party().id())
                .text("written", assigned.asWritten());
    }

    /** The names of parties as they stand in the document. */
    static List<String> written(List<Assigned> parties) {
        return parties.stream().map(Assigned::asWritten).toList();
    }

    static List<String> ids(List<? extends Symbol> symbols) {
        return symbols.stream().map(Symbol::id).toList();
    }

    /** How words bind under an option of a reading. */
    static void binding(JsonObject json, Variant<Modality> how) {
        json.text("given", how.given().map(Parts::given))
                .text("modality", how.value().id());
    }

    /** A way to read something, as the command line takes it. */
    static String given(Given given) {
        return given.reading().id() + "=" + given.option().id();
    }

    /** The readings that matter, and the answer under each combination of their options. */
    <A> void ways(JsonObject json, Comparison<A> compared, Consumer<? super A> answer) {
        json.texts("mattering", ids(compared.open()))
                .objects("ways", List.copyOf(compared.answers().entrySet()), (inner, way) -> {
                    inner.objects("under", way.getKey(), this::reading);
                    answer.accept(way.getValue());
                });
    }

    void option(JsonObject json, Reading.Option option) {
        json.text("id", option.id()).text("label", say(option.label())).text("reason", say(option.reason()));
    }

    void reading(JsonObject json, Given given) {
        json.text("id", given.reading().id()).text("option", given.option().id());
    }
}
