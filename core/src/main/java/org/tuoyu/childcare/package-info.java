/** The register of the domains of childcare, each a package beside this one. */
@NullMarked
package org.tuoyu.childcare;

import org.jspecify.annotations.NullMarked;
