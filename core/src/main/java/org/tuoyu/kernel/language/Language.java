package org.tuoyu.kernel.language;

/** A language that answers are given in. */
public enum Language {
    /** Chinese as used in mainland China (zh-CN), the language of the documents. */
    ZH,
    /** English. */
    EN
}
