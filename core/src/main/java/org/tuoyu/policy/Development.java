package org.tuoyu.policy;

import java.time.LocalDate;
import java.util.Optional;
import org.tuoyu.kernel.language.Bilingual;

/**
 * A change in something that documents refer to (引用内容的变化).
 *
 * @param words by which a document refers to it
 * @param replacedBy the words for what came in its place; empty where it kept its name
 * @param from since when
 * @param what what changed, and where that is known from
 */
public record Development(String words, Optional<String> replacedBy, LocalDate from, Bilingual what) {}
