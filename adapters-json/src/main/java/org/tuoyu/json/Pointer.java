package org.tuoyu.json;

/** JSON pointers (RFC 6901). */
final class Pointer {

    private Pointer() {}

    static String to(String field) {
        return "/" + field.replace("~", "~0").replace("/", "~1");
    }
}
