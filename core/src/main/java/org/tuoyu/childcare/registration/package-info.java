/** Which authority registers an institution (三(三)8), whether its credit code agrees, and how it is filed. */
@NullMarked
package org.tuoyu.childcare.registration;

import org.jspecify.annotations.NullMarked;
