/** What a document wants to have reached by when, and whether it was, as far as evidence says. */
@NullMarked
package org.tuoyu.childcare.milestone;

import org.jspecify.annotations.NullMarked;
