/** What an institution says of itself when it applies, from raw input to values that are always valid. */
@NullMarked
package org.tuoyu.childcare.institution;

import org.jspecify.annotations.NullMarked;
