package org.tuoyu.childcare.care;

import java.util.List;
import java.util.stream.Collectors;
import org.tuoyu.kernel.decision.Answer;
import org.tuoyu.kernel.language.Bilingual;
import org.tuoyu.kernel.language.Language;
import org.tuoyu.kernel.language.Symbol;

/**
 * How a class stands in one respect (班级核对结果).
 *
 * @param missing the facts and readings that could settle it; empty where it is settled
 * @param answers what it rests on, with the words cited
 */
public record ClassFinding(Point point, Outcome outcome, List<Symbol> missing, List<Answer<?>> answers) {

    /** The respects in which a class is looked at. */
    public enum Point {
        SIZE("人数", "number of children", "超过上限", "too many"),
        CARERS("照护人员", "carers", "不足", "too few"),
        AGES("月龄", "ages", "有婴幼儿不属于该班型", "some child is not of the ages of the class");

        private final Bilingual label;
        private final Bilingual fault;

        Point(String zh, String en, String faultZh, String faultEn) {
            this.label = new Bilingual(zh, en);
            this.fault = new Bilingual(faultZh, faultEn);
        }
    }

    /** What it comes to. */
    public enum Outcome {
        FITS("符合", "as it has to be"),
        DOES_NOT_FIT("不符合", "not as it has to be"),
        NOT_SETTLED("未定", "not settled"),
        NOT_STATED("文件没有规定", "the documents state nothing that binds");

        private final Bilingual label;

        Outcome(String zh, String en) {
            this.label = new Bilingual(zh, en);
        }
    }

    public ClassFinding {
        missing = List.copyOf(missing);
        answers = List.copyOf(answers);
    }

    /** It in words. */
    public Bilingual words() {
        Bilingual what = outcome == Outcome.DOES_NOT_FIT ? point.fault : outcome.label;
        return new Bilingual(
                point.label.zh() + "：" + what.zh() + missing("；尚缺 ", "、", Language.ZH),
                point.label.en() + ": " + what.en() + missing("; missing: ", ", ", Language.EN));
    }

    private String missing(String before, String between, Language language) {
        return missing.stream()
                .map(each -> each.label().in(language))
                .collect(Collectors.joining(between, missing.isEmpty() ? "" : before, ""));
    }
}
