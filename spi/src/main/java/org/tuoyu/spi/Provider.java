package org.tuoyu.spi;

import java.util.Map;

/**
 * What opens a port, found by its name where a host asks for it ({@link Providers}). It is registered as a service of this
 * type, and has a public constructor without arguments, which does nothing.
 *
 * @param <P> the port
 */
public interface Provider<P> {

    /** The port that it opens: {@code Store.class}. */
    Class<P> port();

    /** The name under which a host asks for it: small letters, digits and hyphens; its own among those of its port. */
    String name();

    /**
     * Opens it.
     *
     * @throws IllegalArgumentException where a setting is missing or not known; the message names all settings
     */
    P open(Map<String, String> settings);
}
