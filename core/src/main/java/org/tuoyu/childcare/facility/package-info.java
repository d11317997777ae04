/** Where facilities have to be planned and built, and what is asked of them (三(二)6、7, 三(三)9, 三(六)20). */
@NullMarked
package org.tuoyu.childcare.facility;

import org.jspecify.annotations.NullMarked;
