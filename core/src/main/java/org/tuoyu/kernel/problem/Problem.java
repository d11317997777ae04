package org.tuoyu.kernel.problem;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.tuoyu.kernel.language.Bilingual;

/**
 * One thing that is wrong with an input, or that its reader must know. Whatever it is made of, it shows no run that
 * looks like an identifier ({@link Shown#masked}).
 *
 * @param code what kind of problem, in capitals: {@code VALUE_NOT_KNOWN}; stable, for programs
 * @param pointer where, as a JSON pointer (RFC 6901) into the input; empty for the whole of it; a name in it that looks
 *     like an identifier is masked
 * @param message what is expected and what came; never personal data
 * @param didYouMean known values near the one that came, nearest first; empty where none is near
 */
public record Problem(String code, String pointer, Bilingual message, List<String> didYouMean) {

    private static final Pattern CODE = Pattern.compile("[A-Z][A-Z0-9_]*");

    public Problem {
        if (!CODE.matcher(code).matches()) {
            throw new IllegalArgumentException(
                    "A problem's code is in capitals, such as VALUE_MISSING, got " + Shown.of(code));
        }
        if (!pointer.isEmpty() && pointer.charAt(0) != '/') {
            throw new IllegalArgumentException("A JSON pointer is empty or starts with /, got " + Shown.of(pointer));
        }
        pointer = Shown.masked(pointer);
        message = new Bilingual(Shown.masked(message.zh()), Shown.masked(message.en()));
        didYouMean = didYouMean.stream().map(Shown::masked).toList();
    }

    public static Problem at(String pointer, String code, String zh, String en) {
        return new Problem(code, pointer, new Bilingual(zh, en), List.of());
    }

    /** That so many more problems were found than are told. */
    public static Problem more(long number) {
        return at(
                "",
                "MORE_PROBLEMS",
                "另有 " + number + " 项问题未列出，更正以上各项后重新提交",
                "and " + number + " more problems; correct those above and submit again");
    }

    /** The first {@link Limits#PROBLEMS} of a list, then how many more there are; a list that is no longer as it is. */
    public static List<Problem> capped(List<Problem> problems) {
        return problems.size() <= Limits.PROBLEMS || isCapped(problems)
                ? List.copyOf(problems)
                : capped(problems, problems.size());
    }

    /** The first of a list as above, where it is the start of {@code number} problems. */
    public static List<Problem> capped(List<Problem> first, long number) {
        List<Problem> capped = new ArrayList<>(first.subList(0, Math.min(first.size(), Limits.PROBLEMS)));
        if (number > capped.size()) {
            capped.add(more(number - capped.size()));
        }
        return List.copyOf(capped);
    }

    private static boolean isCapped(List<Problem> problems) {
        return problems.size() == Limits.PROBLEMS + 1
                && problems.get(Limits.PROBLEMS).code().equals("MORE_PROBLEMS");
    }

    public Problem suggesting(List<String> names) {
        return new Problem(code, pointer, message, names);
    }
}
