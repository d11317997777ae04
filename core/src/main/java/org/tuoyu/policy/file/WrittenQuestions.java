package org.tuoyu.policy.file;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.tuoyu.kernel.decision.Fact;
import org.tuoyu.kernel.decision.Question;
import org.tuoyu.kernel.decision.YesNo;
import org.tuoyu.kernel.language.Bilingual;
import org.tuoyu.kernel.language.Symbol;
import org.tuoyu.policy.lines.Words;

/** The questions that a policy asks beside those of the library, as a file declares them. */
final class WrittenQuestions {

    private final String code;
    private final Map<String, Fact> known;
    private final CannotSay cannot;

    WrittenQuestions(String code, List<Question<?>> library, CannotSay cannot) {
        this.code = code;
        this.known = OwnQuestions.facts(library);
        this.cannot = cannot;
    }

    /** Each with its facts and outcomes. */
    List<PolicyOutline.Question> outlines(List<Question<?>> own) {
        List<PolicyOutline.Question> outlines = new ArrayList<>();
        for (Question<?> question : own) {
            String id = question.id();
            if (!id.startsWith(code + "/") || !question.impossible().isEmpty()) {
                throw cannot.because(
                        id,
                        "问题的编号须以文件的代号开头，且没有不可能的组合",
                        "the id of a question begins with the code of its file, and it has no impossible combinations");
            }
            Bilingual label = new Bilingual(
                    label(id, question), cannot.words(id, question.label().en()));
            List<String> facts =
                    question.facts().stream().map(fact -> fact(id, fact)).toList();
            List<String> outcomes = question.outcomes().equals(List.of(YesNo.values()))
                    ? List.of()
                    : List.of(list(id, question.outcomes()) + Words.ENGLISH + english(id, question.outcomes()));
            outlines.add(new PolicyOutline.Question(label, id.substring(code.length() + 1), facts, outcomes));
        }
        return outlines;
    }

    /** A fact of the library by its name; one of the file as it declares it. */
    private String fact(String where, Fact fact) {
        for (String name : Names.of(fact)) {
            if (fact.equals(known.get(name))) {
                return name;
            }
        }
        String declared = named(where, fact.id(), fact);
        if (fact.equals(
                Fact.Choice.yesOrNo(fact.id(), fact.label().zh(), fact.label().en()))) {
            return declared + Words.ENGLISH + part(where, fact);
        }
        if (fact instanceof Fact.Choice choice
                && choice.equals(new Fact.Choice(choice.id(), choice.label(), choice.values(), true))) {
            return declared + "：" + list(where, choice.values()) + Words.ENGLISH + part(where, fact) + "; "
                    + english(where, choice.values());
        }
        if (fact instanceof Fact.Quantity number
                && number.equals(Fact.Quantity.of(number.id(), number.label(), number.unit()))) {
            return declared + "：" + OwnQuestions.NUMBER
                    + cannot.words(where, number.unit().zh(), Words.ENGLISH) + Words.ENGLISH + part(where, fact) + "; "
                    + cannot.words(where, number.unit().en(), "; ");
        }
        throw cannot.because(where, "没有写法的事实：" + fact.id(), "no line declares such a fact: " + fact.id());
    }

    private String list(String where, List<? extends Symbol> values) {
        return String.join(
                "、", values.stream().map(each -> named(where, each.id(), each)).toList());
    }

    private String english(String where, List<? extends Symbol> values) {
        return String.join("; ", values.stream().map(each -> part(where, each)).toList());
    }

    private String named(String where, String id, Symbol symbol) {
        return label(where, symbol) + " `" + id + "`";
    }

    private String label(String where, Symbol symbol) {
        return cannot.words(where, symbol.label().zh(), " `", "`：", "、", Words.ENGLISH);
    }

    private String part(String where, Symbol symbol) {
        return cannot.words(where, symbol.label().en(), "; ");
    }
}
