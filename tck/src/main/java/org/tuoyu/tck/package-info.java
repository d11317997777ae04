/**
 * Contracts of the ports, a final test for each numbered clause. A test class of an adapter extends the contract and says
 * where the thing under test comes from; no clause can be left out.
 */
@NullMarked
package org.tuoyu.tck;

import org.jspecify.annotations.NullMarked;
