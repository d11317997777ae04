/** JSON, line by line: strict reading with every problem of a line at once, and answers in one stable order. */
@NullMarked
package org.tuoyu.json;

import org.jspecify.annotations.NullMarked;
