package org.tuoyu.engine;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.tuoyu.childcare.registration.Registration;
import org.tuoyu.childcare.registration.RegistrationCase;
import org.tuoyu.childcare.registration.RegistrationEvent;
import org.tuoyu.childcare.registration.Submission;
import org.tuoyu.kernel.event.Event;
import org.tuoyu.kernel.event.StreamId;
import org.tuoyu.spi.Codec;
import org.tuoyu.spi.Encoded;
import org.tuoyu.spi.Journal.Append;
import org.tuoyu.spi.Overtaken;
import org.tuoyu.spi.Recorded;
import org.tuoyu.spi.Session;
import org.tuoyu.spi.ViewKey;

/** The cases of registration in a store: read, decided, and written with their view in one transaction. */
final class Registrations {

    private final Transactions transactions;
    private final Codec codec;

    Registrations(Transactions transactions, Codec codec) {
        this.transactions = transactions;
        this.codec = codec;
    }

    Submitted take(StreamId stream, Submission submission) {
        return transactions.run(session -> {
            Taken taken = taken(
                    stream,
                    submission,
                    session.journal().read(stream),
                    session.views().find(key(stream)));
            taken.written.ifPresent(written -> {
                session.journal().append(stream, written.append.expectedVersion(), written.append.entries());
                session.views().put(key(stream), written.row);
            });
            return taken.submitted;
        });
    }

    /** Takes up several of different cases in one transaction; where that is overtaken, each in one of its own. */
    Map<StreamId, Submitted> takeEach(Map<StreamId, Submission> batch) {
        Map<StreamId, Submitted> each = new LinkedHashMap<>();
        try {
            each.putAll(transactions.<Map<StreamId, Submitted>>once(session -> takeEach(batch, session)));
        } catch (Overtaken overtaken) {
            if (!transactions.canBeRunAgain()) {
                throw overtaken;
            }
            batch.forEach((stream, submission) -> each.put(stream, toldOfDamage(() -> take(stream, submission))));
        }
        return each;
    }

    private Map<StreamId, Submitted> takeEach(Map<StreamId, Submission> batch, Session session) {
        Map<StreamId, List<Recorded>> entries = session.journal().readEach(batch.keySet());
        Map<ViewKey, Encoded> rows = session.views()
                .findEach(batch.keySet().stream().map(Registrations::key).toList());
        Map<StreamId, Submitted> outcomes = new LinkedHashMap<>();
        List<Append> appends = new ArrayList<>();
        Map<ViewKey, Encoded> put = new LinkedHashMap<>();
        batch.forEach((stream, submission) -> outcomes.put(stream, toldOfDamage(() -> {
            List<Recorded> past = entries.getOrDefault(stream, List.of());
            Taken taken = taken(stream, submission, past, Optional.ofNullable(rows.get(key(stream))));
            taken.written.ifPresent(written -> {
                appends.add(written.append);
                put.put(key(stream), written.row);
            });
            return taken.submitted;
        })));
        if (!appends.isEmpty()) {
            session.journal().appendEach(appends);
            session.views().putEach(put);
        }
        return outcomes;
    }

    /** A case that is damaged hinders no other of its batch. */
    private static Submitted toldOfDamage(Supplier<Submitted> taking) {
        try {
            return taking.get();
        } catch (CaseDamaged damaged) {
            return new Submitted.Rejected(List.of(damaged.problem()));
        }
    }

    /** What taking up came to, and what is to be written for it. */
    private record Taken(Submitted submitted, Optional<Written> written) {}

    private record Written(Append append, Encoded row) {}

    private Taken taken(StreamId stream, Submission submission, List<Recorded> entries, Optional<Encoded> row) {
        CaseFile file = file(stream.key());
        RegistrationCase before = file.past(stream, entries);
        file.require(before, row);
        return before.decide(submission)
                .match(
                        events -> events.isEmpty()
                                ? new Taken(new Submitted.AlreadyKnown(file.registration(before)), Optional.empty())
                                : written(stream, before, events, submission),
                        problems -> new Taken(new Submitted.Rejected(problems), Optional.empty()));
    }

    private Taken written(
            StreamId stream, RegistrationCase before, List<Event<RegistrationEvent>> events, Submission submission) {
        CaseFile file = file(stream.key());
        Registration after = file.registration(before.and(events));
        Append append = new Append(stream, before.version(), file.entries(stream, before.version(), events));
        return new Taken(
                new Submitted.Accepted(submission.answer(), after.version()),
                Optional.of(new Written(append, file.row(after))));
    }

    /** The row of a case; where there is none, there is no journal either. */
    Optional<Registration> find(StreamId stream) {
        return transactions.once(session -> {
            CaseFile file = file(stream.key());
            Optional<Registration> row = session.views().find(key(stream)).map(file::row);
            if (row.isEmpty()) {
                file.require(file.past(stream, session.journal().read(stream)), Optional.empty());
            }
            return row;
        });
    }

    RegistrationDesk.Page page(Optional<String> after, int limit) {
        CasePage page = transactions.once(session -> CasePage.of(session, after, limit));
        List<Registration> registrations = new ArrayList<>();
        List<Damage> unreadable = new ArrayList<>();
        page.rows()
                .forEach((id, row) -> CaseDamaged.found(() -> registrations.add(file(id).row(row)))
                        .ifPresent(unreadable::add));
        return new RegistrationDesk.Page(registrations, unreadable, page.next());
    }

    private CaseFile file(String id) {
        return new CaseFile(id, codec);
    }

    private static ViewKey key(StreamId stream) {
        return new ViewKey(CaseFile.VIEW, stream.key());
    }
}
