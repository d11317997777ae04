package org.tuoyu.json;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.tuoyu.childcare.assignment.Assignment;
import org.tuoyu.kernel.decision.Answer;
import org.tuoyu.kernel.decision.Comparison;
import org.tuoyu.kernel.decision.Question;
import org.tuoyu.kernel.language.Bilingual;
import org.tuoyu.kernel.language.Language;
import org.tuoyu.kernel.language.Symbol;
import org.tuoyu.kernel.problem.Problem;
import org.tuoyu.policy.Nearest;

/**
 * Writes answers as lines of JSON, in one language and always in one order of fields; the last is the day for which the
 * answer holds.
 */
public final class AnswerWriter {

    private static final int DAYS = 512;

    private final JsonOutput out;
    private final Parts parts;
    private final Function<Answer<?>, Map<String, String>> files;
    private final KeptAnswers kept;
    /** The days written last, by their number, for a list has many lines of one day. */
    private final LocalDate[] days = new LocalDate[DAYS];

    private final String[] dayTexts = new String[DAYS];

    /** @param files the digests of the policy files that an answer rests on, by instrument ({@code PolicyStack::files}) */
    public AnswerWriter(JsonOutput out, Language language, Function<Answer<?>, Map<String, String>> files) {
        this.out = out;
        this.parts = new Parts(language);
        this.files = files;
        this.kept = new KeptAnswers(parts, files);
    }

    private String text(LocalDate day) {
        int place = (int) (day.toEpochDay() & (DAYS - 1));
        if (!day.equals(days[place])) {
            days[place] = day;
            dayTexts[place] = day.toString();
        }
        return dayTexts[place];
    }

    private <O extends Symbol> void explanation(JsonObject json, Answer<O> answer) {
        new ExplanationFields<>(answer.grounds().explanation(), parts).write(json);
        Optional<String> next = answer instanceof Answer.Undetermined<O> open
                ? open.nextQuestion().map(Symbol::id)
                : Optional.empty();
        json.text("next", next);
    }

    /**
     * Writes the answer to what a line of input asked.
     *
     * @param asOf the day of the facts and of the law
     * @param shown the name under which an outcome is shown: that of a unit, on the day that was asked for
     * @param remarks problems of what was asked that did not keep it from being answered
     */
    public <O extends Symbol> void answer(
            ApplicationLine asked,
            LocalDate asOf,
            Answer<O> answer,
            Function<? super O, String> shown,
            List<Problem> remarks)
            throws IOException {
        KeptAnswers.Written written = kept.of(answer, shown, remarks);
        out.line(json -> json.text("id", asked.id())
                .kept(written.fields())
                .kept(written.policies())
                .number("line", asked.line())
                .text("asOf", text(asOf)));
    }

    /** Writes the answer with its whole explanation; see {@link #answer}. */
    public <O extends Symbol> void explained(
            ApplicationLine asked,
            LocalDate asOf,
            Answer<O> answer,
            Function<? super O, String> shown,
            List<Problem> remarks)
            throws IOException {
        KeptAnswers.Written written = kept.of(answer, shown, remarks);
        out.line(json -> json.text("id", asked.id())
                .kept(written.fields())
                .object("explanation", each -> explanation(each, answer))
                .kept(written.policies())
                .number("line", asked.line())
                .text("asOf", text(asOf)));
    }

    /** Writes the answers to what a line of input asked, under every way to read the text that matters for it. */
    public <O extends Symbol> void compared(
            ApplicationLine asked,
            LocalDate asOf,
            Comparison<Answer<O>> compared,
            Function<? super O, String> shown,
            List<Problem> remarks)
            throws IOException {
        out.line(json -> {
            json.text("id", asked.id());
            parts.ways(
                    json,
                    compared,
                    answer -> AnswerFields.ofAuthority(answer, shown, parts).write(json, List.of()));
            json.objects("problems", remarks, parts::problem)
                    .number("line", asked.line())
                    .text("asOf", text(asOf));
        });
    }

    /**
     * Writes the answer to a question of any domain.
     *
     * @param bearers who bears a duty by the words that the answer rests on
     * @param rows who leads and is responsible for what the answer rests on
     * @param nearest what comes nearest where the answer is silence; no field where nothing does
     * @param remarks problems of what was asked that did not keep it from being answered
     */
    public <O extends Symbol> void toQuestion(
            Answer<O> answer,
            List<Bilingual> bearers,
            List<Assignment> rows,
            List<Nearest> nearest,
            List<Problem> remarks)
            throws IOException {
        out.line(json -> {
            AnswerFields.toQuestion(answer, parts)
                    .write(json.text("question", answer.grounds().question().id()), remarks);
            parts.told(json, answer).texts("bearers", say(bearers)).objects("rows", rows, Parts::row);
            if (!nearest.isEmpty()) {
                json.objects("nearest", nearest, parts::nearest);
            }
            Parts.files(json, files.apply(answer));
        });
    }

    /**
     * Writes the answers to a question of any domain, under every way to read the text that matters for it.
     *
     * @param bearers who bears a duty by the words that the answers rest on
     * @param rows who leads and is responsible for what the answers rest on
     * @param remarks problems of what was asked that did not keep it from being answered; no field where there is none
     */
    public <O extends Symbol> void comparedToQuestion(
            Question<O> question,
            Comparison<Answer<O>> compared,
            List<Bilingual> bearers,
            List<Assignment> rows,
            List<Problem> remarks)
            throws IOException {
        out.line(json -> {
            parts.ways(
                    json.text("question", question.id()),
                    compared,
                    answer -> AnswerFields.toQuestion(answer, parts).write(json, List.of()));
            json.texts("bearers", say(bearers)).objects("rows", rows, Parts::row);
            if (!remarks.isEmpty()) {
                json.objects("problems", remarks, parts::problem);
            }
        });
    }

    private List<String> say(List<Bilingual> all) {
        return all.stream().map(parts::say).toList();
    }

    /**
     * Writes that a line of input was not answered, and why.
     *
     * @param asOf the day that was asked about; empty where it cannot be read
     */
    public void rejection(ApplicationLine asked, Optional<LocalDate> asOf, List<Problem> problems) throws IOException {
        out.line(json -> {
            json.text("id", asked.id()).text("outcome", "INVALID").texts("citations", List.of());
            json.objects("problems", problems, parts::problem)
                    .number("line", asked.line())
                    .text("asOf", asOf.map(LocalDate::toString));
        });
    }
}
