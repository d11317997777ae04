package org.tuoyu.jdbc;

import java.nio.file.Path;
import java.util.function.Function;
import org.tuoyu.spi.Store;
import org.tuoyu.tck.SuddenDeathContract;

/** An H2 file keeps what eight writers were told when their program is killed. */
final class H2SuddenDeathTest extends SuddenDeathContract {

    @Override
    protected Class<? extends Function<Path, ? extends Store>> opening() {
        return OpensH2File.class;
    }
}
