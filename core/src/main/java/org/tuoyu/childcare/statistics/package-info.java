/** What there is of childcare, counted (统计监测, 三(六)19): in parts, on any engine, and put together in any order. */
@NullMarked
package org.tuoyu.childcare.statistics;

import org.jspecify.annotations.NullMarked;
