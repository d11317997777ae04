package org.tuoyu.kernel.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tuoyu.kernel.language.Bilingual;

/**
 * The reader of the numbered clauses of the body. A number counts at the start of a line where the words before it have
 * come to an end; there it is the next of its kind, or it is refused. In the middle of a sentence it counts as words, but only
 * where the line before is full, so that the words may have been wrapped, and no clause is lost by it.
 */
final class Outline {

    private static final Bilingual SEGMENT = new Bilingual("以“。”或“；”结尾的一段", "a segment ending in 。 or ；");
    private static final String IN_NUMBER = "第0123456789０１２３４５６７８９一二三四五六七八九十百.．";
    private static final int LONG = 30;
    private static final int NARROWEST = 20;

    private final Source source;
    private final TextForm form;
    private final Numbering numbering;
    private final int full;
    private final Set<String> ids = new HashSet<>();

    Outline(Source source, TextForm form) {
        this.source = source;
        this.form = form;
        this.numbering = new Numbering(form.first());
        this.full = Math.max(NARROWEST, widest() * 4 / 5);
    }

    /** The width of the widest lines; in a long text a few that are wider still are not of its kind. */
    private int widest() {
        List<Integer> widths = new ArrayList<>();
        for (int i = 0; i < source.length() && !Frame.isAnnex(source.line(i)); i = source.lineEnd(i)) {
            widths.add(width(i));
        }
        widths.sort(Comparator.reverseOrder());
        return widths.isEmpty() ? 0 : widths.get(widths.size() < LONG ? 0 : 2);
    }

    /** Where the first clause begins, after titles or a sentence; what looks like a number before that is refused. */
    int start() {
        boolean hasWords = false;
        for (int i = 0; i < source.length(); i = source.lineEnd(i)) {
            Optional<Mark> mark = !hasWords || source.endsSentence(i) ? mark(i) : Optional.empty();
            if (mark.isPresent() && numbering.fits(mark.get())) {
                return i;
            }
            if (mark.isPresent()) {
                throw source.expected(numbering.expected(), i);
            }
            hasWords |= source.line(i).indexOf('。') >= 0 || source.line(i).indexOf('，') >= 0;
        }
        throw source.expected(numbering.expected(), source.at());
    }

    List<Clause> read() {
        List<Clause> clauses = new ArrayList<>();
        while (!source.atEnd() && !Frame.startsClosing(source, source.at())) {
            clauses.add(clause());
        }
        return clauses;
    }

    private Clause clause() {
        int start = source.at();
        Mark mark = mark(start).filter(numbering::fits).orElseThrow(() -> source.expected(numbering.expected(), start));
        String id = numbering.accept(mark);
        Passage printed = source.take(start + mark.length());
        int from = source.at();
        int to = end(mark, from);
        if (from == to || !ids.add(id)) {
            throw source.expected(
                    from == to
                            ? new Bilingual("编号之后有文字", "words after the number")
                            : new Bilingual("第 " + id + " 条只有一次", "a clause " + id + " once"),
                    start);
        }
        ClauseDraft draft = new ClauseDraft(id, printed);
        int heading = headingEnd(mark, id, from, to);
        if (heading > from) {
            draft.heading(source.take(heading));
        }
        draft.sentences(source, heading, to);
        source.take(to);
        return draft.finish();
    }

    private Optional<Mark> mark(int line) {
        String words = source.line(line);
        return form.isPlain(words) ? Optional.empty() : Mark.of(words).filter(numbering::reads);
    }

    /** Where the words of a clause end: at the next number, or at the closing words. */
    private int end(Mark mark, int from) {
        int i = source.isLineStart(from) ? from : source.lineEnd(from);
        requireNoMarkInside(from, i);
        while (i < source.length() && !Frame.startsClosing(source, i) && !startsClause(mark, from, i)) {
            requireNoMarkInside(i, source.lineEnd(i));
            i = source.lineEnd(i);
        }
        return i;
    }

