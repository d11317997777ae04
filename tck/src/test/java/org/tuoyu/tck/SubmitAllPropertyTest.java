package org.tuoyu.tck;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;
import org.tuoyu.childcare.institution.ApplicationForm;
import org.tuoyu.engine.InMemoryStore;
import org.tuoyu.engine.RegistrationDesk;
import org.tuoyu.engine.Submitted;
import org.tuoyu.spi.Overtaken;
import org.tuoyu.spi.Positioned;
import org.tuoyu.spi.Store;
import org.tuoyu.spi.ViewKey;
import org.tuoyu.spi.Work;

/** Many applications at once come to what they come to one by one, whatever is among them. */
final class SubmitAllPropertyTest {

    private static final int MANY = 2 * RegistrationDesk.BATCH + 1;

    @Property(tries = 60)
    void manyAtOnceAreOneByOne(@ForAll("forms") List<ApplicationForm> forms) {
        Store atOnce = new InMemoryStore();
        Store oneByOne = new InMemoryStore();
        RegistrationDesk desk = Desks.over(oneByOne);
        List<Submitted> expected = new ArrayList<>();
        forms.forEach(form -> expected.add(desk.submit(form)));
        assertThat(Desks.over(atOnce).submitAll(forms)).isEqualTo(expected);
        assertThat(kept(atOnce)).isEqualTo(kept(oneByOne));
        assertThat(Samples.list(atOnce, "registrations")).isEqualTo(Samples.list(oneByOne, "registrations"));
        assertThat(Desks.over(atOnce).verify()).isEmpty();
    }

    private static List<Positioned> kept(Store store) {
        return store.transact(session -> session.journal().readAll(0, Integer.MAX_VALUE));
    }

    /** Ids that come again, contents that clash, forms that nobody takes up. */
    @Provide
    Arbitrary<List<ApplicationForm>> forms() {
        Arbitrary<String> ids = Arbitraries.of("A", "B", "C", "", "a\n", "x".repeat(201));
        return Combinators.combine(ids, Arbitraries.of(-1, 60, 61))
                .as(Desks::form)
                .list()
                .ofMaxSize(12);
    }

    @Example
    void batchesEndWhereTheyAreFull() {
        InMemoryStore store = new InMemoryStore();
        int[] works = {0};
        Store counting = new FaultyStore() {
            @Override
            public <T extends @Nullable Object> T transact(Work<T> work) {
                works[0]++;
                return store.transact(work);
            }
        };
        List<ApplicationForm> forms = IntStream.range(0, MANY)
                .mapToObj(number -> Desks.form("A-" + number, 60))
                .toList();
        assertThat(Desks.over(counting).submitAll(forms)).hasOnlyElementsOfType(Submitted.Accepted.class);
        assertThat(works[0]).isEqualTo(3);
        assertThat(Desks.over(store).all(Optional.empty(), MANY).registrations())
                .hasSize(MANY);
    }

    @Example
    void anOvertakenBatchIsTakenUpOneByOne() {
        boolean[] overtaken = {false};
        FaultyStore store = new FaultyStore() {
            @Override
            public <T extends @Nullable Object> T transact(Work<T> work) {
                if (!overtaken[0]) {
                    overtaken[0] = true;
                    throw Overtaken.elsewhere();
                }
                return super.transact(work);
            }
        };
        List<ApplicationForm> forms = List.of(Desks.form("A", 60), Desks.form("B", 60));
        assertThat(Desks.over(store).submitAll(forms)).hasOnlyElementsOfType(Submitted.Accepted.class);
    }

    @Example
    void aDamagedCaseHindersNoOther() {
        Store store = new InMemoryStore();
        Samples.put(store, new ViewKey("registrations", "B"), Samples.entry("no row of ours"));
        List<Submitted> all =
                Desks.over(store).submitAll(List.of(Desks.form("A", 60), Desks.form("B", 60), Desks.form("C", 60)));
        assertThat(all.get(0)).isInstanceOf(Submitted.Accepted.class);
        assertThat(all.get(2)).isInstanceOf(Submitted.Accepted.class);
        assertThat(((Submitted.Rejected) all.get(1)).problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.code()).isEqualTo("CASE_DAMAGED"));
    }
}
