package org.tuoyu.kernel.decision;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.tuoyu.kernel.language.Bilingual;
import org.tuoyu.kernel.rules.RuleBook;
import org.tuoyu.kernel.text.Citation;
import org.tuoyu.kernel.text.Instrument;
import org.tuoyu.kernel.text.Modality;
import org.tuoyu.kernel.text.Rank;
import org.tuoyu.kernel.text.Reading;
import org.tuoyu.kernel.text.Readings;
import org.tuoyu.kernel.time.AsOf;
import org.tuoyu.kernel.time.InForce;

/** Short ways to write facts, norms and questions for the examples. */
@SuppressWarnings("varargs") // the arrays are read only
final class Rules {

    static final LocalDate LONG_AGO = LocalDate.of(2015, 1, 1);
    static final AsOf TODAY = AsOf.day(LocalDate.of(2021, 3, 1));

    static final Plain A = new Plain("A");
    static final Plain B = new Plain("B");
    static final Plain C = new Plain("C");

    static final Fact.Choice COLOUR = choice("colour", "red", "green", "blue");
    static final Fact.Choice SHAPE = choice("shape", "round", "square");
    static final Fact.Quantity PLACES =
            Fact.Quantity.of("places", new Bilingual("托位", "places"), new Bilingual("个", "places"));
    static final Reading READING = reading("word", "wide", "narrow");

    static final Instrument DISTRICT = instrument("district", "office", Rank.DISTRICT_DOCUMENT, LONG_AGO);
    static final Instrument LATER_DISTRICT =
            instrument("later", "office", Rank.DISTRICT_DOCUMENT, LONG_AGO.plusYears(1));
    static final Instrument NEIGHBOUR = instrument("neighbour", "bureau", Rank.DISTRICT_DOCUMENT, LONG_AGO);
    static final Instrument CITY = instrument("city", "city", Rank.MUNICIPAL_DOCUMENT, LONG_AGO);
    static final Instrument LAW = instrument("law", "congress", Rank.LAW, LONG_AGO);

    private Rules() {}

    static Fact.Choice choice(String id, String... values) {
        return new Fact.Choice(
                id,
                Bilingual.same(id),
                Arrays.stream(values)
                        .map(value -> new Value.Named(value, Bilingual.same(value)))
                        .toList(),
                true);
    }

    static Reading reading(String id, String... options) {
        return new Reading(
                id,
                Bilingual.same(id),
                Arrays.stream(options)
                        .map(option -> new Reading.Option(option, Bilingual.same(option), Bilingual.same("because")))
                        .toList(),
                Bilingual.same("court"));
    }

    static Instrument instrument(String number, String issuer, Rank rank, LocalDate publishedOn) {
        return Instrument.builder()
                .number(number)
                .title(number)
                .issuer(issuer)
                .rank(rank)
                .territory("here")
                .publishedOn(publishedOn)
                .held(Instrument.Held.VERBATIM)
                .build();
    }

    static Citation words(String quote) {
        return new Citation.Verbatim("text", "1", quote);
    }

    /** A duty of an instrument, in force for long, that allows some outcomes. */
    static Norm.Builder<Plain> norm(String id, Instrument instrument, Plain... allows) {
        return Norm.<Plain>builder()
                .id(id)
                .given(List.of())
                .conditions(List.of())
                .allows(List.of(allows))
                .modality(Modality.DUTY)
                .citation(words("words of " + id))
                .instrument(instrument)
                .rank(instrument.rank())
                .inForce(InForce.openEndedFrom(LONG_AGO));
    }

    static Impossible impossible(String quote, Condition... together) {
        return new Impossible(List.of(together), words(quote));
    }

    static Question<Plain> question(Impossible... impossible) {
        return new Question<>(
                "question",
                new Bilingual("问题", "question"),
                List.of(COLOUR, SHAPE, PLACES),
                List.of(A, B, C),
                List.of(impossible));
    }

    @SafeVarargs
    static NormSet<Plain> inPlay(Norm.Builder<Plain>... norms) {
        return compiled(question(), Arrays.stream(norms).toList());
    }

    @SafeVarargs
    static NormSet<Plain> inPlay(Question<Plain> question, Norm.Builder<Plain>... norms) {
        return compiled(question, Arrays.stream(norms).toList());
    }

    private static NormSet<Plain> compiled(Question<Plain> question, List<Norm.Builder<Plain>> norms) {
        return RuleBook.of(question, built(norms), Readings.none()).inPlay(TODAY, "here"::equals);
    }

    private static List<Norm<Plain>> built(List<Norm.Builder<Plain>> norms) {
        return norms.stream().<Norm<Plain>>map(Norm.Builder::build).toList();
    }

    @SafeVarargs
    static List<Norm<Plain>> built(Norm.Builder<Plain>... norms) {
        return built(Arrays.stream(norms).toList());
    }

    @SafeVarargs
    static Answer<Plain> answer(Knowledge known, Norm.Builder<Plain>... norms) {
        return compiled(question(), Arrays.stream(norms).toList()).decider().decide(known);
    }

    static Knowledge nothing() {
        return Knowledge.none();
    }

    static List<String> ids(List<Norm<Plain>> norms) {
        return norms.stream().map(Norm::id).toList();
    }

    static Explanation.NormStory<Plain> story(Answer<Plain> answer, String id) {
        return answer.grounds().explanation().norms().stream()
                .filter(story -> story.norm().id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    static Answer.Undetermined<Plain> undetermined(Answer<Plain> answer) {
        if (answer instanceof Answer.Undetermined<Plain> undetermined) {
            return undetermined;
        }
        throw new AssertionError("expected an undetermined answer, got " + answer.possible());
    }

    static Answer.Invalid<Plain> invalid(Answer<Plain> answer) {
        if (answer instanceof Answer.Invalid<Plain> invalid) {
            return invalid;
        }
        throw new AssertionError("expected a contradiction, got " + answer.possible());
    }

    static List<List<String>> clashes(Answer<Plain> answer) {
        if (answer instanceof Answer.Conflict<Plain> conflict) {
            return conflict.clashes().stream().map(Rules::ids).toList();
        }
        throw new AssertionError("expected a conflict, got " + answer.possible());
    }

    static Possible<Plain> settled(Plain outcome) {
        return Possible.settled(outcome);
    }

    static Possible<Plain> open(Plain... outcomes) {
        return Possible.open(List.of(outcomes));
    }

    static Possible<Plain> silence() {
        return Possible.silence();
    }

    static Possible<Plain> clash() {
        return Possible.clash();
    }
}
