/** Days on which something holds, and the day, law and knowledge that an answer is asked for. */
@NullMarked
package org.tuoyu.kernel.time;

import org.jspecify.annotations.NullMarked;
