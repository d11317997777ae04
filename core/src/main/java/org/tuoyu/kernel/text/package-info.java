/** The official text: instruments, clauses, provisions, quotes, and the readings that a text leaves open. */
@NullMarked
package org.tuoyu.kernel.text;

import org.jspecify.annotations.NullMarked;
