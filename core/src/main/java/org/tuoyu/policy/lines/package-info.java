/** Lines of the files that people write: words with where they stand, and all that is wrong with them. */
@NullMarked
package org.tuoyu.policy.lines;

import org.jspecify.annotations.NullMarked;
