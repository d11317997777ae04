/** What is wrong with an input, as values; and the one root of everything thrown on purpose. */
@NullMarked
package org.tuoyu.kernel.problem;

import org.jspecify.annotations.NullMarked;
