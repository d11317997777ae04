/** The national measures and the ministries' standards, as far as they are known from reports: referenced, not held. */
@NullMarked
package org.tuoyu.shipped.national;

import org.jspecify.annotations.NullMarked;
