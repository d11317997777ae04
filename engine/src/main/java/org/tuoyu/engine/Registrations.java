package org.tuoyu.engine;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.tuoyu.event.Event;
import org.tuoyu.event.EventOutOfPlace;
import org.tuoyu.event.Folded;
import org.tuoyu.event.Ruling;
import org.tuoyu.event.Snapshot;
import org.tuoyu.event.StreamId;
import org.tuoyu.registration.Registration;
import org.tuoyu.registration.RegistrationCase;
import org.tuoyu.registration.RegistrationEvent;
import org.tuoyu.registration.RegistrationState;
import org.tuoyu.registration.Submission;
import org.tuoyu.spi.Codec;
import org.tuoyu.spi.Encoded;
import org.tuoyu.spi.Overtaken;
import org.tuoyu.spi.Session;
import org.tuoyu.spi.Store;
import org.tuoyu.spi.ViewKey;
import org.tuoyu.spi.Viewed;

/** The cases of registration in a store: read, decided, and written with their view in one transaction. */
final class Registrations {

    private static final String VIEW = "registrations";

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

    Optional<Registration> find(StreamId stream) {
        ViewKey key = new ViewKey(VIEW, stream.key());
        return store.transact(session -> session.views().find(key)).map(this::registration);
    }

    List<Registration> all() {
        return store.transact(session -> session.views().list(VIEW, Optional.empty(), Integer.MAX_VALUE)).stream()
                .map(Viewed::row)
                .map(this::registration)
                .toList();
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
        Folded<RegistrationState> before = past(stream, session);
        Ruling<RegistrationEvent> ruling = RegistrationCase.decide(before.state(), submission);
        return ruling.match(
                events -> write(stream, before, events, session, submission),
                () -> new Submitted.AlreadyKnown(registration(before)),
                Submitted.Rejected::new);
    }

    private Folded<RegistrationState> past(StreamId stream, Session session) {
        List<Event<RegistrationEvent>> events = session.journal().read(stream).stream()
                .map(recorded -> codec.decodeEvent(recorded.entry()).as(RegistrationEvent.class))
                .toList();
        return Folded.of(RegistrationCase.start(), events, RegistrationCase::evolve);
    }

    private Submitted write(
            StreamId stream,
            Folded<RegistrationState> before,
            List<Event<RegistrationEvent>> events,
            Session session,
            Submission submission) {
        Registration after = registration(before.and(events, RegistrationCase::evolve));
        List<Encoded> entries = events.stream().map(codec::encode).toList();
        session.journal().append(stream, before.version(), entries);
        session.views().put(new ViewKey(VIEW, stream.key()), codec.encode(after));
        return new Submitted.Accepted(submission.answer(), after.version());
    }

    private static Registration registration(Folded<RegistrationState> folded) {
        return folded.state()
                .match(
                        Registrations::unfinished,
                        received -> unfinished(),
                        examined -> new Registration(examined.application(), examined.authority(), folded.version()));
    }

    /** What came in is examined in the same transaction, so a case that ends before was cut off. */
    private static Registration unfinished() {
        throw new EventOutOfPlace("at its end", "a registration that was never examined");
    }

    private Registration registration(Encoded row) {
        Snapshot snapshot = codec.decodeSnapshot(row);
        if (snapshot instanceof Registration registration) {
            return registration;
        }
        throw new EventOutOfPlace(snapshot.type(), "the view of registrations");
    }
}
