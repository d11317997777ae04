/** The front door: cases run over a store of the host's choice. */
module org.tuoyu.engine {
    requires transitive org.tuoyu.spi;

    exports org.tuoyu.engine;
}
