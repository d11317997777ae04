/** How the files that are shipped are found. */
@NullMarked
package org.tuoyu.shipped;

import org.jspecify.annotations.NullMarked;
