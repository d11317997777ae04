package org.tuoyu.kernel.language;

/** Something that programs know by an id that never changes and people by a label. */
public interface Symbol {

    /** The id, as files and other systems write it. */
    String id();

    Bilingual label();
}
