/** Books of rules: the norms of a question checked, selected for a day and place, compiled and compared. */
@NullMarked
package org.tuoyu.kernel.rules;

import org.jspecify.annotations.NullMarked;
