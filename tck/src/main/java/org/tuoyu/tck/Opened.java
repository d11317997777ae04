package org.tuoyu.tck;

import java.nio.file.Path;
import java.util.function.Function;
import org.tuoyu.spi.Store;

/** Stores that are opened by a class which knows how, and closed again where they can be. */
final class Opened {

    private Opened() {}

    /** What is done with a store that is open. */
    @FunctionalInterface
    interface Use {
        void of(Store store) throws Exception;
    }

    static void in(Class<?> opening, Path folder, Use use) throws Exception {
        Store store = store(opening.getName(), folder);
        try {
            use.of(store);
        } finally {
            if (store instanceof AutoCloseable closeable) {
                closeable.close();
            }
        }
    }

    static Store store(String opening, Path folder) throws ReflectiveOperationException {
        Function<?, ?> how = Class.forName(opening)
                .asSubclass(Function.class)
                .getDeclaredConstructor()
                .newInstance();
        @SuppressWarnings("unchecked") // as the contract wants it
        Function<Path, Store> open = (Function<Path, Store>) how;
        return open.apply(folder);
    }
}
