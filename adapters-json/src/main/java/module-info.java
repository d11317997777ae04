/** Applications, evidence and answers as lines of JSON, read strictly. */
module org.tuoyu.json {
    requires transitive org.tuoyu.core;
    requires tools.jackson.core;

    exports org.tuoyu.json;
}
