package org.tuoyu.web;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.tuoyu.childcare.assignment.Assigned;
import org.tuoyu.childcare.assignment.Role;
import org.tuoyu.childcare.duty.DutyStatus;
import org.tuoyu.childcare.institution.ServiceMode;
import org.tuoyu.childcare.milestone.Outcome;
import org.tuoyu.kernel.decision.Answer;
import org.tuoyu.kernel.decision.Fact;
import org.tuoyu.kernel.decision.Question;
import org.tuoyu.kernel.language.Language;
import org.tuoyu.kernel.language.Symbol;
import org.tuoyu.kernel.party.Unit;
import org.tuoyu.kernel.text.Instrument;
import org.tuoyu.kernel.time.AsOf;
import org.tuoyu.policy.InterpretationRegister;
import org.tuoyu.policy.review.Acting;
import org.tuoyu.policy.review.OpenPoint;

/** What the ids of the other documents are called: questions, readings, states, places. */
@RestController
@RequestMapping(path = "/api", produces = MediaType.APPLICATION_JSON_VALUE)
final class WordsController {

    private final District district;
    private final Asked asked;

    WordsController(District district, Asked asked) {
        this.district = district;
        this.asked = asked;
    }

    /** What an id is called. */
    record Word(String id, String label) {
        static Word of(Symbol symbol, Language language) {
            return new Word(symbol.id(), symbol.label().in(language));
        }

        static List<Word> all(Stream<? extends Symbol> symbols, Language language) {
            return symbols.map(each -> of(each, language)).toList();
        }
    }

    /**
     * The words for what answers hold.
     *
     * @param today the day in China
     * @param place the district
     */
    record Words(LocalDate today, String place, Paper document, Map<String, List<Word>> words) {}

    /** A document, as printed on it. */
    record Paper(String number, String title, String issuer, LocalDate publishedOn) {
        static Paper of(Instrument instrument) {
            return new Paper(instrument.number(), instrument.title(), instrument.issuer(), instrument.publishedOn());
        }
    }

    @GetMapping("/words")
    Words words(Language language) {
        Map<String, List<Word>> words = new LinkedHashMap<>();
        words.put("modes", Word.all(Stream.of(ServiceMode.values()), language));
        words.put("causes", Word.all(Stream.of(Answer.Cause.values()), language));
        words.put("roles", Word.all(Stream.of(Role.values()), language));
        words.put("states", Word.all(Stream.of(DutyStatus.State.values()), language));
        words.put("outcomes", Word.all(Stream.of(Outcome.values()), language));
        words.put("points", Word.all(Stream.of(OpenPoint.Kind.values()), language));
        words.put(
                "parties",
                Word.all(
                        district.rows().stream()
                                .flatMap(row -> row.parties().stream())
                                .map(Assigned::party)
                                .distinct(),
                        language));
        words.put("bearers", bearers(language));
        Instrument document = district.document().instrument();
        String place = district.directory()
                .find(district.place())
                .map(unit -> unit.label().in(language))
                .orElseGet(district::place);
        return new Words(asked.today(), place, Paper.of(document), words);
    }

    /** Who bears a duty, by the name that the documents write. */
    private List<Word> bearers(Language language) {
        return district.policies().policies().stream()
                .flatMap(policy -> policy.duties().all().stream())
                .flatMap(duty -> duty.bearers().stream())
                .distinct()
                .map(each -> new Word(
                        each.label().zh(),
                        Acting.called(each, district.directory()).in(language)))
                .toList();
    }

    /**
     * A question that can be asked.
     *
     * @param facts what an answer may depend on, in the order in which it is asked
     */
    record Askable(String id, String label, String domain, List<Stated> facts, List<Word> outcomes) {
        static Askable of(Question<?> question, Language language) {
            return new Askable(
                    question.id(),
                    question.label().in(language),
                    question.domain(),
                    question.facts().stream()
                            .map(fact -> Stated.of(fact, language))
                            .toList(),
                    Word.all(question.outcomes().stream(), language));
        }
    }

    /**
     * A fact.
     *
     * @param values those that it can have; none of a number
     * @param unit what a number counts
     */
    record Stated(String id, String label, List<Word> values, Optional<String> unit) {
        static Stated of(Fact fact, Language language) {
            return fact instanceof Fact.Quantity number
                    ? new Stated(
                            fact.id(),
                            fact.label().in(language),
                            List.of(),
                            Optional.of(number.unit().in(language)))
                    : new Stated(
                            fact.id(),
                            fact.label().in(language),
                            Word.all(((Fact.Choice) fact).values().stream(), language),
                            Optional.empty());
        }
    }

    @GetMapping("/questions")
    List<Askable> questions(Language language) {
        return district.policies().questions().stream()
                .map(each -> Askable.of(each, language))
                .toList();
    }

    /**
     * A point on which the documents can be read in more than one way.
     *
     * @param decides who could settle it
     * @param chosen the option that is chosen; none where nobody has chosen
     */
    record Ambiguity(String id, String label, List<Way> options, String decides, Optional<String> chosen) {
        static Ambiguity of(InterpretationRegister.Entry entry, Language language) {
            return new Ambiguity(
                    entry.reading().id(),
                    entry.reading().label().in(language),
                    entry.reading().options().stream()
                            .map(each -> new Way(
                                    each.id(),
                                    each.label().in(language),
                                    each.reason().in(language)))
                            .toList(),
                    entry.reading().authority().in(language),
                    entry.chosen().map(Symbol::id));
        }
    }

    /** One way to read them, with what speaks for it. */
    record Way(String id, String label, String reason) {}

    @GetMapping("/readings")
    List<Ambiguity> readings(Language language) {
        return district.policies().register().entries().stream()
                .map(each -> Ambiguity.of(each, language))
                .toList();
    }

    /**
     * A street or town.
     *
     * @param name its name in Chinese, as forms have it
     * @param territory the district in which it lies; none where that is not recorded
     */
    record Place(String name, String label, Optional<String> territory) {}

    /** The streets and towns that are there on a day. */
    @GetMapping("/places")
    List<Place> places(AsOf asOf, Language language) {
        return district.directory().units().stream()
                .filter(unit -> unit.kind().isBelowDistrict())
                .flatMap(unit -> place(unit, asOf.factDay(), language).stream())
                .toList();
    }

    private Optional<Place> place(Unit unit, LocalDate day, Language language) {
        return unit.nameOn(day).map(name -> new Place(name.zh(), name.in(language), territory(unit, day, language)));
    }

    private Optional<String> territory(Unit unit, LocalDate day, Language language) {
        return district.directory()
                .location(unit.id(), day)
                .flatMap(location -> district.directory().place(location.territory(), day))
                .map(territory ->
                        territory.nameOn(day).orElseGet(territory::label).in(language));
    }
}
