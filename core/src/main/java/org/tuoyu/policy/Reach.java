package org.tuoyu.policy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.tuoyu.kernel.language.Bilingual;
import org.tuoyu.kernel.language.Symbol;
import org.tuoyu.kernel.party.Belonging;
import org.tuoyu.kernel.party.Directory;
import org.tuoyu.kernel.party.Location;
import org.tuoyu.kernel.party.Unit;
import org.tuoyu.kernel.problem.DidYouMean;
import org.tuoyu.kernel.problem.Problem;
import org.tuoyu.kernel.problem.Shown;
import org.tuoyu.kernel.text.Instrument;
import org.tuoyu.kernel.time.AsOf;

/** The place that is asked for, the documents that speak of it, and why one of them does not reach it. */
final class Reach {

    private static final Bilingual CHINA = new Bilingual("中国", "China");

    private Reach() {}

    /** The unit that is meant by a place; {@link PlaceNotKnown} where the directory does not know it. */
    static Unit unit(String place, LocalDate day, Directory directory) {
        Optional<Unit> unit = directory.unit(place, day);
        if (unit.isPresent()) {
            return unit.get();
        }
        throw new PlaceNotKnown(place, directory.near(place, day));
    }

    /** Whether a policy is known and issued. */
    static boolean isKnown(Policy policy, AsOf asOf) {
        return asOf.knowsPublicationOf(policy.instrument().publishedOn()) && isIssued(policy.instrument(), asOf);
    }

    static boolean isIssued(Instrument instrument, AsOf asOf) {
        return !asOf.lawDay().isBefore(instrument.publishedOn());
    }

    /** That a document is known by now and came later than the day whose law is asked for. */
    static Problem notYetIssued(Instrument instrument, LocalDate lawDay) {
        return Problem.at(
                "",
                "NOT_YET_ISSUED",
                instrument.number() + " 于 " + instrument.publishedOn() + " 发布，" + lawDay + " 尚未发布；未适用",
                instrument.number() + " was issued on " + instrument.publishedOn() + ", not by " + lawDay
                        + "; it is left out");
    }

    /** Refuses what is told of something that no policy sets: whoever told it means another, or another stack. */
    static void requireSet(String told, List<? extends Symbol> all, Stream<String> ids) {
        List<String> known = all.stream().map(Symbol::id).toList();
        ids.filter(id -> !known.contains(id)).findFirst().ifPresent(id -> {
            throw new IllegalArgumentException("The caller gave " + told + " " + Shown.of(id)
                    + ", which none of these policies sets; did you mean one of " + DidYouMean.of(id, known) + "?");
        });
    }

    /**
     * What is to be known of a policy that holds at a place, or does not: that the place is no more or lies elsewhere,
     * that nobody here knows where it lay, or that it joined the territory by an announcement.
     */
    static Optional<Problem> note(Instrument instrument, Unit place, Directory directory, LocalDate day) {
        if (directory.holds(instrument.territory(), place.id(), day) != Belonging.YES) {
            return Optional.of(problem(instrument, place, directory, day));
        }
        return instrument.territory().equals(Directory.COUNTRY)
                ? Optional.empty()
                : directory.joined(place.id(), day).map(since -> joined(instrument, place, since, directory, day));
    }

    /** What is to be known of the policies that give somebody something to do, where a unit is a place. */
    static List<Problem> notes(List<Policy> policies, Unit unit, Directory directory, AsOf asOf) {
        return policies.stream()
                .filter(policy -> unit.kind().isPlace() && isKnown(policy, asOf) && assigns(policy))
                .flatMap(policy -> note(policy.instrument(), unit, directory, asOf.recordDay()).stream())
                .toList();
    }

    private static boolean assigns(Policy policy) {
        return policy.matrix().isPresent()
                || !policy.duties().all().isEmpty()
                || !policy.targets().all().isEmpty();
    }

    private static Problem problem(Instrument instrument, Unit place, Directory directory, LocalDate day) {
        if (place.isAbolishedOn(day)) {
            return abolished(instrument, place, day);
        }
        return directory
                .location(place.id(), day)
                .map(in -> elsewhere(instrument, place, name(directory, in.territory(), day), in.basis(), day))
                .orElseGet(() -> notRecorded(instrument, place, day));
    }

    private static Bilingual name(Directory directory, String territory, LocalDate day) {
        return territory.equals(Directory.COUNTRY)
                ? CHINA
                : directory.place(territory, day).map(Symbol::label).orElse(Bilingual.same(territory));
    }

    private static Problem elsewhere(
            Instrument instrument, Unit place, Bilingual territory, Bilingual basis, LocalDate day) {
        return Problem.at(
                "",
                "PLACE_IN_OTHER_DISTRICT",
                place.label().zh() + " 在 " + day + " 属于" + territory.zh() + "，" + instrument.number() + " 在该地不适用（"
                        + basis.zh() + "）",
                place.label().en() + " lies in " + territory.en() + " on " + day + ", where " + instrument.number()
                        + " does not hold (" + basis.en() + ")");
    }

    private static Problem joined(
            Instrument instrument, Unit place, Location since, Directory directory, LocalDate day) {
        Bilingual territory = name(directory, since.territory(), day);
        LocalDate first = since.period().from();
        return Problem.at(
                "",
                "PLACE_JOINED",
                place.label().zh() + " 自 " + first + " 起属于" + territory.zh() + "，" + instrument.number() + " 自该日起适用（"
                        + since.basis().zh() + "）",
                place.label().en() + " lies in " + territory.en() + " from " + first + " on, where "
                        + instrument.number() + " holds (" + since.basis().en() + ")");
    }

    private static Problem abolished(Instrument instrument, Unit place, LocalDate day) {
        return Problem.at(
                "",
                "PLACE_ABOLISHED",
                place.label().zh() + " 在 " + day + " 已撤销；未适用 " + instrument.number(),
                place.label().en() + " was abolished by " + day + "; " + instrument.number() + " is left out");
    }

    private static Problem notRecorded(Instrument instrument, Unit place, LocalDate day) {
        return Problem.at(
                "",
                "PLACE_NOT_RECORDED",
                place.label().zh() + " 在 " + day + " 属于哪里，本库没有记录；未适用 " + instrument.number(),
                "where " + place.label().en() + " lay on " + day + " is not recorded here; " + instrument.number()
                        + " is left out");
    }
}
