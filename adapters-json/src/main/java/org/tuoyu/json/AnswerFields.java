package org.tuoyu.json;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.tuoyu.kernel.decision.Answer;
import org.tuoyu.kernel.decision.Norm;
import org.tuoyu.kernel.language.Symbol;
import org.tuoyu.kernel.problem.Problem;

/** The fields of one answer. */
final class AnswerFields<O extends Symbol> {

    private final Answer<O> answer;
    private final Function<? super O, String> shown;
    private final Parts parts;
    private final Names names;

    /** What the fields of an outcome are called: an authority is shown as a unit, any other outcome by its label. */
    private enum Names {
        AUTHORITY("authority", "authorityKind", "candidateKinds"),
        ANSWER("label", "answer", "candidateAnswers");

        private final String one;
        private final String kind;
        private final String candidateKinds;

        Names(String one, String kind, String candidateKinds) {
            this.one = one;
            this.kind = kind;
            this.candidateKinds = candidateKinds;
        }
    }

    private AnswerFields(Answer<O> answer, Function<? super O, String> shown, Names names, Parts parts) {
        this.answer = answer;
        this.shown = shown;
        this.names = names;
        this.parts = parts;
    }

    /** Of an answer to which authority registers. */
    static <O extends Symbol> AnswerFields<O> ofAuthority(
            Answer<O> answer, Function<? super O, String> shown, Parts parts) {
        return new AnswerFields<>(answer, shown, Names.AUTHORITY, parts);
    }

    /** Of an answer to a question of any domain: an outcome is shown by its label. */
    static <O extends Symbol> AnswerFields<O> toQuestion(Answer<O> answer, Parts parts) {
        return new AnswerFields<>(answer, outcome -> parts.say(outcome.label()), Names.ANSWER, parts);
    }

    /** What is answered, whoever asked. */
    JsonObject write(JsonObject json, List<Problem> remarks) {
        List<Problem> problems = answer.match(
                determined -> determined(json, determined),
                undetermined -> undetermined(json, undetermined),
                notApplicable -> outcome(json, "NOT_APPLICABLE"),
                conflict -> conflict(json, conflict),
                invalid -> invalid(json, invalid));
        parts.words(json, answer.grounds());
        json.objects("problems", both(remarks, problems), parts::problem);
        parts.notes(json, answer.grounds());
        return json;
    }

    private static List<Problem> both(List<Problem> remarks, List<Problem> problems) {
        return remarks.isEmpty()
                ? problems
                : Stream.concat(remarks.stream(), problems.stream()).toList();
    }

    private static List<Problem> outcome(JsonObject json, String outcome) {
        json.text("outcome", outcome);
        return List.of();
    }

    private List<Problem> determined(JsonObject json, Answer.Determined<O> determined) {
        json.text("outcome", "DETERMINED")
                .text(names.one, shown.apply(determined.outcome()))
                .text(names.kind, determined.outcome().id());
        return List.of();
    }

    private List<Problem> undetermined(JsonObject json, Answer.Undetermined<O> undetermined) {
        List<O> candidates = undetermined.candidates();
        json.text("outcome", "UNDETERMINED")
                .texts("candidates", candidates.stream().<String>map(shown).toList())
                .texts(names.candidateKinds, Parts.ids(candidates))
                .text("cause", undetermined.cause().id())
                .texts("missing", Parts.ids(undetermined.missingFacts()))
                .textsIfAny("missingReadings", Parts.ids(undetermined.missingReadings()))
                .textsIfAny("alsoPossible", alsoPossible(undetermined));
        return List.of();
    }

    private List<Problem> conflict(JsonObject json, Answer.Conflict<O> conflict) {
        json.text("outcome", "CONFLICT")
                .textLists(
                        "clashes",
                        conflict.clashes().stream()
                                .map(clash -> clash.stream().map(Norm::id).toList())
                                .toList());
        return List.of();
    }

    private List<Problem> invalid(JsonObject json, Answer.Invalid<O> invalid) {
        json.text("outcome", "INVALID");
        return List.of(invalid.problem());
    }

    private static <O extends Symbol> List<String> alsoPossible(Answer<O> answer) {
        return answer.possible().stream()
                .flatMap(each -> each.<Stream<String>>match(
                        settled -> Stream.empty(),
                        open -> Stream.empty(),
                        () -> Stream.of("NOT_APPLICABLE"),
                        () -> Stream.of("CONFLICT")))
                .toList();
    }
}
