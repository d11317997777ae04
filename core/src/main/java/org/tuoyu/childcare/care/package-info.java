/** Classes (班型): which age belongs where, how many children and carers, and what a place of care has to meet besides. */
@NullMarked
package org.tuoyu.childcare.care;

import org.jspecify.annotations.NullMarked;
