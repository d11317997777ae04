package org.tuoyu.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.tuoyu.childcare.registration.Registration;
import org.tuoyu.childcare.registration.RegistrationCase;
import org.tuoyu.childcare.registration.RegistrationEvent;
import org.tuoyu.engine.Damage.Kind;
import org.tuoyu.kernel.event.Event;
import org.tuoyu.kernel.event.EventOutOfPlace;
import org.tuoyu.kernel.event.StreamId;
import org.tuoyu.spi.Codec;
import org.tuoyu.spi.Encoded;
import org.tuoyu.spi.NotDecodable;
import org.tuoyu.spi.Recorded;
import org.tuoyu.spi.ViewKey;

/**
 * The entries and the row of one case (案卷): written under a seal, and read only where the seal is whole.
 * What is not as it was recorded is {@link CaseDamaged}.
 */
final class CaseFile {

    static final String VIEW = "registrations";
    static final String KIND = "registration";

    /** What a row made anew from the journal mends. */
    static final Set<Kind> MENDED = Set.of(Kind.ROW_ALTERED, Kind.ROW_NOT_READABLE, Kind.ROW_MISSING, Kind.ROW_DIFFERS);

    private final String id;
    private final Codec codec;

    CaseFile(String id, Codec codec) {
        this.id = id;
        this.codec = codec;
    }

    /** What the entries of its stream come to; every one of them stands at its place. */
    RegistrationCase past(StreamId stream, List<Recorded> entries) {
        List<Event<RegistrationEvent>> events = new ArrayList<>();
        for (Recorded recorded : entries) {
            events.add(event(stream, events.size() + 1L, recorded));
        }
        try {
            return RegistrationCase.start().and(events);
        } catch (EventOutOfPlace outOfPlace) {
            throw damaged(Kind.CASE_NOT_WHOLE, outOfPlace);
        }
    }

    private Event<RegistrationEvent> event(StreamId stream, long version, Recorded recorded) {
        Encoded entry = recorded.entry();
        if (recorded.version() != version
                || !recorded.stream().equals(stream)
                || !entry.digest().equals(Seal.ofEntry(stream, version, entry))) {
            throw new CaseDamaged(Damage.ofEntry(id, Kind.ENTRY_ALTERED, version), null);
        }
        try {
            return codec.decodeEvent(unsealed(entry)).as(RegistrationEvent.class);
        } catch (NotDecodable | EventOutOfPlace unreadable) {
            throw new CaseDamaged(Damage.ofEntry(id, Kind.ENTRY_NOT_READABLE, version), unreadable);
        }
    }

    /** What stands in the view. */
    Registration row(Encoded row) {
        if (!StreamId.isUsable(id) || !row.digest().equals(Seal.ofRow(new ViewKey(VIEW, id), row))) {
            throw damaged(Kind.ROW_ALTERED, null);
        }
        try {
            if (codec.decodeSnapshot(unsealed(row)) instanceof Registration registration) {
                return registration;
            }
        } catch (NotDecodable unreadable) {
            throw damaged(Kind.ROW_NOT_READABLE, unreadable);
        }
        throw damaged(Kind.ROW_NOT_READABLE, null);
    }

    /** What stands in the view, where something has to. */
    Registration row(Optional<Encoded> row) {
        return row(row.orElseThrow(() -> damaged(Kind.ROW_MISSING, null)));
    }

    private CaseDamaged damaged(Kind kind, @Nullable Exception cause) {
        return new CaseDamaged(Damage.of(id, kind), cause);
    }

    /** How a case stands that its journal comes to: what came in is examined at once, so one that ends before was cut. */
    Registration registration(RegistrationCase past) {
        if (past.application().isEmpty() || past.authority().isEmpty()) {
            throw damaged(Kind.CASE_NOT_WHOLE, null);
        }
        return new Registration(past.application().get(), past.authority().get(), past.version());
    }

    /** Fails unless the row, or that there is none, is what its journal comes to. */
    void require(RegistrationCase past, Optional<Encoded> row) {
        if (past.version() == 0 && row.isEmpty()) {
            return;
        }
        if (past.version() == 0) {
            throw damaged(Kind.JOURNAL_MISSING, null);
        }
        Registration due = registration(past);
        if (!row(row).equals(due)) {
            throw damaged(Kind.ROW_DIFFERS, null);
        }
    }

    /** Entries that follow a version, as they are written. */
    List<Encoded> entries(StreamId stream, long version, List<Event<RegistrationEvent>> events) {
        List<Encoded> entries = new ArrayList<>();
        for (Event<RegistrationEvent> event : events) {
            Encoded entry = readBack(codec.encode(event), event, codec::decodeEvent);
            entries.add(entry.sealed(Seal.ofEntry(stream, version + entries.size() + 1, entry)));
        }
        return List.copyOf(entries);
    }

    /** The row of its view, as it is written. */
    Encoded row(Registration registration) {
        Encoded row = readBack(codec.encode(registration), registration, codec::decodeSnapshot);
        return row.sealed(Seal.ofRow(new ViewKey(VIEW, id), row));
    }

    private static <T> Encoded readBack(Encoded encoded, T written, Function<Encoded, ? extends T> reading) {
        Encoded plain = unsealed(encoded);
        if (!read(plain, reading).equals(written)) {
            throw new NotReadBack(encoded.type(), null);
        }
        return plain;
    }

    private static <T> T read(Encoded encoded, Function<Encoded, ? extends T> reading) {
        try {
            return reading.apply(encoded);
        } catch (RuntimeException unreadable) {
            throw new NotReadBack(encoded.type(), unreadable);
        }
    }

    private static Encoded unsealed(Encoded encoded) {
        return new Encoded(encoded.type(), encoded.schema(), encoded.payload());
    }
}
