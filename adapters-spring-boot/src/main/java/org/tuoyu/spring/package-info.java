/** Tuoyu in a Spring Boot application: what its auto-configuration makes, each part unless the host has its own. */
@NullMarked
package org.tuoyu.spring;

import org.jspecify.annotations.NullMarked;
