package org.tuoyu.policy.parties;

import java.util.List;
import java.util.Optional;

/**
 * The line of a unit or of a group, cut at its marks: {@code - 区委编办 `staffing-office`：党委机关；异写 区编办 ｜ Staffing Office}.
 *
 * @param segments what stands between ：, ； and ｜
 * @param reason what stands after 缘由
 */
record Line(Piece name, Piece id, List<Piece> segments, Optional<Piece> reason, Piece english) {

    /** The word before the reason, which is the last segment and has words of its own. */
    static final String REASON = "缘由";

    private static final String BEFORE_REASON = "；" + REASON + " ";

    /** The parts of a line after its hyphen; empty, and told, where it is of no such kind. */
    static Optional<Line> cut(Piece line, Head head) {
        int id = line.indexOf(" `");
        int idEnd = id < 0 ? -1 : line.rest(id + 2).indexOf("`");
        if (idEnd < 1) {
            head.unknownLine(line);
            return Optional.empty();
        }
        Piece after = line.rest(id + 2 + idEnd + 1);
        if (!after.startsWith("：")) {
            head.missing(after, "：", after.startsWith(":") ? ":" : "：");
        }
        Piece content = after.rest(Math.min(1, after.to() - after.from()));
        int mark = content.indexOf(" ｜ ");
        if (mark < 0) {
            head.missing(content, " ｜ ", " | ");
        }
        Piece english = mark < 0 ? content.end() : content.rest(mark + 3);
        int end = content.to() - content.from();
        Piece chinese = content.sub(0, mark >= 0 ? mark : content.endsWith(" ｜") ? end - 2 : end);
        int reason = chinese.indexOf(BEFORE_REASON);
        return Optional.of(new Line(
                line.sub(0, id),
                line.sub(id + 2, id + 2 + idEnd),
                (reason < 0 ? chinese : chinese.sub(0, reason)).split("；"),
                reason < 0 ? Optional.empty() : Optional.of(chinese.rest(reason + BEFORE_REASON.length())),
                english));
    }

    /** Whether it says who belongs to it, and not what it is. */
    boolean isGroup() {
        List<Piece> words = segments.get(0).words();
        return !words.isEmpty() && MembersReader.WORDS.contains(words.get(0).text());
    }

    /** How many names it gives over time. */
    int names() {
        int names = 1;
        for (Piece segment : segments.subList(1, segments.size())) {
            names += segment.startsWith(Parties.Fact.Kind.NAME.word() + " ") ? 1 : 0;
        }
        return names;
    }
}
