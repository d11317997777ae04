package org.tuoyu.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.tuoyu.childcare.registration.Registration;
import org.tuoyu.childcare.registration.RegistrationCase;
import org.tuoyu.childcare.registration.RegistrationEvent;
import org.tuoyu.childcare.registration.Submission;
import org.tuoyu.engine.Damage.Kind;
import org.tuoyu.kernel.event.Event;
import org.tuoyu.kernel.event.Folded;
import org.tuoyu.kernel.event.StreamId;
import org.tuoyu.spi.Codec;
import org.tuoyu.spi.Encoded;
import org.tuoyu.spi.Overtaken;
import org.tuoyu.spi.Session;
import org.tuoyu.spi.Store;
import org.tuoyu.spi.ViewKey;

/** The cases of registration in a store: read, decided, and written with their view in one transaction. */
final class Registrations {

    /** Whoever is overtaken finds the case of the one that was faster; only other work on the store can overtake it again. */
    private static final int ATTEMPTS = 5;

    private final Store store;
    private final Codec codec;

    Registrations(Store store, Codec codec) {
        this.store = store;
        this.codec = codec;
    }

    Submitted take(StreamId stream, Submission submission) {
        return again(() -> store.transact(session -> take(stream, submission, session)), ATTEMPTS);
    }

    private static <T> T again(Supplier<T> attempt, int left) {
        try {
            return attempt.get();
        } catch (Overtaken overtaken) {
            if (left == 1) {
                throw overtaken;
            }
            return again(attempt, left - 1);
        }
    }

    private Submitted take(StreamId stream, Submission submission, Session session) {
        CaseFile file = file(stream.key());
        Folded<RegistrationCase> before = file.past(stream, session.journal().read(stream));
        file.require(before, session.views().find(key(stream)));
        return before.state()
                .decide(submission)
                .match(
                        events -> events.isEmpty()
                                ? new Submitted.AlreadyKnown(file.registration(before))
                                : write(stream, before, events, session, submission),
                        Submitted.Rejected::new);
    }

    private Submitted write(
            StreamId stream,
            Folded<RegistrationCase> before,
            List<Event<RegistrationEvent>> events,
            Session session,
            Submission submission) {
        CaseFile file = file(stream.key());
        Registration after = file.registration(before.and(events, RegistrationCase::evolve));
        List<Encoded> entries = file.entries(stream, before.version(), events);
        session.journal().append(stream, before.version(), entries);
        session.views().put(key(stream), file.row(after));
        return new Submitted.Accepted(submission.answer(), after.version());
    }

    /** The row of a case; where there is none, there is no journal either. */
    Optional<Registration> find(StreamId stream) {
        return store.transact(session -> {
            CaseFile file = file(stream.key());
            Optional<Registration> row = session.views().find(key(stream)).map(file::row);
            if (row.isEmpty()) {
                file.require(file.past(stream, session.journal().read(stream)), Optional.empty());
            }
            return row;
        });
    }

    RegistrationDesk.Page page(Optional<String> after, int limit) {
        CasePage page = store.transact(session -> CasePage.of(session, after, limit));
        List<Registration> registrations = new ArrayList<>();
        List<Damage> unreadable = new ArrayList<>();
        page.rows()
                .forEach((id, row) ->
                        damage(() -> registrations.add(row(id, row))).ifPresent(unreadable::add));
        return new RegistrationDesk.Page(registrations, unreadable, page.next());
    }

    private Registration row(String id, Optional<Encoded> row) {
        return file(id).row(row.orElseThrow(() -> new CaseDamaged(Damage.of(id, Kind.ROW_MISSING), null)));
    }

    /** What is wrong with every case, in the order of the ids; a page of them is looked at in one transaction. */
    List<Damage> verify(int limit) {
        List<Damage> found = new ArrayList<>();
        Optional<String> after = Optional.empty();
        do {
            after = verify(after, limit, found);
        } while (after.isPresent());
        found.sort(Damage.ORDER);
        return List.copyOf(found);
    }

    private Optional<String> verify(Optional<String> after, int limit, List<Damage> found) {
        Verified verified = store.transact(session -> {
            CasePage page = CasePage.of(session, after, limit);
            List<Damage> damages = new ArrayList<>();
            page.rows().forEach((id, row) -> damages.addAll(damages(id, row, session)));
            return new Verified(damages, page.next());
        });
        found.addAll(verified.damages);
        return verified.next;
    }

    private record Verified(List<Damage> damages, Optional<String> next) {}

    /** What is wrong with a case: with its journal, with its row, or with the one beside the other. */
    private List<Damage> damages(String id, Optional<Encoded> row, Session session) {
        CaseFile file = file(id);
        List<Damage> damages = new ArrayList<>();
        row.flatMap(encoded -> damage(() -> file.row(encoded))).ifPresent(damages::add);
        damage(() -> file.require(past(id, session), row))
                .filter(damage -> !damages.contains(damage))
                .ifPresent(damages::add);
        return damages;
    }

    private Folded<RegistrationCase> past(String id, Session session) {
        CaseFile file = file(id);
        return RegistrationCase.stream(id)
                .match(
                        stream -> file.past(stream, session.journal().read(stream)),
                        unusable -> new Folded<>(RegistrationCase.start(), 0));
    }

    /** Makes every row anew that is not what its journal comes to. */
    void rebuild(int limit) {
        Optional<String> after = Optional.empty();
        do {
            Optional<String> from = after;
            CasePage page = store.transact(session -> CasePage.of(session, from, limit));
            page.rows().keySet().stream().filter(StreamId::isUsable).forEach(this::rebuild);
            after = page.next();
        } while (after.isPresent());
    }

    private void rebuild(String id) {
        again(() -> store.transact(session -> rebuilt(id, session)), ATTEMPTS);
    }

    /** Whether a row was put; a journal that is damaged itself, or missing, is no reason for one. */
    private boolean rebuilt(String id, Session session) {
        ViewKey key = new ViewKey(CaseFile.VIEW, id);
        Optional<Encoded> row = session.views().find(key);
        Optional<Kind> wrong = damage(() -> file(id).require(past(id, session), row))
                .map(Damage::kind)
                .filter(CaseFile.MENDED::contains);
        wrong.ifPresent(kind -> session.views().put(key, file(id).row(file(id).registration(past(id, session)))));
        return wrong.isPresent();
    }

    private static Optional<Damage> damage(Runnable looking) {
        try {
            looking.run();
            return Optional.empty();
        } catch (CaseDamaged damaged) {
            return Optional.of(damaged.damage());
        }
    }

    private CaseFile file(String id) {
        return new CaseFile(id, codec);
    }

    private static ViewKey key(StreamId stream) {
        return new ViewKey(CaseFile.VIEW, stream.key());
    }
}
