package org.tuoyu.policy.file;

import java.util.stream.Stream;
import org.tuoyu.policy.lines.Words;

/** What a line below quoted words is, by the keyword that it begins with. */
enum LineKind {
    DUTY("义务 "),
    TARGET("目标 "),
    /** By which other words a duty or target is set. */
    ALSO("亦定 "),
    ROLES("分工 "),
    OFFICES("机关 "),
    /** How the words bind. */
    MODALITY("按 "),
    /** That nothing carries the words out. */
    NONE("无规则："),
    NOTE("注："),
    NOT_WRITTEN("待写："),
    /** An answer to a question, which begins with no keyword. */
    NORM("");

    private final String keyword;
    private final String mark;

    LineKind(String keyword) {
        this.keyword = keyword;
        this.mark = Outline.ITEM + keyword;
    }

    /** The kind of a line. */
    static LineKind of(Words line) {
        for (LineKind each : values()) {
            if (each.is(line)) {
                return each;
            }
        }
        return NORM;
    }

    /** Whether a line is of this kind; of any kind is what answers a question. */
    boolean is(Words line) {
        return line.startsWith(mark);
    }

    String keyword() {
        return keyword;
    }

    /** What a line of this kind begins with. */
    String mark() {
        return mark;
    }

    /** Those that begin with a keyword. */
    static Stream<LineKind> withKeyword() {
        return Stream.of(values()).filter(each -> each != NORM);
    }
}
