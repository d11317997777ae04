/** Units and groups that documents give tasks to, what they are called, and where they lie on a day. */
@NullMarked
package org.tuoyu.kernel.party;

import org.jspecify.annotations.NullMarked;
