/** The front door: cases run over a store of the host's choice. */
module org.tuoyu.engine {
    requires static org.jspecify;
    requires transitive org.tuoyu.core;
    requires transitive org.tuoyu.spi;
    requires static jakarta.validation;

    exports org.tuoyu.engine;

    provides org.tuoyu.spi.Provider with
            org.tuoyu.engine.InMemoryStore.ByName;
}
