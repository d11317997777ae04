/** A store over plain JDBC: two tables, no framework, nothing of a driver's own shown. */
@NullMarked
package org.tuoyu.jdbc;

import org.jspecify.annotations.NullMarked;
