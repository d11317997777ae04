package org.tuoyu.tck;

import java.nio.file.Path;
import java.util.function.Function;
import org.tuoyu.spi.Store;

/** A store that a class has opened which knows how, and that is closed again where it can be. */
record Opened(Store store) implements AutoCloseable {

    static Opened in(Class<?> opening, Path folder) throws ReflectiveOperationException {
        return new Opened(store(opening.getName(), folder));
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

    @Override
    public void close() {
        if (store instanceof AutoCloseable closeable) {
            try {
                closeable.close();
            } catch (Exception failure) {
                throw new AssertionError("The store cannot be closed", failure);
            }
        }
    }
}
