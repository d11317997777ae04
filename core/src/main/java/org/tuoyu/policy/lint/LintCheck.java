package org.tuoyu.policy.lint;

import org.tuoyu.kernel.language.Bilingual;
import org.tuoyu.kernel.language.Constant;

/** A thing that a document is checked for (检查项). */
public enum LintCheck implements Constant {
    /** The body says it, no row of its task does. */
    MISSING_IN_ANNEX("正文有、附件无", "missing in the annex"),
    /** A row says it, the item of the body does not. */
    MISSING_IN_BODY("附件有、正文无", "missing in the body"),
    /** A day or a number stands on one side only, or differs. */
    TIME_OR_AMOUNT_DIFFERS("时限或数量不一", "day or number differs"),
    /** The annex adds words that qualify. */
    NARROWED("附件限缩", "narrowed in the annex"),
    /** The annex leaves out words that qualify. */
    WIDENED("附件放宽", "widened in the annex"),
    /** The same in other words. */
    WORDED_OTHERWISE("文字不一", "worded otherwise"),
    /** Whom a sentence addresses and who has the row are not the same, or not in the same part. */
    BEARER_DIFFERS("责任主体不一", "bearer or role differs"),
    /** The row leaves out who acts, and other sentences stand in it too. */
    SUBJECT_DROPPED("主语脱落", "subject dropped"),
    /** A cell names somebody whom the directory does not know. */
    PARTY_NOT_KNOWN("单位不明", "party not known"),
    /** One party under several names. */
    SEVERAL_NAMES("一方多名", "several names"),
    /** It has a part in the annex, and the list of departments leaves it out. */
    NOT_LISTED("未列入部门名单", "not on the list"),
    /** A word that sets a time or an amount without a number. */
    WITHOUT_NUMBER("未定量", "no number"),
    /** A goal without a year. */
    WITHOUT_DAY("目标无期限", "goal without a day"),
    /** A limit of which nobody can say whether it belongs to the range. */
    NEEDS_READING("需解释", "needs a reading"),
    /** A condition that is not said. */
    CONDITION_NOT_SAID("条件不明", "condition not said"),
    /** An amount as a range. */
    RANGE("数量为区间", "amount as a range"),
    /** A clause that no row of the annex divides: nobody leads it. */
    NO_LEAD("无人牵头", "nobody leads"),
    /** A text that is named and not held. */
    REFERENCE("引用文件未收录", "reference not held"),
    /** Rules that are referred to without being named. */
    REFERENCE_UNNAMED("引用未指明", "reference without a name"),
    /** What is referred to has changed. */
    REFERENCE_CHANGED("引用内容已变", "reference changed"),
    /** A prohibition without a consequence. */
    NO_CONSEQUENCE("禁止无后果", "prohibition without consequence"),
    /** The same consequence in other words. */
    CONSEQUENCE_DIFFERS("追责表述不一", "consequence worded otherwise"),
    /** Brackets, numbering, stray words. */
    FORM("格式", "form");

    private final Bilingual label;

    LintCheck(String zh, String en) {
        this.label = new Bilingual(zh, en);
    }

    @Override
    public Bilingual label() {
        return label;
    }
}
