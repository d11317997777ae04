/** The report of the demo as a person meets it: in a browser. */
@NullMarked
package org.tuoyu.browser;

import org.jspecify.annotations.NullMarked;
