/** What the text lets follow from an incident (责任追究), and the register of those banned for life (终身禁入). */
@NullMarked
package org.tuoyu.childcare.accountability;

import org.jspecify.annotations.NullMarked;
