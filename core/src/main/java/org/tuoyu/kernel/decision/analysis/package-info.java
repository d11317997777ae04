/** The analysis: norms tried in every world, and the worlds told by what they have in common. */
@NullMarked
package org.tuoyu.kernel.decision.analysis;

import org.jspecify.annotations.NullMarked;
