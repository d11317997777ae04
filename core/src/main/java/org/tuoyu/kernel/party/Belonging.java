package org.tuoyu.kernel.party;

/** The answer whether a unit belongs to a group, or a place to a territory, on a day. */
public enum Belonging {
    /** It does. */
    YES,
    /** It does not. */
    NO,
    /** The document does not list all members: it may. */
    NOT_LISTED,
    /** Where it lay on that day is not recorded. */
    NOT_RECORDED,
    /** How the words are to be read is not chosen: it may. */
    NOT_SETTLED
}
