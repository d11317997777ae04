/** Applications decided in the partitions of Spark, and counted together. */
@NullMarked
package org.tuoyu.spark;

import org.jspecify.annotations.NullMarked;
