package org.tuoyu.embedding;

import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.tuoyu.spi.Provider;
import org.tuoyu.spi.Store;

/** The way in which a store over a plain file is opened: by the contract, and by its name {@code plain-file}. */
public final class OpensPlainFile implements Function<Path, PlainFileStore>, Provider<Store> {

    @Override
    public PlainFileStore apply(Path folder) {
        return PlainFileStore.in(folder);
    }

    // <sample>
    @Override
    public Class<Store> port() {
        return Store.class;
    }

    @Override
    public String name() {
        return "plain-file";
    }

    @Override
    public Store open(Map<String, String> settings) {
        if (!settings.keySet().equals(Set.of("folder"))) {
            throw new IllegalArgumentException("A plain file has one setting, folder, got " + settings.keySet());
        }
        return PlainFileStore.in(Path.of(settings.getOrDefault("folder", "")));
    }
    // </sample>
}
