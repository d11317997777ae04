/**
 * The model of a policy on childcare, as pure functions that need no library: from the ground up the kernel (texts,
 * parties, days, questions and norms), childcare (what a policy can say), policy (documents as values, by rank, place and
 * day), and the policies that are shipped.
 */
module org.tuoyu.core {
    requires static org.jspecify;
    requires static jakarta.validation;
    requires static org.immutables.value.annotations;

    exports org.tuoyu.kernel.language;
    exports org.tuoyu.kernel.problem;
    exports org.tuoyu.kernel.field;
    exports org.tuoyu.kernel.time;
    exports org.tuoyu.kernel.text;
    exports org.tuoyu.kernel.party;
    exports org.tuoyu.kernel.decision;
    exports org.tuoyu.kernel.rules;
    exports org.tuoyu.kernel.event;
    exports org.tuoyu.childcare;
    exports org.tuoyu.childcare.institution;
    exports org.tuoyu.childcare.assignment;
    exports org.tuoyu.childcare.milestone;
    exports org.tuoyu.childcare.duty;
    exports org.tuoyu.childcare.registration;
    exports org.tuoyu.childcare.offer;
    exports org.tuoyu.childcare.facility;
    exports org.tuoyu.childcare.care;
    exports org.tuoyu.childcare.workforce;
    exports org.tuoyu.childcare.supervision;
    exports org.tuoyu.childcare.accountability;
    exports org.tuoyu.childcare.support;
    exports org.tuoyu.childcare.family;
    exports org.tuoyu.childcare.statistics;
    exports org.tuoyu.childcare.organisation;
    exports org.tuoyu.policy;
    exports org.tuoyu.policy.file;
    exports org.tuoyu.policy.parties;
    exports org.tuoyu.policy.review;
    exports org.tuoyu.policy.lint;
    exports org.tuoyu.shipped.national;
    exports org.tuoyu.shipped.beibei;

    // The forms, to the validator of the host, which may stand on the class path.
    opens org.tuoyu.childcare.institution;
    opens org.tuoyu.childcare.milestone;
    opens org.tuoyu.childcare.duty;
    opens org.tuoyu.childcare.supervision;
    opens org.tuoyu.childcare.accountability;
}
