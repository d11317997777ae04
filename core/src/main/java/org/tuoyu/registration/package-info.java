/** Which authority registers an institution (三(三)8), and whether its credit code agrees. */
@NullMarked
package org.tuoyu.registration;

import org.jspecify.annotations.NullMarked;
