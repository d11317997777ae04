package org.tuoyu.tck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tuoyu.tck.Samples.KEY;
import static org.tuoyu.tck.Samples.STREAM;
import static org.tuoyu.tck.Samples.append;
import static org.tuoyu.tck.Samples.entries;
import static org.tuoyu.tck.Samples.entry;
import static org.tuoyu.tck.Samples.find;
import static org.tuoyu.tck.Samples.list;

import java.nio.file.Path;
import java.util.function.Function;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tuoyu.spi.Capability;
import org.tuoyu.spi.Store;

/**
 * What a {@link Store} does that outlives the program: all of {@link StoreContract}, and clause S7. Other programs open it,
 * write and die without a word: nothing is closed that a store might write at its closing. {@link SuddenDeathContract}
 * kills them while they write.
 */
public abstract class DurableStoreContract extends StoreContract {

    protected DurableStoreContract() {}

    /**
     * A class with a constructor of no arguments; it opens the store of a folder, in whatever program it is asked. The
     * folder has at first what {@link #prepare} puts there.
     */
    protected abstract Class<? extends Function<Path, ? extends Store>> opening();

    /** Puts into a folder what the class needs to open the store there, such as the address of a server; nothing else. */
    protected void prepare(Path folder) throws Exception {}

    @Test
    @DisplayName("S7 What was acknowledged is there after the program has died, and counting goes on")
    final void commitsOutliveTheProgram(@TempDir Path folder) throws Exception {
        assertThat(emptyStore().capabilities()).contains(Capability.DURABLE);
        prepare(folder);
        WritesAndDies.run(opening(), folder);
        try (Opened again = Opened.in(opening(), folder)) {
            assertThat(entries(again.store(), STREAM)).containsExactly(entry("one"), entry("two"));
            assertThat(find(again.store(), KEY)).contains(entry("row"));
            assertThat(append(again.store(), STREAM, 2, "three")).isEqualTo(3);
            assertThat(again.store().capabilities()).contains(Capability.DURABLE);
        }
        WritesAndDies.run(opening(), folder);
        try (Opened again = Opened.in(opening(), folder)) {
            assertThat(entries(again.store(), STREAM)).hasSize(5).endsWith(entry("three"), entry("one"), entry("two"));
            assertThat(list(again.store(), KEY.view())).hasSize(1);
        }
    }
}
