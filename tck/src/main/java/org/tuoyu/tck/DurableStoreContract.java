package org.tuoyu.tck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tuoyu.tck.Samples.KEY;
import static org.tuoyu.tck.Samples.STREAM;
import static org.tuoyu.tck.Samples.append;
import static org.tuoyu.tck.Samples.entries;
import static org.tuoyu.tck.Samples.entry;
import static org.tuoyu.tck.Samples.find;
import static org.tuoyu.tck.Samples.list;
import static org.tuoyu.tck.Samples.put;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.tuoyu.spi.Store;

/** What a {@link Store} does that outlives the program: all of {@link StoreContract}, and clause S7. */
public abstract class DurableStoreContract extends StoreContract {

    protected DurableStoreContract() {}

    /** The store that {@link #emptyStore} gave last, opened anew as another run of the program would open it. */
    protected abstract Store reopened();

    @Test
    @DisplayName("S7 What was committed is there after the store is opened anew, and counting goes on")
    final void commitsOutliveTheStore() {
        Store store = emptyStore();
        append(store, STREAM, 0, "one", "two");
        put(store, KEY, entry("row"));
        Store again = reopened();
        assertThat(entries(again, STREAM)).containsExactly(entry("one"), entry("two"));
        assertThat(find(again, KEY)).contains(entry("row"));
        assertThat(append(again, STREAM, 2, "three")).isEqualTo(3);
        assertThat(list(reopened(), KEY.view())).hasSize(1);
    }
}
