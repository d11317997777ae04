package org.tuoyu.kernel.decision;

import java.util.List;
import org.tuoyu.kernel.language.Bilingual;
import org.tuoyu.kernel.language.Constant;
import org.tuoyu.kernel.language.Language;
import org.tuoyu.kernel.problem.Checked;
import org.tuoyu.kernel.problem.Problem;
import org.tuoyu.kernel.text.Citation;

/**
 * The outcomes of a question whether one thing follows (是或否). That no document says so is neither: such a question is
 * {@link Answer.NotApplicable}.
 */
public enum YesNo implements Constant {
    /** 是. */
    YES("是", "yes"),
    /** 否. */
    NO("否", "no");

    private final Bilingual label;

    YesNo(String zh, String en) {
        this.label = new Bilingual(zh, en);
    }

    @Override
    public Bilingual label() {
        return label;
    }

    /**
     * The words by which an answer is yes for certain; else a problem that tells what it is instead.
     *
     * @param questions those of which the answer has to answer one
     * @param code of the problem
     * @param expected what the answer should have been
     */
    public static Checked<List<Citation>> foundedBy(
            Answer<YesNo> answer, List<Question<YesNo>> questions, String code, Bilingual expected) {
        return isYes(answer) && questions.contains(answer.grounds().question())
                ? new Checked.Valid<>(answer.grounds().citations())
                : new Checked.Rejected<>(List.of(Problem.at(
                        "",
                        code,
                        expected.zh() + "；" + gist(answer, Language.ZH),
                        expected.en() + "; " + gist(answer, Language.EN))));
    }

    private static boolean isYes(Answer<YesNo> answer) {
        return answer instanceof Answer.Determined<YesNo> determined && determined.outcome() == YesNo.YES;
    }

    /** The question and what it comes to: the first line of the explanation. */
    private static String gist(Answer<YesNo> answer, Language language) {
        return answer.explain(language).lines().findFirst().orElseThrow();
    }
}
