/** Checks of raw values that any form can have, and what is said of each fault. Not exported. */
@NullMarked
package org.tuoyu.kernel.form;

import org.jspecify.annotations.NullMarked;
