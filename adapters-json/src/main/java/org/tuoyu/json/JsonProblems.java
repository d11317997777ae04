package org.tuoyu.json;

import java.util.List;
import org.tuoyu.kernel.language.Bilingual;
import org.tuoyu.kernel.problem.DidYouMean;
import org.tuoyu.kernel.problem.Problem;
import org.tuoyu.kernel.problem.Shown;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;

/** What is said of each fault in the shape of a line; faults of values are said by core. */
final class JsonProblems {

    private JsonProblems() {}

    static Problem lineTooLong() {
        return Problem.at(
                "",
                "LINE_TOO_LONG",
                "一行应不超过 " + JsonLines.LONGEST + " 字节，此行更长，未读取",
                "a line has " + JsonLines.LONGEST + " bytes at most, this one has more and was not read");
    }

    static Problem notUtf8(int column) {
        return Problem.at(
                "",
                "WRONG_ENCODING",
                "应为 UTF-8 编码，第 " + column + " 个字符起不是；其后未读取",
                "expected UTF-8, which ends before character " + column + "; the rest was not read");
    }

    static Problem halfCharacter(String pointer) {
        return Problem.at(
                pointer,
                "WRONG_ENCODING",
                "转义序列写出了不成对的代理码元，不是完整的字符",
                "expected whole characters, got half of a surrogate pair by an escape");
    }

    static Problem notJson(int column) {
        return Problem.at(
                "",
                "NOT_JSON",
                "应为 JSON，第 " + column + " 个字符处不符合语法；其后未读取",
                "expected JSON, its syntax breaks at character " + column + "; the rest was not read");
    }

    /** A fault after which no parser goes on: of syntax, or half a character by an escape. */
    static Problem broken(String text, JacksonException fault) {
        if (fault instanceof UnexpectedEndOfInputException) {
            return notJson(text.length() + 1);
        }
        int offset = (int) fault.getLocation().getCharOffset();
        return Json.isHalfCharacterBefore(text, offset) ? halfCharacter("") : notJson(offset + 1);
    }

    static Problem notAnObject(JsonKind came) {
        return Problem.at(
                "",
                "NOT_AN_OBJECT",
                "每行应为一个 JSON 对象，实为" + came.label().zh(),
                "each line holds one JSON object, got " + came.label().en());
    }

    /** The same of what is no line. */
    static Problem notAForm(JsonKind came) {
        return Problem.at(
                "",
                "NOT_AN_OBJECT",
                "应为一个 JSON 对象，实为" + came.label().zh(),
                "expected a JSON object, got " + came.label().en());
    }

    static Problem trailingContent(int column) {
        return Problem.at(
                "",
                "TRAILING_CONTENT",
                "每行应只有一个 JSON 值，第 " + column + " 个字符起还有内容",
                "each line holds one JSON value, got more from character " + column + " on");
    }

    static Problem fieldNotKnown(String pointer, String name, List<String> names) {
        String known = String.join(", ", names);
        return Problem.at(
                        pointer,
                        "FIELD_NOT_KNOWN",
                        "没有“" + Shown.of(name) + "”这一字段，应为 " + known + " 之一",
                        "expected one of the fields " + known + ", got \"" + Shown.of(name) + "\"")
                .suggesting(DidYouMean.of(name, names));
    }

    static Problem fieldRepeated(String pointer) {
        return Problem.at(pointer, "FIELD_REPEATED", "同一字段只能出现一次，实际不止一次", "each field stands once, got it again");
    }

    static Problem typeWrong(String pointer, JsonKind expected, JsonKind came) {
        return Problem.at(
                pointer,
                "TYPE_WRONG",
                "应为" + expected.label().zh() + "，实为" + came.label().zh(),
                "expected " + expected.label().en() + ", got " + came.label().en());
    }

    static Problem tooDeep(String pointer) {
        return Problem.at(
                pointer,
                "TOO_DEEP",
                "嵌套应不超过 " + Json.DEEPEST + " 层，实际更深",
                "values are nested " + Json.DEEPEST + " deep at most, got deeper ones");
    }

    /** A number that no int holds; within an int the range is core's to check. */
    static Problem outOfRange(String pointer, int atLeast, int digits) {
        Bilingual came = new Bilingual("一个 " + digits + " 位数字", "a number of " + digits + " digits");
        return Problem.at(
                pointer,
                "NUMBER_OUT_OF_RANGE",
                "应为 " + atLeast + " 至 " + Integer.MAX_VALUE + " 的整数，实为" + came.zh(),
                "expected a whole number from " + atLeast + " to " + Integer.MAX_VALUE + ", got " + came.en());
    }

    static Problem fieldMissing(String pointer) {
        return Problem.at(pointer, "VALUE_MISSING", "缺少这一字段", "the field is missing");
    }

    static Problem valueNotKnown(String pointer, String value, List<String> known) {
        String all = String.join(", ", known);
        return Problem.at(
                        pointer,
                        "VALUE_NOT_KNOWN",
                        "应为 " + all + " 之一，实为“" + Shown.of(value) + "”",
                        "expected one of " + all + ", got \"" + Shown.of(value) + "\"")
                .suggesting(DidYouMean.of(value, known));
    }

    static Problem notWithin(String pointer, int atLeast, int atMost) {
        return Problem.at(
                pointer,
                "NUMBER_OUT_OF_RANGE",
                "应为 " + atLeast + " 至 " + atMost + " 的整数",
                "expected a whole number from " + atLeast + " to " + atMost);
    }

    static Problem idMalformed(String pointer) {
        return Problem.at(
                pointer,
                "ID_MALFORMED",
                "编号只含小写字母、数字、-、. 和其间的 /，例如 filing",
                "an id is of small letters, digits, -, . and / between them, such as filing");
    }

    static Problem notOneLine(String pointer) {
        return Problem.at(
                pointer,
                "TEXT_NOT_ONE_LINE",
                "应为一行文字，不含换行等控制字符",
                "expected one line, without line breaks and other control characters");
    }

    static Problem arrayEmpty(String pointer) {
        return Problem.at(
                pointer, "ARRAY_EMPTY", "数组应有一项以上；没有则略去该字段", "an array has one element or more; leave it out for none");
    }

    static Problem textTooLong() {
        return Problem.at(
                "",
                "TEXT_TOO_LONG",
                "应不超过 " + JsonValue.LONGEST + " 个字符、" + JsonValue.MOST_TOKENS + " 个记号，实际更多，未读取",
                "the text has " + JsonValue.LONGEST + " characters and " + JsonValue.MOST_TOKENS
                        + " tokens at most, this one has more and was not read");
    }
}
