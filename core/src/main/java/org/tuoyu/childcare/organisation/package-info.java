/** How the work is organised: the questions of 组织实施, what a meeting has before it, what a unit is assessed by. */
@NullMarked
package org.tuoyu.childcare.organisation;

import org.jspecify.annotations.NullMarked;
