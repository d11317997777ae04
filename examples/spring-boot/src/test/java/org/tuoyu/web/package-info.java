/** The application over HTTP, as other systems and browsers meet it. */
@NullMarked
package org.tuoyu.web;

import org.jspecify.annotations.NullMarked;
