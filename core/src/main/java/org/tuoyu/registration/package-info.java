/** Which authority registers an institution (三(三)8). */
@NullMarked
package org.tuoyu.registration;

import org.jspecify.annotations.NullMarked;
