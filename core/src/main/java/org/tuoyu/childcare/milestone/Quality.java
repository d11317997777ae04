package org.tuoyu.childcare.milestone;

import org.tuoyu.kernel.language.Bilingual;
import org.tuoyu.kernel.language.Symbol;

/** What may be true of some of the things that a target counts, such as that a house lies in an industrial area. */
public record Quality(String id, Bilingual label) implements Symbol {}
