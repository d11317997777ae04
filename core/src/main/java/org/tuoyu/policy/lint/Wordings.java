package org.tuoyu.policy.lint;

import java.util.List;
import java.util.regex.Pattern;

/** Words by which a document binds, punishes or sets a limit, as patterns (用语). */
final class Wordings {

    /** 要, 应, 必须, 限期, and words that forbid or hold to account; 重要, 要求, 应急 and the like are none. */
    static final Pattern BINDS =
            Pattern.compile("(?<![重需主首只])要(?![求点素])|(?<![相对供])应(?![急用对])|必须|限期|禁止|不得|严禁|零容忍|追究|负.{0,4}责任");

    /** The same at the start of a phrase that leaves out whom it binds. */
    static final Pattern MODAL = Pattern.compile("^(应当|必须|要|应)");

    static final Pattern FORBIDS = Pattern.compile("禁止|不得|严禁|零容忍|违法违规");

    static final Pattern CONSEQUENCE = Pattern.compile("追究|禁入|处罚|罚款|吊销|撤销|责令|处分");

    static final Pattern YEAR = Pattern.compile("\\d{4}年");

    /** Before a year, under or over an age, within a time: whether the limit itself belongs to it. */
    static final Pattern LIMIT = Pattern.compile("\\d{4}年(?:底|末)?[以之]?前|\\d+(?:周岁|岁|个月|年|日|天)[以之]?[下上内前后]");

    /** 1-2所. */
    static final Pattern RANGE = Pattern.compile("\\d+[-－—~～至]\\d+[\\p{IsHan}&&[^年月日]]");

    /** Degrees that nobody can measure. */
    static final Pattern DEGREE = Pattern.compile("有所|初步|基本|明显|显著|大幅|进一步");

    /** Conditions that are spoken of and not said. */
    static final Pattern CONDITION = Pattern.compile("符合条件|有条件|具备条件");

    /** Digits that stand for a number or a day. */
    static final Pattern NUMBER = Pattern.compile("\\d");

    /** Words that limit what they are added to. */
    static final Pattern QUALIFIES = Pattern.compile(".{2,}的$|位于|符合|具备|限于|仅|以上|以下|以内|之前|之后");

    private Wordings() {}

    static boolean isIn(Pattern pattern, String words) {
        return pattern.matcher(words).find();
    }

    /** Every match of a pattern, as part of the phrase. */
    static List<Phrase> matches(Pattern pattern, Phrase phrase) {
        return pattern.matcher(phrase.words())
                .results()
                .map(match -> phrase.part(match.start(), match.end()))
                .toList();
    }
}
