/** Applications, evidence and answers as lines of JSON, read strictly; events and snapshots in one form of JSON. */
module org.tuoyu.json {
    requires static org.jspecify;
    requires transitive org.tuoyu.core;
    requires transitive org.tuoyu.spi;
    requires tools.jackson.core;
    requires transitive tools.jackson.databind;

    exports org.tuoyu.json;

    provides tools.jackson.databind.JacksonModule with
            org.tuoyu.json.TuoyuModule;
    provides org.tuoyu.spi.Provider with
            org.tuoyu.json.JsonCodec.ByName;
}
