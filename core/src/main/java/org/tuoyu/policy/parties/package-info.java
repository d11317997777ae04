/** Units, groups, places and working days as files that a person reads and writes. */
@NullMarked
package org.tuoyu.policy.parties;

import org.jspecify.annotations.NullMarked;
