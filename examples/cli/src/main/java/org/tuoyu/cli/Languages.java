package org.tuoyu.cli;

import java.util.List;
import org.tuoyu.language.Bilingual;
import org.tuoyu.language.Language;
import org.tuoyu.problem.Problem;
import picocli.CommandLine.Option;

/** The option that chooses the language of everything shown. */
final class Languages {

    @Option(
            names = "--lang",
            defaultValue = "zh",
            paramLabel = "zh|en",
            description = "语言 language of the output: ${COMPLETION-CANDIDATES}; default ${DEFAULT-VALUE}")
    private Language language = Language.ZH;

    Language language() {
        return language;
    }

    String say(Bilingual text) {
        return text.in(language);
    }

    /** A problem with its place, and what was perhaps meant. */
    String tell(Problem problem) {
        return problem.pointer() + "  " + say(problem.message()) + perhaps(problem.didYouMean());
    }

    /** What was perhaps meant, to stand behind what was not known; nothing where nothing is like it. */
    String perhaps(List<String> meant) {
        String all = String.join(say("、", ", "), meant);
        return meant.isEmpty() ? "" : say("；是否为 " + all + "？", "; did you mean " + all + "?");
    }

    /** That a line of input is not used, and a reason. */
    String notUsed(long line, Problem problem) {
        return say("第 " + line + " 行未采用：", "line " + line + " is not used: ") + problem.code() + " " + tell(problem);
    }

    String say(String zh, String en) {
        return language == Language.ZH ? zh : en;
    }
}
