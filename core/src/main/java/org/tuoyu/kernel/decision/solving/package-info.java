/** The compiled table: what norms admit and what follows from them in each state of knowledge. */
@NullMarked
package org.tuoyu.kernel.decision.solving;

import org.jspecify.annotations.NullMarked;
