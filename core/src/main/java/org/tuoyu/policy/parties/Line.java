package org.tuoyu.policy.parties;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The line of a unit or of a group, cut at its marks: {@code - 区委编办 `staffing-office`：党委机关；简称 区编办 ｜ Staffing Office}.
 *
 * @param segments the words of each segment, which stand between ：, ； and ｜; the first may have none
 * @param reason what stands after 缘由
 * @param english the English names, then the reason; as many as the line needs, whatever it has
 */
record Line(
        Piece name,
        Piece id,
        List<List<Piece>> segments,
        @Nullable Piece reason,
        List<String> english) {

    /** The word before the reason, which is the last segment and has words of its own. */
    static final String REASON = "缘由";

    private static final String BEFORE_REASON = "；" + REASON + " ";
    private static final String BEFORE_ENGLISH = " ｜ ";

    /** The parts of a line after its hyphen; null, and told, where it is of no such kind. */
    static @Nullable Line cut(Piece line, Head head, Faults faults) {
        int id = line.indexOf(" `");
        int idEnd = id < 0 ? -1 : line.rest(id + 2).indexOf("`");
        if (idEnd < 1) {
            head.unknownLine(line);
            return null;
        }
        Piece after = line.rest(id + 2 + idEnd + 1);
        if (!after.startsWith("：")) {
            head.missing(after, "：", ":");
        }
        Piece content = after.rest(Math.min(1, after.length()));
        int mark = content.indexOf(BEFORE_ENGLISH);
        if (mark < 0) {
            head.missing(content, BEFORE_ENGLISH, " | ");
        }
        int end = content.endsWith(" ｜") ? content.length() - 2 : content.length();
        Piece chinese = content.sub(0, mark < 0 ? end : mark);
        int reason = chinese.indexOf(BEFORE_REASON);
        List<List<Piece>> segments = words(reason < 0 ? chinese : chinese.sub(0, reason), faults);
        Piece why = reason < 0 ? null : chinese.rest(reason + BEFORE_REASON.length());
        if (why != null) {
            faults.words(why);
        }
        List<String> english = mark < 0
                ? blank(needed(segments, reason >= 0))
                : english(
                        content.rest(mark + BEFORE_ENGLISH.length()),
                        needed(segments, reason >= 0),
                        reason >= 0,
                        faults);
        return new Line(line.sub(0, id), line.sub(id + 2, id + 2 + idEnd), segments, why, english);
    }

    private static List<List<Piece>> words(Piece content, Faults faults) {
        List<List<Piece>> segments = new ArrayList<>();
        for (Piece segment : content.split("；")) {
            List<Piece> words = segment.words();
            if (words.isEmpty()) {
                faults.add(segment, "WORD_MISSING", "“；”的一侧没有内容", "nothing stands on one side of ；");
            }
            if (!words.isEmpty() || segments.isEmpty()) {
                segments.add(words);
            }
        }
        return segments;
    }

    private static List<String> blank(int count) {
        List<String> blank = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            blank.add("");
        }
        return blank;
    }

    /** How many English parts: one for each name over time, one for a reason. */
    private static int needed(List<List<Piece>> segments, boolean withReason) {
        int needed = withReason ? 2 : 1;
        for (List<Piece> words : segments.subList(1, segments.size())) {
            needed += words.size() > 1 && words.get(0).is(Parties.Fact.Kind.NAME.word()) ? 1 : 0;
        }
        return needed;
    }

    /** Parts with “; ” between them; the last one, where it is a reason, may have that in it. */
    private static List<String> english(Piece english, int needed, boolean withReason, Faults faults) {
        List<String> parts = new ArrayList<>();
        Piece left = english;
        int mark = left.indexOf("; ");
        while (mark >= 0 && (!withReason || parts.size() + 1 < needed)) {
            parts.add(left.sub(0, mark).text());
            left = left.rest(mark + 2);
            mark = left.indexOf("; ");
        }
        parts.add(left.text());
        boolean complete = parts.size() == needed;
        for (String part : parts) {
            complete &= !part.isBlank();
        }
        if (!complete) {
            faults.add(
                    english,
                    "EN_PARTS",
                    "“｜”之后应有 " + needed + " 段英文，以“; ”分开",
                    needed + " English parts are expected after ｜, with “; ” between them");
        }
        return complete ? parts : blank(needed);
    }

    /** Whether it says who belongs to it, and not what it is. */
    boolean isGroup() {
        return MembersReader.WORDS.contains(firstWord());
    }

    /** Whether it is a group that others may belong to. */
    boolean isOpen() {
        return MembersReader.OPEN.contains(firstWord());
    }

    private String firstWord() {
        return segments.get(0).isEmpty() ? "" : segments.get(0).get(0).text();
    }
}
