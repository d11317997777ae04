package org.tuoyu.policy.lines;

import java.util.OptionalInt;
import org.tuoyu.kernel.problem.Problem;

/** The characters that files are made of: those that print, and the plain space. */
public final class Characters {

    private Characters() {}

    public static boolean fit(String line) {
        return firstUnfit(line).isEmpty();
    }

    /** The first character that does not print, or is a space of another kind, or half of a pair; empty where all fit. */
    public static OptionalInt firstUnfit(String line) {
        int character;
        for (int at = 0; at < line.length(); at += Character.charCount(character)) {
            character = line.codePointAt(at);
            if (!fits(character)) {
                return OptionalInt.of(at);
            }
        }
        return OptionalInt.empty();
    }

    /** Whether a character fits. */
    public static boolean fits(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            case Character.SPACE_SEPARATOR -> character == ' ';
            case Character.UNASSIGNED ->
                Character.isSupplementaryCodePoint(character); // in names, newer than this Java
            default -> true;
        };
    }

    /** That the character at a place of a line does not fit. */
    public static Problem unfit(Words line, int at) {
        String name = name(line.text(), at);
        return line.from(at)
                .problem(
                        "CHARACTER",
                        name + "：只用可见字符和 ASCII 空格",
                        name + ": only characters that print and the ASCII space stand here");
    }

    /** A character by its code, as a person looks it up: U+200B. */
    public static String name(String line, int at) {
        return org.tuoyu.kernel.language.Characters.code(line.codePointAt(at));
    }

    /** Whether words can be a name in a line: without a space and without a mark of these files. */
    public static boolean areName(String words) {
        return !words.isEmpty() && words.chars().noneMatch(each -> " `｜；：〔〕\n".indexOf(each) >= 0);
    }
}
