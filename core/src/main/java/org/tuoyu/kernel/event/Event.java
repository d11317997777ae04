package org.tuoyu.kernel.event;

import java.time.Instant;
import java.time.LocalDate;

/**
 * Something that happened in a case.
 *
 * @param id its own, the same wherever and however often it is told
 * @param occurredOn the day on which it happened in the eyes of the law
 * @param recordedAt when it was written down
 * @param happening what happened
 */
public record Event<H extends Happening>(String id, LocalDate occurredOn, Instant recordedAt, H happening) {

    public Event {
        if (id.isBlank()) {
            throw new IllegalArgumentException("An event has an id, got a blank");
        }
    }

    /** Whether this and another tell the same: only when they were recorded may differ. */
    public boolean isSameAs(Event<?> other) {
        return id.equals(other.id) && occurredOn.equals(other.occurredOn) && happening.equals(other.happening);
    }

    /** This event as one of a domain; {@link EventOutOfPlace} where it belongs to another. */
    public <T extends Happening> Event<T> as(Class<T> domain) {
        if (!domain.isInstance(happening)) {
            throw new EventOutOfPlace(happening.type(), "another domain's case");
        }
        return new Event<>(id, occurredOn, recordedAt, domain.cast(happening));
    }

    /** Not what happened: it may be personal. */
    @Override
    public String toString() {
        return "Event[" + happening.type() + ", " + occurredOn + ", " + recordedAt + "]";
    }
}
