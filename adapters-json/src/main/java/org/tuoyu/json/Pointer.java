package org.tuoyu.json;

import org.tuoyu.kernel.problem.Shown;

/** JSON pointers (RFC 6901); of a name that nobody knows they hold what is shown of it. */
final class Pointer {

    private Pointer() {}

    static String to(String field) {
        return "/" + Shown.of(field).replace("~", "~0").replace("/", "~1");
    }
}
