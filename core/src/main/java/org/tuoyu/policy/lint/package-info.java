/** Lint (文件体检): what is wrong in a document itself, found by checks that know no answers. */
@NullMarked
package org.tuoyu.policy.lint;

import org.jspecify.annotations.NullMarked;
