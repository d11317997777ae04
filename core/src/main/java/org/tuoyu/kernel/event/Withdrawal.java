package org.tuoyu.kernel.event;

/**
 * The word that another event was told in error (撤回): from when this is recorded that event counts as not told, and it stays
 * visible to whoever asks as of earlier knowledge. A withdrawal is not withdrawn; what was right after all is told anew.
 */
public interface Withdrawal extends Happening {

    /** The id of the event that was told in error. */
    String event();
}
