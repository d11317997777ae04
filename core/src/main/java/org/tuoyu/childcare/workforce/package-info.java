/** What is due to those who care for children, and what is asked of them (三(六)18, 三(三)13). */
@NullMarked
package org.tuoyu.childcare.workforce;

import org.jspecify.annotations.NullMarked;
