package org.tuoyu.tck;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.function.Function;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tuoyu.spi.Store;

/**
 * Clause S7 of a {@link Store} whose program is killed while eight writers write: what was acknowledged is there whole,
 * nothing is there in part, and everything goes on. It is short; {@link SuddenDeath} as a program kills as often as it is
 * told.
 */
public abstract class SuddenDeathContract {

    private static final int KILLS = 3;
    private static final long SEED = 7;

    protected SuddenDeathContract() {}

    /** A class with a constructor of no arguments; it opens the store in a folder, in whatever program it is asked. */
    protected abstract Class<? extends Function<Path, ? extends Store>> opening();

    /** Puts into a folder what the class needs to open the store there, such as the address of a server; nothing else. */
    protected void prepare(Path folder) throws Exception {}

    @Test
    @DisplayName("S7 Of a program of eight writers that is killed nothing acknowledged is lost and nothing is torn")
    final void nothingIsLostOrTorn(@TempDir Path folder) throws Exception {
        prepare(folder);
        SuddenDeath death = new SuddenDeath(opening(), folder, SEED);
        for (int life = 0; life < KILLS; life++) {
            assertThat(death.findings(life, death.runAndKill(life)))
                    .as("life %s", life)
                    .isEmpty();
        }
    }
}
