package org.tuoyu.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tuoyu.childcare.registration.RegistrationCase;
import org.tuoyu.engine.Damage.Kind;
import org.tuoyu.kernel.event.StreamId;
import org.tuoyu.spi.Codec;
import org.tuoyu.spi.Encoded;
import org.tuoyu.spi.Session;
import org.tuoyu.spi.ViewKey;

/** The comparison of a view with the journal that it shows, and its making anew. */
final class Upkeep {

    private final Transactions transactions;
    private final Codec codec;

    Upkeep(Transactions transactions, Codec codec) {
        this.transactions = transactions;
        this.codec = codec;
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
        Verified verified = transactions.once(session -> {
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
        row.flatMap(encoded -> CaseDamaged.found(() -> file.row(encoded))).ifPresent(damages::add);
        CaseDamaged.found(() -> file.require(past(id, session), row))
                .filter(damage -> !damages.contains(damage))
                .ifPresent(damages::add);
        return damages;
    }

    private RegistrationCase past(String id, Session session) {
        CaseFile file = file(id);
        return RegistrationCase.stream(id)
                .match(
                        stream -> file.past(stream, session.journal().read(stream)),
                        unusable -> RegistrationCase.start());
    }

    /** Makes every row anew that is not what its journal comes to. */
    void rebuild(int limit) {
        Optional<String> after = Optional.empty();
        do {
            Optional<String> from = after;
            CasePage page = transactions.once(session -> CasePage.of(session, from, limit));
            page.rows().keySet().stream().filter(StreamId::isUsable).forEach(this::rebuild);
            after = page.next();
        } while (after.isPresent());
    }

    private void rebuild(String id) {
        transactions.run(session -> rebuilt(id, session));
    }

    /** Whether a row was put; a journal that is damaged itself, or missing, is no reason for one. */
    private boolean rebuilt(String id, Session session) {
        ViewKey key = new ViewKey(CaseFile.VIEW, id);
        Optional<Encoded> row = session.views().find(key);
        Optional<Kind> wrong = CaseDamaged.found(() -> file(id).require(past(id, session), row))
                .map(Damage::kind)
                .filter(CaseFile.MENDED::contains);
        wrong.ifPresent(kind -> session.views().put(key, file(id).row(file(id).registration(past(id, session)))));
        return wrong.isPresent();
    }

    private CaseFile file(String id) {
        return new CaseFile(id, codec);
    }
}
