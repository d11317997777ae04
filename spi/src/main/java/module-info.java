/** The ports that an integrator implements over a database, a format or a bus of their own. */
module org.tuoyu.spi {
    requires static org.jspecify;
    requires transitive org.tuoyu.core;

    exports org.tuoyu.spi;

    uses org.tuoyu.spi.Provider;
}
