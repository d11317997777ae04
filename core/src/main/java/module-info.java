/** Decisions from a childcare policy, each with the words it rests on: pure functions, nothing needed at run time. */
@SuppressWarnings("module") // Hibernate Validator is the host's, and need not be there
module org.tuoyu.core {
    requires static transitive org.jspecify;
    requires static jakarta.validation;
    requires static org.immutables.value.annotations;

    exports org.tuoyu.language;
    exports org.tuoyu.problem;
    exports org.tuoyu.time;
    exports org.tuoyu.text;
    exports org.tuoyu.party;
    exports org.tuoyu.decision;
    exports org.tuoyu.event;
    exports org.tuoyu.institution;
    exports org.tuoyu.assignment;
    exports org.tuoyu.milestone;
    exports org.tuoyu.duty;
    exports org.tuoyu.registration;
    exports org.tuoyu.offer;
    exports org.tuoyu.facility;
    exports org.tuoyu.workforce;
    exports org.tuoyu.supervision;
    exports org.tuoyu.accountability;
    exports org.tuoyu.support;
    exports org.tuoyu.family;
    exports org.tuoyu.statistics;
    exports org.tuoyu.policy;
    exports org.tuoyu.review;
    exports org.tuoyu.lint;
    exports org.tuoyu.organisation;
    exports org.tuoyu.national;
    exports org.tuoyu.beibei;

    opens org.tuoyu.institution to
            org.hibernate.validator;
}
