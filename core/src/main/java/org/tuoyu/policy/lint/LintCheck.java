package org.tuoyu.policy.lint;

import org.tuoyu.kernel.language.Bilingual;
import org.tuoyu.kernel.language.Constant;

/** A thing that a document is checked for (检查项), in the order in which findings are read. */
public enum LintCheck implements Constant {
    /** The body says it, no row of its task does. */
    MISSING_IN_ANNEX(Section.ANNEX, "正文有、附件无", "missing in the annex"),
    /** A row says it, the item of the body does not. */
    MISSING_IN_BODY(Section.ANNEX, "附件有、正文无", "missing in the body"),
    /** A day or a number stands on one side only, or differs. */
    TIME_OR_AMOUNT_DIFFERS(Section.ANNEX, "时限或数量不一", "day or number differs"),
    /** The annex adds words that qualify. */
    NARROWED(Section.ANNEX, "附件限缩", "narrowed in the annex"),
    /** The annex leaves out words that qualify. */
    WIDENED(Section.ANNEX, "附件放宽", "widened in the annex"),
    /** The row leaves out who acts or the word that binds. */
    SUBJECT_DROPPED(Section.ANNEX, "主语或情态词脱落", "subject or modal dropped"),
    /** Whom a sentence addresses and who has the row are not the same, or not in the same part. */
    BEARER_DIFFERS(Section.ANNEX, "责任主体不一", "bearer or role differs"),
    /** A row has parties beside those whom the sentence addresses. */
    BEARER_ADDED(Section.ANNEX, "附件增列单位", "parties added"),
    /** A sentence of the body stands in two rows under two leads, or the rows turn the order of sentences around. */
    CUT_APART(Section.ANNEX, "拆句、换序", "cut apart or turned around"),
    /** The words of a row reach more parties than its cells. */
    WIDER_THAN_CELLS(Section.ANNEX, "文字宽于单位栏", "wider than the cells"),
    /** The same in other words. */
    WORDED_OTHERWISE(Section.ANNEX, "文字不一", "worded otherwise"),

    /** Two places of the body say nearly the same. */
    SAID_TWICE(Section.BODY, "正文重复", "said twice"),
    /** The same act in several places, another bearer or object. */
    SAME_ACT(Section.BODY, "同事异述", "the same act, told in several ways"),
    /** The same consequence in other words. */
    CONSEQUENCE_DIFFERS(Section.BODY, "追责表述不一", "consequence worded otherwise"),
    /** A party bears the responsibility in one place and only assists in another. */
    ROLE_DIFFERS(Section.BODY, "主次不一", "role differs"),
    /** What is promoted under a condition here and without it there. */
    CONDITION_DIFFERS(Section.BODY, "条件不一", "condition differs"),
    /** Several bodies or mechanisms side by side. */
    SEVERAL_BODIES(Section.BODY, "机制并立", "several mechanisms"),
    /** A must or a ban under a heading that promotes. */
    OUT_OF_PLACE(Section.BODY, "与标题不符", "out of place"),

    /** A binding sentence that says of nobody that he must. */
    NO_SUBJECT(Section.NOBODY, "无主语", "no subject"),
    /** A row of several parties that does not say which of them leads. */
    NO_LEAD(Section.NOBODY, "无人牵头", "nobody leads"),
    /** A group, or several units, as lead. */
    SEVERAL_LEADS(Section.NOBODY, "几方牵头", "several leads"),
    /** A cell that names nobody. */
    EMPTY_CELL(Section.NOBODY, "单位栏为空", "empty cell"),
    /** Groups whose members are nowhere. */
    MEMBERS_NOT_LISTED(Section.NOBODY, "成员不明", "members not listed"),
    /** It has a row and is not addressed, or the other way round. */
    NOT_ADDRESSED(Section.NOBODY, "主送与附件不一", "addressed, or in a row, alone"),
    /** It has a part in the annex, and the list of departments leaves it out. */
    NOT_LISTED(Section.NOBODY, "未列入部门名单", "not on the list"),
    /** A body or mechanism without seat, secretary or convener. */
    NO_SEAT(Section.NOBODY, "未写办事机构", "no seat"),
    /** A sanction of which nobody says who decides it, how, how far. */
    WHO_PURSUES(Section.NOBODY, "由谁处理未写", "who pursues is not said"),
    /** A must or a prohibition without a consequence. */
    NO_CONSEQUENCE(Section.NOBODY, "要求无后果", "demand without consequence"),
    /** A way in without a way out, a start without a transition. */
    NO_EXIT(Section.NOBODY, "准入而无退出、过渡", "entry without exit"),

    /** A point on which the text can be read in more than one way. */
    READING(Section.READINGS, "有待选择的理解", "reading to choose"),
    /** A limit of which nobody can say whether it belongs to the range. */
    NEEDS_READING(Section.READINGS, "界限", "needs a reading"),
    /** 或 or 、 between things that differ, without a criterion. */
    NO_CRITERION(Section.READINGS, "并列或选择", "choice without criterion"),

    /** A word that leaves open when, how many, how far, for whom. */
    OPEN_WORD(Section.WORDS, "未定", "left open"),
    /** An amount as a range. */
    RANGE(Section.WORDS, "数量为区间", "amount as a range"),
    /** A goal or a day that cannot be met, or that says too little. */
    TARGET(Section.WORDS, "目标与时限", "targets and days"),
    /** Rules that are referred to without being named. */
    REFERENCE_UNNAMED(Section.WORDS, "引用未指明", "reference without a name"),

    /** One party under several names. */
    SEVERAL_NAMES(Section.NAMES, "一方多名", "several names"),
    /** A thing under several names. */
    SEVERAL_WORDS(Section.NAMES, "一物多名", "several words"),
    /** A cell names somebody whom the directory does not know. */
    PARTY_NOT_KNOWN(Section.NAMES, "单位不明", "party not known"),

    /** Brackets, numbering, stray words, what a text of the kind should have. */
    FORM(Section.FORM, "格式", "form"),
    /** What is referred to has changed. */
    REFERENCE_CHANGED(Section.FORM, "引用内容已变", "reference changed");

    /** What findings are about, in the order in which they are read. */
    public enum Section implements Constant {
        ANNEX("正文与附件", "Body against annex"),
        BODY("正文自身", "Body against itself"),
        NOBODY("无人承担", "Nobody bears or leads"),
        READINGS("须作解释", "Readings"),
        WORDS("未定的词", "Open words"),
        NAMES("名称", "Names"),
        FORM("格式", "Form");

        private final Bilingual label;

        Section(String zh, String en) {
            this.label = new Bilingual(zh, en);
        }

        @Override
        public Bilingual label() {
            return label;
        }
    }

    private final Section section;
    private final Bilingual label;

    LintCheck(Section section, String zh, String en) {
        this.section = section;
        this.label = new Bilingual(zh, en);
    }

    public Section section() {
        return section;
    }

    @Override
    public Bilingual label() {
        return label;
    }
}
