package org.tuoyu.policy.file;

import java.util.Locale;
import java.util.OptionalInt;

/** The characters that a policy file is made of: those that print, and the plain space. */
final class Characters {

    private Characters() {}

    static boolean fit(String line) {
        return firstUnfit(line).isEmpty();
    }

    /** The first character that does not print, or is a space of another kind, or half of a pair; empty where all fit. */
    static OptionalInt firstUnfit(String line) {
        for (int at = 0; at < line.length(); at++) {
            if (isPair(line, at)) {
                at++;
            } else if (!fits(line.charAt(at))) {
                return OptionalInt.of(at);
            }
        }
        return OptionalInt.empty();
    }

    /** A character by its code, as a person looks it up: U+200B. */
    static String name(String line, int at) {
        return String.format(Locale.ROOT, "U+%04X", line.codePointAt(at));
    }

    private static boolean isPair(String line, int at) {
        return at + 1 < line.length() && Character.isSurrogatePair(line.charAt(at), line.charAt(at + 1));
    }

    private static boolean fits(char each) {
        return switch (Character.getType(each)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.UNASSIGNED -> false;
            case Character.SPACE_SEPARATOR -> each == ' ';
            default -> true;
        };
    }
}
