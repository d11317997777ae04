package org.tuoyu.policy.parties;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.tuoyu.kernel.problem.Checked;
import org.tuoyu.kernel.problem.DidYouMean;
import org.tuoyu.kernel.problem.Limits;
import org.tuoyu.kernel.problem.Problem;
import org.tuoyu.kernel.problem.Shown;

/** What is wrong in a file. The pointer of a problem is its line and its column: {@code /12/5}. */
final class Faults {

    private final NavigableMap<Long, List<Problem>> byPlace = new TreeMap<>();

    void add(Piece piece, String code, String zh, String en) {
        add(piece, code, zh, en, List.of());
    }

    /** That a word is none of those that can stand there. */
    void unknown(Piece piece, String code, String zh, String en, Collection<String> known) {
        String came = Shown.of(piece.text());
        List<String> others = known.stream().filter(each -> !piece.is(each)).toList();
        List<String> near = byPlace.size() < Limits.PROBLEMS ? DidYouMean.of(piece.text(), others) : List.of();
        add(piece, code, zh + "，现为“" + came + "”", en + ", got “" + came + "”", near);
    }

    private void add(Piece piece, String code, String zh, String en, List<String> didYouMean) {
        int line = piece.number();
        int column = piece.column();
        Problem problem = Problem.at(
                "/" + line + "/" + column,
                code,
                "第 " + line + " 行第 " + column + " 列：" + zh,
                "line " + line + ", column " + column + ": " + en);
        byPlace.computeIfAbsent(((long) line << 32) + column, place -> new ArrayList<>())
                .add(problem.suggesting(didYouMean));
    }

    /** A piece without spaces at its ends; told where that is nothing. */
    Piece words(Piece piece) {
        Piece words = piece.strip();
        if (words.isEmpty()) {
            add(words, "WORD_MISSING", "此处没有文字：写明内容", "no words stand here: write them");
        }
        return words;
    }

    boolean none() {
        return byPlace.isEmpty();
    }

    /** Every problem, in the order of the file. */
    <T> Checked<T> rejected() {
        return new Checked.Rejected<>(
                byPlace.values().stream().flatMap(List::stream).toList());
    }
}
