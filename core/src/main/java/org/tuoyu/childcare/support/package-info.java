/** What an institution may be given or has a claim to (三(六)16、17), measure by measure. */
@NullMarked
package org.tuoyu.childcare.support;

import org.jspecify.annotations.NullMarked;
