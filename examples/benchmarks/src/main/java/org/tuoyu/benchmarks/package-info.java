/** How fast decisions are, and how fast the first one comes. */
@NullMarked
package org.tuoyu.benchmarks;

import org.jspecify.annotations.NullMarked;
