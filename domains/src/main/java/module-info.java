/** What a policy on childcare can say: one package for each domain, and the policies that are made of them. */
@SuppressWarnings("module") // Hibernate Validator is the host's, and need not be there
module org.tuoyu.domains {
    requires static org.jspecify;
    requires transitive org.tuoyu.core;
    requires static jakarta.validation;
    requires static org.immutables.value.annotations;

    exports org.tuoyu.institution;
    exports org.tuoyu.assignment;
    exports org.tuoyu.milestone;
    exports org.tuoyu.duty;
    exports org.tuoyu.registration;
    exports org.tuoyu.offer;
    exports org.tuoyu.facility;
    exports org.tuoyu.care;
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

    opens org.tuoyu.institution to
            org.hibernate.validator;
}
