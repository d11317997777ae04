/** What a family with an infant, or a person, may expect from public services and employers (三(一)1–5). */
@NullMarked
package org.tuoyu.childcare.family;

import org.jspecify.annotations.NullMarked;
