package org.tuoyu.milestone;

import org.tuoyu.language.Bilingual;
import org.tuoyu.language.Symbol;

/** What may be true of some of the things that a target counts, such as that a house lies in an industrial area. */
public record Quality(String id, Bilingual label) implements Symbol {}
