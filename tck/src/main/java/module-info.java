/** Contracts: an adapter, or a policy, is right when the test class that extends its contract passes. */
module org.tuoyu.tck {
    requires static org.jspecify;
    requires transitive org.tuoyu.engine;
    requires transitive org.tuoyu.core;
    requires transitive org.junit.jupiter.api;
    requires transitive net.jqwik.api;
    requires org.assertj.core;

    exports org.tuoyu.tck;
}
