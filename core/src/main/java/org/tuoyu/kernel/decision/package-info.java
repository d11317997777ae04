/** The kernel: questions, norms and worlds, the five answers and what they rest on. */
@NullMarked
package org.tuoyu.kernel.decision;

import org.jspecify.annotations.NullMarked;
