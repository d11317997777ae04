/** The thin shell between pure decisions and the ports: it reads the clock, asks core, and writes what was decided. */
@NullMarked
package org.tuoyu.engine;

import org.jspecify.annotations.NullMarked;
