/** Who answers for the safety of an institution and who supervises it, and what it has to meet (三(三)11、12、13, 四). */
@NullMarked
package org.tuoyu.childcare.supervision;

import org.jspecify.annotations.NullMarked;
