/** Policies: one instrument each with what it says, stacked by rank, place and day. */
@NullMarked
package org.tuoyu.policy;

import org.jspecify.annotations.NullMarked;
