package org.tuoyu.tck;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.tuoyu.engine.InMemoryStore;
import org.tuoyu.kernel.event.StreamId;
import org.tuoyu.spi.Store;
import org.tuoyu.spi.ViewKey;

/** The in-memory store keeps the contract, with any ids and in any order. */
final class InMemoryStoreTest extends StoreContract {

    private static final int CASES = 100_000;
    private static final int LETTERS = 17;

    @Override
    protected Store emptyStore() {
        return new InMemoryStore();
    }

    @Test
    void idsOfOneHashCodeAreIdsLikeOthers() {
        List<String> ids = IntStream.range(0, CASES)
                .mapToObj(InMemoryStoreTest::ofOneHashCode)
                .toList();
        assertThat(ids.stream().map(String::hashCode).distinct()).hasSize(1);
        keeps(ids);
    }

    /** "Aa" and "BB" have one hash code, and so have all words of as many of them; the words come in their order. */
    private static String ofOneHashCode(int number) {
        return IntStream.range(0, LETTERS)
                .mapToObj(bit -> (number & (1 << (LETTERS - 1 - bit))) == 0 ? "Aa" : "BB")
                .collect(Collectors.joining());
    }

    @Test
    void idsThatFollowOneAnotherAreToo() {
        keeps(IntStream.range(0, CASES).mapToObj("%06d"::formatted).toList());
        keeps(IntStream.range(0, CASES)
                .mapToObj(each -> "%06d".formatted(CASES - each))
                .toList());
    }

    private void keeps(List<String> ids) {
        Store store = emptyStore();
        ids.forEach(id -> store.transact(session -> {
            session.views().put(new ViewKey("registrations", id), Samples.entry(id));
            return session.journal().append(new StreamId("registration", id), 0, List.of(Samples.entry(id)));
        }));
        assertThat(paged(store)).isEqualTo(ids.stream().sorted().toList());
        for (int number = 0; number < ids.size(); number += 997) {
            String id = ids.get(number);
            assertThat(Samples.find(store, new ViewKey("registrations", id))).contains(Samples.entry(id));
            assertThat(Samples.entries(store, new StreamId("registration", id))).containsExactly(Samples.entry(id));
        }
    }

    private static List<String> paged(Store store) {
        List<String> keys = new ArrayList<>();
        Optional<StreamId> after = Optional.empty();
        do {
            Optional<StreamId> from = after;
            List<StreamId> page = store.transact(session -> session.journal().streams(from, 1000));
            page.forEach(stream -> keys.add(stream.key()));
            after = page.isEmpty() ? Optional.empty() : Optional.of(page.get(page.size() - 1));
        } while (after.isPresent());
        return keys;
    }
}
