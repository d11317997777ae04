package org.tuoyu.policy.parties;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tuoyu.policy.lines.Findings;
import org.tuoyu.policy.lines.Words;

/**
 * The line of a unit or of a group, cut at its marks: {@code - 区委编办 `staffing-office`：党委机关；简称 区编办 ｜ Staffing Office}.
 *
 * @param segments the words of each segment, which stand between ：, ； and ｜; the first may have none
 * @param reason what stands after 缘由
 * @param english the English names, then the reason; as many as the line needs, whatever it has
 */
record Line(
        Words name,
        Words id,
        List<List<Words>> segments,
        @Nullable Words reason,
        List<String> english) {

    /** The word before the reason, which is the last segment and has words of its own. */
    static final String REASON = "缘由";

    private static final String BEFORE_REASON = "；" + REASON + " ";

    /** The parts of a line after its hyphen; null, and told, where it is of no such kind. */
    static @Nullable Line cut(Words line, Head head, Findings findings) {
        Words id = line.behind(" `").map(each -> each.before("`")).orElse(line.end());
        Optional<Words> after = line.behind(" `").flatMap(each -> each.behind("`"));
        if (id.isEmpty() || after.isEmpty()) {
            head.unknownLine(line);
            return null;
        }
        if (!after.get().startsWith("：")) {
            head.missing(after.get(), "：", ":");
        }
        Words content = after.get().from(after.get().isEmpty() ? 0 : 1);
        Optional<Words> english = content.behind(Words.ENGLISH);
        if (english.isEmpty()) {
            head.missing(content, Words.ENGLISH, " | ");
        }
        Words chinese = english.isEmpty() ? content.without(" ｜") : content.before(Words.ENGLISH);
        List<List<Words>> segments = segments(chinese.before(BEFORE_REASON), findings);
        Optional<Words> reason = chinese.behind(BEFORE_REASON);
        reason.ifPresent(head::words);
        int needed = needed(segments, reason.isPresent());
        List<String> parts = english.map(each -> english(each, needed, reason.isPresent(), findings))
                .orElseGet(() -> Collections.nCopies(needed, ""));
        return new Line(line.before(" `"), id, segments, reason.orElse(null), parts);
    }

    private static List<List<Words>> segments(Words content, Findings findings) {
        List<List<Words>> segments = new ArrayList<>();
        for (Words segment : content.split("；")) {
            List<Words> words = segment.spaced();
            if (words.isEmpty()) {
                findings.add(segment.problem("WORD_MISSING", "“；”的一侧没有内容", "nothing stands on one side of ；"));
            }
            if (!words.isEmpty() || segments.isEmpty()) {
                segments.add(words);
            }
        }
        return segments;
    }

    /** How many English parts: one for each name over time, one for a reason. */
    private static int needed(List<List<Words>> segments, boolean withReason) {
        int needed = withReason ? 2 : 1;
        for (List<Words> words : segments.subList(1, segments.size())) {
            needed += words.size() > 1 && words.get(0).is(Parties.Fact.Kind.NAME.word()) ? 1 : 0;
        }
        return needed;
    }

    /** Parts with “; ” between them; the last one, where it is a reason, may have that in it. */
    private static List<String> english(Words english, int needed, boolean withReason, Findings findings) {
        List<String> parts = List.of(english.text().split("; ", withReason ? needed : -1));
        if (parts.size() == needed && parts.stream().noneMatch(String::isBlank)) {
            return parts;
        }
        findings.add(english.problem(
                "EN_PARTS",
                "“｜”之后应有 " + needed + " 段英文，以“; ”分开",
                needed + " English parts are expected after ｜, with “; ” between them"));
        return Collections.nCopies(needed, "");
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
