/** What somebody has to do or to leave, by when, and how that stands as of a day, derived from what happened. */
@NullMarked
package org.tuoyu.childcare.duty;

import org.jspecify.annotations.NullMarked;
