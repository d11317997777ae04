/** 覆盖检查: looks at a finished policy beside its text and says what of it is carried out. */
@NullMarked
package org.tuoyu.policy.review;

import org.jspecify.annotations.NullMarked;
