/**
 * Ports. Each one's Javadoc numbers the clauses of its contract, and {@code tuoyu-tck} has a test for each clause: an
 * adapter is right when the test class that extends the contract passes.
 */
@NullMarked
package org.tuoyu.spi;

import org.jspecify.annotations.NullMarked;
