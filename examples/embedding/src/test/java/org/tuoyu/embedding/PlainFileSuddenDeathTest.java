package org.tuoyu.embedding;

import java.nio.file.Path;
import java.util.function.Function;
import org.tuoyu.spi.Store;
import org.tuoyu.tck.SuddenDeathContract;

/** A plain file keeps what eight writers were told when their program is killed. */
final class PlainFileSuddenDeathTest extends SuddenDeathContract {

    @Override
    protected Class<? extends Function<Path, ? extends Store>> opening() {
        return OpensPlainFile.class;
    }
}