    private boolean startsClause(Mark own, int from, int line) {
        Optional<Mark> mark = mark(line);
        boolean isWhole = from == line || source.endsSentence(line);
        if (mark.isEmpty()) {
            if (isWhole && numbering.lacksPoint(source.line(line)) && !form.isPlain(source.line(line))) {
                throw source.expected(new Bilingual("编号之后有点", "a point after the number"), line);
            }
            return false;
        }
        boolean fits = numbering.fits(mark.get());
        if (isWhole || isHeading(own, mark.get(), from, line)) {
            if (!fits) {
                throw source.expected(numbering.expected(), line);
            }
            return true;
        }
        int before = source.lineBefore(line);
        boolean isWithinNumber = IN_NUMBER.indexOf(source.charAt(line - 1)) >= 0;
        if (!isFull(before) || (fits && !isWithinNumber && !comesAgain(mark.get(), line))) {
            throw source.expected(SEGMENT, before);
        }
        return false;
    }

    /** Whether all words so far are a heading without a full stop, and what looks like a number comes after it. */
    private boolean isHeading(Mark own, Mark next, int from, int line) {
        boolean isOneLine = source.lineBefore(line) <= from && !hasSegmentEnd(from, line);
        return isOneLine && (!isFull(source.lineBefore(line)) || (next.level() > own.level() && numbering.fits(next)));
    }

    /** Whether the same number comes once more before a higher one does, so that here it is words. */
    private boolean comesAgain(Mark mark, int line) {
        for (int i = source.lineEnd(line);
                i < source.length() && !Frame.startsClosing(source, i);
                i = source.lineEnd(i)) {
            Optional<Mark> other = source.endsSentence(i) ? mark(i) : Optional.empty();
            if (other.isPresent() && other.get().level() <= mark.level()) {
                return other.get().kind() == mark.kind() && other.get().number().equals(mark.number());
            }
        }
        return false;
    }

    private void requireNoMarkInside(int from, int to) {
        for (int i = from + 1; i < to; i++) {
            if (ClauseDraft.endsSegment(source.charAt(i - 1)) && !source.isLineStart(i)) {
                Optional<Mark> mark =
                        Mark.of(source.line(i)).filter(numbering::reads).filter(numbering::goesOn);
                if (mark.isPresent() && !form.isPlain(source.line(i))) {
                    throw source.expected(new Bilingual("下一编号起一行", "the start of a line before the next number"), i);
                }
            }
        }
    }

    private int headingEnd(Mark mark, String id, int from, int to) {
        return switch (mark.kind()) {
            case '章', '节', '一' -> titleEnd(from, to);
            case '条' -> from;
            default -> numbering.hasArticles() || !form.hasHeading(id) ? from : segmentHeadingEnd(mark, from, to);
        };
    }

    /** A heading of a section is its line, and the next where that is full; or its first segment. */
    private int titleEnd(int from, int to) {
        int end = linesEnd(from, to);
        int stop = source.words(from, end).indexOf('。');
        return stop < 0 ? end : from + stop + 1;
    }

    /** The line that begins at a place, with the next as long as it is full and no segment has ended. */
    private int linesEnd(int from, int to) {
        int end = source.lineEnd(from);
        while (end < to && isFull(source.lineBefore(end)) && !hasSegmentEnd(from, end)) {
            end = source.lineEnd(end);
        }
        return end;
    }

    /** A heading of a part or an item is its first segment, or its lines where no segment ends in them. */
    private int segmentHeadingEnd(Mark mark, int from, int to) {
        int lines = linesEnd(from, to);
        if (!hasSegmentEnd(from, lines) && !source.endsSentence(lines)) {
            return lines;
        }
        int segment = ClauseDraft.segmentEnd(source, from, to);
        boolean isSmall = mark.kind() == '(' || mark.kind() == '①';
        return source.charAt(segment - 1) != '。' || (isSmall && segment == to) ? from : segment;
    }

    private boolean hasSegmentEnd(int from, int to) {
        for (int i = from; i < to; i++) {
            if (ClauseDraft.endsSegment(source.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private boolean isFull(int lineStart) {
        return width(lineStart) >= full;
    }

    /** How many columns a line takes, each blank between its characters counted, though not the gaps of a table. */
    private int width(int lineStart) {
        int width = 0;
        int end = source.lineEnd(lineStart);
        for (int i = lineStart; i < end; i++) {
            int gap = i == lineStart ? 0 : source.offset(i) - source.offset(i - 1) - 1;
            width += Math.min(gap, 2) + (source.charAt(i) < 0x2E80 ? 1 : 2);
        }
        return width;
    }
}
