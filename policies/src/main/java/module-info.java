/** The policies that are shipped: national ones, and those of the district of 北碚. */
module org.tuoyu.policies {
    requires static org.jspecify;
    requires transitive org.tuoyu.domains;

    exports org.tuoyu.national;
    exports org.tuoyu.beibei;
}
