package org.tuoyu.childcare.assignment;

import org.tuoyu.kernel.party.Party;

/**
 * A party in its role.
 *
 * @param asWritten its name as this row writes it, which may be an alias
 */
public record Assigned(Party party, String asWritten, Role role) {}
