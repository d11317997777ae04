@NullMarked
package org.tuoyu.spark;

import org.jspecify.annotations.NullMarked;
