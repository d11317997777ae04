/** 复核: looks at finished policies beside their texts and says what is carried out, what is open, and who signed. */
@NullMarked
package org.tuoyu.review;

import org.jspecify.annotations.NullMarked;
