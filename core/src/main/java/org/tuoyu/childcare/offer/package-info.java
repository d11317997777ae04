/** Who may offer which care to whom, and what is encouraged (三(三)10, 三(四)14, 三(五)15). */
@NullMarked
package org.tuoyu.childcare.offer;

import org.jspecify.annotations.NullMarked;
