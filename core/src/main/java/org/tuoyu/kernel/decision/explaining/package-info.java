/** The explanation: what an answer rests on, as data and told. */
@NullMarked
package org.tuoyu.kernel.decision.explaining;

import org.jspecify.annotations.NullMarked;
