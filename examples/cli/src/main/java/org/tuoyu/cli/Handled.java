package org.tuoyu.cli;

import static org.tuoyu.cli.Spoken.joined;

import java.util.List;
import org.tuoyu.childcare.institution.Application;
import org.tuoyu.childcare.registration.AuthorityKind;
import org.tuoyu.json.ApplicationLine;
import org.tuoyu.kernel.decision.Answer;
import org.tuoyu.kernel.language.Bilingual;
import org.tuoyu.kernel.language.Constant;
import org.tuoyu.kernel.language.Symbol;
import org.tuoyu.kernel.problem.Problem;
import org.tuoyu.kernel.text.Citation;

/**
 * What became of one application.
 *
 * @param id what the host calls it, or its line where no id could be read
 * @param answer what was found, in words
 * @param citations the words that it rests on
 * @param problems what kept it from being answered, or what the reader must know of it
 */
record Handled(Bilingual id, Standing standing, Bilingual answer, List<Citation> citations, List<Problem> problems) {

    /** How it stands with an application. */
    enum Standing implements Constant {
        DETERMINED("已确定", "Determined"),
        UNDETERMINED("尚不确定", "Not settled"),
        /** What is only encouraged (倡导) binds nobody, and is no answer. */
        ENCOURAGED("文件只作倡导", "The documents only encourage it"),
        NOT_APPLICABLE("文件没有规定", "The documents do not say"),
        CONFLICT("规定相互冲突", "The norms contradict each other"),
        INVALID("输入有误，未答复", "Not answered, the input has problems");

        private final Bilingual label;

        Standing(String zh, String en) {
            this.label = new Bilingual(zh, en);
        }

        @Override
        public Bilingual label() {
            return label;
        }
    }

    static Handled of(ApplicationLine line, Desk desk) {
        Bilingual id =
                line.id().map(Bilingual::same).orElse(new Bilingual("第 " + line.line() + " 行", "line " + line.line()));
        return line.application()
                .match(application -> answered(id, application, desk), problems -> invalid(id, List.of(), problems));
    }

    private static Handled answered(Bilingual id, Application application, Desk desk) {
        Answer<AuthorityKind> answer = desk.answer(application);
        List<Citation> citations = answer.grounds().citations();
        List<Problem> remarks = desk.remarks(application, answer);
        return answer.match(
                determined -> new Handled(
                        id, Standing.DETERMINED, desk.authority(determined.outcome(), application), citations, remarks),
                open -> new Handled(id, Standing.UNDETERMINED, possible(open, application, desk), citations, remarks),
                silent -> new Handled(id, Standing.NOT_APPLICABLE, Standing.NOT_APPLICABLE.label(), citations, remarks),
                conflict -> new Handled(id, Standing.CONFLICT, Standing.CONFLICT.label(), citations, remarks),
                contradiction -> invalid(id, citations, List.of(contradiction.problem())));
    }

    private static Handled invalid(Bilingual id, List<Citation> citations, List<Problem> problems) {
        return new Handled(id, Standing.INVALID, Standing.INVALID.label(), citations, problems);
    }

    private static Bilingual possible(Answer.Undetermined<AuthorityKind> open, Application application, Desk desk) {
        Bilingual candidates = joined(
                open.candidates().stream()
                        .map(kind -> desk.authority(kind, application))
                        .toList(),
                " 或 ",
                " or ");
        Bilingual missing =
                joined(open.missingFacts().stream().map(Symbol::label).toList(), "、", ", ");
        return open.missingFacts().isEmpty() ? candidates : joined(List.of(candidates, missing), "，缺：", ", missing: ");
    }
}
