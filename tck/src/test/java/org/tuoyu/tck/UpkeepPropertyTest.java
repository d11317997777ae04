package org.tuoyu.tck;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.tuoyu.engine.RegistrationDesk;
import org.tuoyu.spi.Bytes;
import org.tuoyu.spi.Digest;
import org.tuoyu.spi.Encoded;

/** Whatever was done to the view, making it anew from the journal gives the rows that stood there. */
final class UpkeepPropertyTest {

    private static final int CASES = 9;
    private static final Tables WHOLE = taken(60);
    private static final Tables OTHER = taken(61);

    private static Tables taken(int capacity) {
        Tables tables = new Tables();
        RegistrationDesk desk = Desks.over(tables);
        IntStream.range(0, CASES).forEach(number -> desk.submit(Desks.form("A-" + number, capacity)));
        return tables;
    }

    @Property(tries = 300)
    void rebuiltRowsAreThoseThatStoodThere(@ForAll("harms") List<Integer> harms) {
        Tables tables = new Tables(WHOLE.journal(), List.of());
        long harmed = 0;
        for (int number = 0; number < CASES; number++) {
            Tables.Row row = WHOLE.views().get(number);
            List<Tables.Row> left = harmed(number, harms.get(number));
            tables.views().addAll(left);
            harmed += left.equals(List.of(row)) ? 0 : 1;
        }
        RegistrationDesk desk = Desks.over(tables);
        assertThat((long) desk.verify().size()).isEqualTo(harmed);
        assertThat(desk.rebuild()).isEmpty();
        assertThat(desk.verify()).isEmpty();
        assertThat(tables.journal()).isEqualTo(WHOLE.journal());
        assertThat(sorted(tables.views())).isEqualTo(WHOLE.views());
    }

    private static List<Tables.Row> sorted(List<Tables.Row> rows) {
        return rows.stream().sorted(Comparator.comparing(Tables.Row::key)).toList();
    }

    /** For each case, what is done to its row; for half of them nothing. */
    @Provide
    Arbitrary<List<Integer>> harms() {
        return Arbitraries.integers().between(0, 2 * HARMS.size()).list().ofSize(CASES);
    }

    private static final List<UnaryOperator<Encoded>> HARMS = List.of(
            row -> new Encoded(row.type(), row.schema(), row.payload()),
            row -> row.sealed(new Digest("SHA-256", Bytes.of())),
            row -> new Encoded("unknown", row.schema(), row.payload(), row.digest()),
            row -> new Encoded(row.type(), row.schema() + 1, row.payload(), row.digest()),
            row -> new Encoded(row.type(), row.schema(), Bytes.of(), row.digest()),
            row -> WHOLE.views().get(0).row().equals(row)
                    ? WHOLE.views().get(1).row()
                    : WHOLE.views().get(0).row());

    private static List<Tables.Row> harmed(int number, int harm) {
        Tables.Row row = WHOLE.views().get(number);
        List<Tables.Row> harmed = new ArrayList<>();
        if (harm < HARMS.size()) {
            harmed.add(new Tables.Row(row.view(), row.key(), HARMS.get(harm).apply(row.row())));
        } else if (harm == HARMS.size()) {
            harmed.add(OTHER.views().get(number));
        } else if (harm > HARMS.size() + 1) {
            harmed.add(row);
        }
        return harmed;
    }
}
