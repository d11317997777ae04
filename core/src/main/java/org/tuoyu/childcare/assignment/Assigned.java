package org.tuoyu.childcare.assignment;

import org.tuoyu.kernel.party.Party;

/**
 * A party in its role.
 *
 * @param word the source's own word for the role, such as 参与单位
 * @param asWritten its name as this row writes it, which may be an alias
 */
public record Assigned(Role role, String word, Party party, String asWritten) {}
