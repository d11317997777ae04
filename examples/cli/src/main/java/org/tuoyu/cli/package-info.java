/** The tuoyu command: asks the policies from a terminal or a script. */
@NullMarked
package org.tuoyu.cli;

import org.jspecify.annotations.NullMarked;
