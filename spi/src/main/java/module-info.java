/** The ports that an integrator implements over a database, a format or a bus of their own. */
module org.tuoyu.spi {
    requires transitive org.tuoyu.core;

    exports org.tuoyu.spi;
}
