/** The report of the demo and the page of the application as a person meets them: in a browser. */
@NullMarked
package org.tuoyu.browser;

import org.jspecify.annotations.NullMarked;
