/**
 * Policies as files: text in the words of the law, under each sentence all that carries it out. A file is read into
 * policies, and policies are written as files.
 */
@NullMarked
package org.tuoyu.policy.file;

import org.jspecify.annotations.NullMarked;
