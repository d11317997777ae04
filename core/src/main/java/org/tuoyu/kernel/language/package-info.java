/** Words for people: everything that is shown says it in Chinese and in English. */
@NullMarked
package org.tuoyu.kernel.language;

import org.jspecify.annotations.NullMarked;
