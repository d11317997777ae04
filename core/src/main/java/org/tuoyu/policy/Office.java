package org.tuoyu.policy;

import org.tuoyu.kernel.language.Symbol;

/**
 * Which unit is a kind of authority in a policy's territory.
 *
 * @param party its name as the instrument writes it
 */
public record Office(Symbol kind, String party) {}
