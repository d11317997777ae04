/** Applications, evidence and answers as lines of JSON, read strictly; events and snapshots in one form of JSON. */
module org.tuoyu.json {
    requires static org.jspecify;
    requires transitive org.tuoyu.core;
    requires transitive org.tuoyu.spi;
    requires tools.jackson.core;

    exports org.tuoyu.json;
}
