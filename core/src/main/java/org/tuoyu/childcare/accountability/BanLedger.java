package org.tuoyu.childcare.accountability;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tuoyu.childcare.accountability.BanEvent.Recorded;
import org.tuoyu.kernel.event.Event;
import org.tuoyu.kernel.event.Ledger;
import org.tuoyu.kernel.problem.Shown;
import org.tuoyu.kernel.text.Citation;
import org.tuoyu.kernel.time.AsOf;

/**
 * The register of those banned for life (终身禁入名录): what was recorded of bans, whatever the order and however often. A
 * ban does not lapse; a correction takes it away, and it stays visible to whoever asks as of earlier knowledge. A value.
 */
public final class BanLedger {

    private static final BanLedger EMPTY = new BanLedger(Ledger.empty());

    private final Ledger<BanEvent> told;

    private BanLedger(Ledger<BanEvent> told) {
        this.told = told;
    }

    /**
     * A ban, and how it was corrected.
     *
     * @param event the id of the event that recorded it
     * @param since the first day on which the person is banned
     * @param correction what took it away; empty while it stands
     */
    public record Ban(
            String event,
            Pseudonym person,
            LocalDate since,
            List<Citation> citations,
            Optional<Event<BanEvent>> correction) {
        public Ban {
            citations = List.copyOf(citations);
        }

        /** What is shown of the id, and since when; not the words. */
        @Override
        public String toString() {
            return "Ban[" + Shown.of(event) + ", " + person + ", " + since + ", "
                    + (correction.isEmpty() ? "stands" : "corrected") + "]";
        }
    }

    /** Of nobody. */
    public static BanLedger empty() {
        return EMPTY;
    }

    /** This and more events; one that is there already changes nothing, another one under its id is refused. */
    public BanLedger and(Collection<Event<BanEvent>> more) {
        return new BanLedger(told.and(more));
    }

    /**
     * The bans of those on a list of staff that stand on the day of the facts, as known at the instant of knowledge.
     *
     * @throws KeyDoesNotFit when one of those known by then and not corrected, whatever its day, is of another key than
     *     somebody on the list: that nobody is banned is not said by looking under a wrong key
     */
    public List<Ban> check(Collection<Pseudonym> staff, AsOf asOf) {
        List<Ban> known = bans(told.known(asOf.knownAt()))
                .filter(ban -> ban.correction().isEmpty())
                .toList();
        fits(staff, known);
        Map<Pseudonym, List<Ban>> banned = known.stream()
                .filter(ban -> !ban.since().isAfter(asOf.factDay()))
                .collect(Collectors.groupingBy(Ban::person));
        return staff.stream()
                .distinct()
                .flatMap(person -> banned.getOrDefault(person, List.of()).stream())
                .toList();
    }

    /**
     * Every ban ever recorded of a person, those corrected too, as known at an instant.
     *
     * @throws KeyDoesNotFit when any of those known by then, corrected or not, is of another key than the person
     */
    public List<Ban> history(Pseudonym person, Instant knownAt) {
        List<Ban> known = bans(told.known(knownAt)).toList();
        fits(List.of(person), known);
        return known.stream().filter(ban -> ban.person().equals(person)).toList();
    }

    private static void fits(Collection<Pseudonym> people, List<Ban> bans) {
        Set<String> asked = keys(people.stream());
        Set<String> recorded = keys(bans.stream().map(Ban::person));
        if (!asked.isEmpty() && !recorded.isEmpty() && (recorded.size() > 1 || !recorded.equals(asked))) {
            throw new KeyDoesNotFit(asked, recorded);
        }
    }

    private static Set<String> keys(Stream<Pseudonym> people) {
        return people.map(Pseudonym::keyFingerprint).collect(Collectors.toUnmodifiableSet());
    }

    private static Stream<Ban> bans(Ledger<BanEvent> known) {
        return known.events().stream()
                .flatMap(each -> each.happening() instanceof Recorded ban
                        ? Stream.of(ban(each, ban, known.withdrawal(each)))
                        : Stream.empty());
    }

    private static Ban ban(Event<BanEvent> event, Recorded ban, Optional<Event<BanEvent>> correction) {
        return new Ban(event.id(), ban.person(), event.occurredOn(), ban.citations(), correction);
    }
}
