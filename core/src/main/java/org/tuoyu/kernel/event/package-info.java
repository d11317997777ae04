/** What happened, as values that never change; a case is what its events add up to. */
@NullMarked
package org.tuoyu.kernel.event;

import org.jspecify.annotations.NullMarked;
