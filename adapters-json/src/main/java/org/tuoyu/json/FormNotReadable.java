package org.tuoyu.json;

import java.util.List;
import org.tuoyu.kernel.problem.Problem;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.exc.MismatchedInputException;

/** JSON that is not of the shape of a form. Its message names codes and pointers, and nothing of what was sent. */
public final class FormNotReadable extends MismatchedInputException {

    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;

    FormNotReadable(Class<?> form, List<Problem> problems, JsonParser parser) {
        super(parser, message(form, problems), form);
        this.problems = List.copyOf(problems);
    }

    private static String message(Class<?> form, List<Problem> problems) {
        List<String> all = problems.stream()
                .map(each -> (each.code() + " " + each.pointer()).strip())
                .toList();
        return "Cannot read " + form.getSimpleName() + ": " + String.join(", ", all) + "; see problems()";
    }

    /** What is said of a number, a name, a text or a depth beyond what a host's parser reads, in a form or around it. */
    public static Problem tooLarge() {
        return Problem.at(
                "",
                "INPUT_TOO_LARGE",
                "数、名称、文字或嵌套超过可读取的上限；其后未读取",
                "a number, a name, a text or the depth is more than can be read; the rest was not read");
    }

    /** Every fault of the shape, in the order of the input, pointers from the root of what was read. */
    public List<Problem> problems() {
        return problems;
    }
}
