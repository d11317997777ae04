/** Who does what: tasks, their rows, and the roles that parties have in them. */
@NullMarked
package org.tuoyu.childcare.assignment;

import org.jspecify.annotations.NullMarked;
