/** One application: applications, answers, the division of tasks and what is due, over HTTP and as a page. */
@NullMarked
package org.tuoyu.web;

import org.jspecify.annotations.NullMarked;
