/** A host that embeds the library. */
@NullMarked
package org.tuoyu.embedding;

import org.jspecify.annotations.NullMarked;
