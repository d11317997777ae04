/**
 * What every policy stands on: official texts, parties and places by the day, questions and norms, decisions with the
 * words they rest on. Pure functions, nothing needed at run time.
 */
@SuppressWarnings("module") // domains is built after this module, and need not be there
module org.tuoyu.core {
    requires static org.jspecify;
    requires static org.immutables.value.annotations;

    exports org.tuoyu.language;
    exports org.tuoyu.problem;
    exports org.tuoyu.time;
    exports org.tuoyu.text;
    exports org.tuoyu.party;
    exports org.tuoyu.decision;
    exports org.tuoyu.event;
    exports org.tuoyu.form to
            org.tuoyu.domains;
}
