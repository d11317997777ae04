package org.tuoyu.problem;

import java.util.List;
import java.util.regex.Pattern;
import org.tuoyu.language.Bilingual;

/**
 * One thing that is wrong with an input, or that its reader must know.
 *
 * @param code what kind of problem, in capitals: {@code VALUE_NOT_KNOWN}; stable, for programs
 * @param pointer where, as a JSON pointer (RFC 6901) into the input; empty for the whole of it
 * @param message what is expected and what came; never personal data
 * @param didYouMean known values near the one that came, nearest first; empty where none is near
 */
public record Problem(String code, String pointer, Bilingual message, List<String> didYouMean) {

    private static final Pattern CODE = Pattern.compile("[A-Z][A-Z0-9_]*");

    public Problem {
        if (!CODE.matcher(code).matches()) {
            throw new IllegalArgumentException("A problem's code is in capitals, such as VALUE_MISSING, got " + code);
        }
        if (!pointer.isEmpty() && pointer.charAt(0) != '/') {
            throw new IllegalArgumentException("A JSON pointer is empty or starts with /, got " + pointer);
        }
        didYouMean = List.copyOf(didYouMean);
    }

    public static Problem at(String pointer, String code, String zh, String en) {
        return new Problem(code, pointer, new Bilingual(zh, en), List.of());
    }

    public Problem suggesting(List<String> names) {
        return new Problem(code, pointer, message, names);
    }
}
