package org.tuoyu.tck;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import org.tuoyu.kernel.decision.Given;
import org.tuoyu.kernel.decision.Norm;
import org.tuoyu.kernel.decision.Question;
import org.tuoyu.kernel.language.Bilingual;
import org.tuoyu.kernel.text.Instrument;
import org.tuoyu.kernel.text.Modality;
import org.tuoyu.kernel.text.Rank;
import org.tuoyu.kernel.text.Reading;
import org.tuoyu.kernel.text.Readings;
import org.tuoyu.kernel.time.AsOf;
import org.tuoyu.kernel.time.InForce;

/** Draws whole sets of rules; days lie around one seam, and most norms are in play, so that they meet. */
final class DrawnRules {

    private static final LocalDate SEAM = LocalDate.of(2021, 6, 1);
    /** The midnight of the seam where the documents come from, 16:00 the day before in Greenwich. */
    private static final Instant SEAM_IN_CHINA = Instant.parse("2021-05-31T16:00:00Z");

    private static final List<Modality> MODALITIES = List.of(
            Modality.DUTY,
            Modality.DUTY,
            Modality.CONSTITUTIVE,
            Modality.PROHIBITION,
            Modality.POWER,
            Modality.ENTITLEMENT,
            Modality.PROMOTION,
            Modality.PRINCIPLE);

    private final Draws draws;
    private final DrawnQuestion drawnQuestion;
    private final Question<DrawnOutcome> question;
    private final List<Instrument> instruments;
    private final List<Reading> readings;
    private final List<Norm<DrawnOutcome>> norms = new ArrayList<>();

    DrawnRules(Draws draws) {
        this.draws = draws;
        this.drawnQuestion = new DrawnQuestion(draws);
        this.question = drawnQuestion.question();
        this.instruments = draws.listOf(draws.between(1, 4), this::instrument);
        this.readings = draws.listOf(draws.between(0, 2), this::reading);
    }

    static Arbitrary<RuleSet> any() {
        return Draws.any(220).map(draws -> new DrawnRules(draws).rules());
    }

    static Arbitrary<AsOf> moment() {
        return Draws.any(6).map(DrawnRules::asOf);
    }

    RuleSet rules() {
        for (int i = draws.between(0, 6); i > 0; i--) {
            norms("n" + i);
        }
        Readings chosen = Readings.none();
        for (Reading reading : readings) {
            if (draws.inPercent(40)) {
                chosen = chosen.choosing(reading, draws.oneOf(reading.options()).id());
            }
        }
        return new RuleSet(
                question, norms, chosen, asOf(draws), draws.inPercent(80) ? Set.of("t0", "t1") : Set.of("t0"));
    }

    private static AsOf asOf(Draws draws) {
        AsOf day = AsOf.day(SEAM.plusDays(draws.between(-3, 3))).underLawOf(SEAM.plusDays(draws.between(-1, 1)));
        return draws.inPercent(70) ? day : day.knownAt(SEAM_IN_CHINA.plusSeconds(draws.between(-1, 1)));
    }

    private LocalDate around(int days) {
        return SEAM.plusDays(draws.between(-days, days));
    }

    private Instrument instrument(int i) {
        return Instrument.builder()
                .number("i" + i)
                .title("instrument " + i)
                .issuer(draws.oneOf(List.of("a", "a", "b", "c")))
                .rank(rank())
                .territory(draws.inPercent(85) ? "t0" : "t1")
                .publishedOn(around(1))
                .held(draws.oneOf(List.of(Instrument.Held.values())))
                .build();
    }

    private Rank rank() {
        return new Rank(draws.between(1, 3), Bilingual.same("rank"));
    }

    private Reading reading(int i) {
        return reading(draws, i);
    }

    static Reading reading(Draws draws, int i) {
        List<Reading.Option> options = draws.listOf(
                draws.between(2, 3),
                k -> new Reading.Option("option" + k, Bilingual.same("option " + k), Bilingual.same("reason")));
        return new Reading("r" + i, Bilingual.same("reading " + i), options, Bilingual.same("court"));
    }

    private InForce inForce() {
        return switch (draws.below(8)) {
            case 0 -> InForce.between(SEAM.minusDays(1), around(1).plusDays(1));
            case 1 -> InForce.openEndedFrom(around(1));
            case 2 -> InForce.doubtedFrom(SEAM.minusDays(2), around(2));
            case 3 -> InForce.openEndedFrom(SEAM.minusDays(2)).beginningBy(around(2));
            default -> InForce.openEndedFrom(SEAM.minusDays(9));
        };
    }

    /** One norm, or its variants: one for most options of a reading, now and then of two readings. */
    private void norms(String id) {
        Set<String> general = exceptionTo();
        if (readings.isEmpty() || draws.inPercent(65)) {
            norms.add(norm(id, List.of(), general));
            return;
        }
        Reading reading = draws.oneOf(readings);
        for (Reading.Option option : reading.options()) {
            if (!draws.inPercent(20)) {
                norms.add(norm(id, given(reading, option), general));
            }
        }
    }

    private List<Given> given(Reading reading, Reading.Option option) {
        Reading other = draws.oneOf(readings);
        Given first = new Given(reading, option);
        return other.equals(reading) || draws.inPercent(70)
                ? List.of(first)
                : List.of(first, new Given(other, draws.oneOf(other.options())));
    }

    /** Exceptions are made to norms drawn before only, so that they never go in a circle. */
    private Set<String> exceptionTo() {
        Set<String> general = new HashSet<>();
        if (!norms.isEmpty() && draws.inPercent(35)) {
            for (int i = draws.between(1, 2); i > 0; i--) {
                general.add(draws.oneOf(norms).id());
            }
        }
        return general;
    }

    private Norm<DrawnOutcome> norm(String id, List<Given> given, Set<String> exceptionTo) {
        Instrument instrument = draws.oneOf(instruments);
        Norm.Builder<DrawnOutcome> norm = Norm.<DrawnOutcome>builder()
                .id(id)
                .given(given)
                .conditions(drawnQuestion.conditions(0, 2))
                .allows(draws.some(question.outcomes()))
                .modality(exceptionTo.isEmpty() ? draws.oneOf(MODALITIES) : Modality.POWER)
                .citation(DrawnQuestion.cited("words of " + id + norms.size()))
                .instrument(instrument)
                .rank(draws.inPercent(15) ? rank() : instrument.rank())
                .inForce(inForce())
                .exceptionTo(exceptionTo);
        return exceptionTo.isEmpty()
                ? norm.build()
                : norm.permittedBy(DrawnQuestion.cited("permission")).build();
    }
}
