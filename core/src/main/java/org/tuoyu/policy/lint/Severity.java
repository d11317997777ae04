package org.tuoyu.policy.lint;

import org.tuoyu.kernel.language.Bilingual;
import org.tuoyu.kernel.language.Constant;

/** The weight of a finding (严重程度), gravest first. */
public enum Severity implements Constant {
    /** Two places of the document differ in what has to be done, under which condition, by when or by whom. */
    ERROR("错误", "error"),
    /** Nobody can act on the words alone: nobody leads, no day or number is set, they can be read in two ways. */
    WARNING("警告", "warning"),
    /** Form, names and references: what has to be done is the same however it is mended. */
    NOTE("提示", "note");

    private final Bilingual label;

    Severity(String zh, String en) {
        this.label = new Bilingual(zh, en);
    }

    @Override
    public Bilingual label() {
        return label;
    }
}
