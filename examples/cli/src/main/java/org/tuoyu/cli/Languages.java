package org.tuoyu.cli;

import java.util.Collection;
import java.util.List;
import org.tuoyu.kernel.language.Bilingual;
import org.tuoyu.kernel.language.Language;
import org.tuoyu.kernel.problem.DidYouMean;
import org.tuoyu.kernel.problem.Problem;
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
        String all = listed(meant);
        return meant.isEmpty() ? "" : say("；是否为 " + all + "？", "; did you mean " + all + "?");
    }

    /** What of the known was perhaps meant by a word: what begins with it, or else is near it. */
    String perhaps(String word, Collection<String> known) {
        List<String> fuller = known.stream()
                .filter(each -> !word.isEmpty() && each.startsWith(word))
                .toList();
        return perhaps(fuller.isEmpty() ? DidYouMean.of(word, known) : fuller);
    }

    /** One after the other. */
    String listed(List<String> all) {
        return String.join(say("、", ", "), all);
    }

    /** That a line of input is not used, and a reason. */
    String notUsed(long line, Problem problem) {
        return say("第 " + line + " 行未采用：", "line " + line + " is not used: ") + problem.code() + " " + tell(problem);
    }

    String say(String zh, String en) {
        return language == Language.ZH ? zh : en;
    }
}
