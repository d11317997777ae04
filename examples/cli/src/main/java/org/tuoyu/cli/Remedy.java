package org.tuoyu.cli;

import java.util.Map;
import org.tuoyu.kernel.language.Bilingual;
import org.tuoyu.kernel.problem.Problem;

/** What to do about a problem, by its code. */
final class Remedy {

    private static final Map<String, Bilingual> BY_CODE = Map.ofEntries(
            Map.entry("VALUE_MISSING", new Bilingual("补填后重新提交", "fill it in and submit again")),
            Map.entry("VALUE_NOT_KNOWN", new Bilingual("改为所列之一", "use one of those listed")),
            Map.entry("VALUE_REPEATED", new Bilingual("删去重复的一个", "take the second one out")),
            Map.entry("STREET_NOT_KNOWN", new Bilingual("按行政区划名称填写", "use the name of the division")),
            Map.entry("DATE_NOT_READABLE", new Bilingual("填写真实日期", "use a day of the calendar")),
            Map.entry("NUMBER_OUT_OF_RANGE", new Bilingual("填写范围内的整数", "use a whole number in range")),
            Map.entry("CREDIT_CODE_MALFORMED", new Bilingual("对照证照核对", "compare it with the certificate")),
            Map.entry("CREDIT_CODE_MISMATCH", new Bilingual("核对代码与所填性质", "check the code against what was filled in")),
            Map.entry(
                    "CREDIT_CODE_NON_CONFORMING",
                    new Bilingual("对照证照核对，早期代码可能如此", "compare it with the certificate; genuine early codes can be so")),
            Map.entry("FIELD_NOT_KNOWN", new Bilingual("更正字段名或删去", "correct the name of the field, or take it out")),
            Map.entry("FIELD_REPEATED", new Bilingual("只保留一个", "keep one of them")),
            Map.entry("TYPE_WRONG", new Bilingual("改为所要求的类型", "use the type that is asked for")),
            Map.entry("NOT_JSON", new Bilingual("更正该处语法后重新提交", "correct the syntax there and submit again")),
            Map.entry("FACTS_CONTRADICT", new Bilingual("核对两项，更正其一", "check both and correct one of them")),
            Map.entry(
                    "PLACE_IN_OTHER_DISTRICT",
                    new Bilingual("向该地所属区县询问其规定", "ask the district that it lies in for its documents")),
            Map.entry("PLACE_NOT_RECORDED", new Bilingual("查明当日所属区县", "find out which district it lay in")));

    private static final Bilingual OTHERWISE = new Bilingual("按说明更正后重新提交", "correct it as said and submit again");

    private Remedy() {}

    static Bilingual of(Problem problem) {
        Bilingual remedy = BY_CODE.getOrDefault(problem.code(), OTHERWISE);
        return problem.didYouMean().isEmpty()
                ? remedy
                : new Bilingual(
                        remedy.zh() + "；是否为 " + String.join("、", problem.didYouMean()) + "？",
                        remedy.en() + "; did you mean " + String.join(", ", problem.didYouMean()) + "?");
    }
}
