/** Fields of forms and of kept values, as formats give and take them. */
@NullMarked
package org.tuoyu.kernel.field;

import org.jspecify.annotations.NullMarked;
