/** The application of docs/embedding.md. */
@NullMarked
package example;

import org.jspecify.annotations.NullMarked;
