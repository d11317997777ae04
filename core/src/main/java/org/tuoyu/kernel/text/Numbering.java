package org.tuoyu.kernel.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tuoyu.kernel.language.Bilingual;

/** The numbers that may come next in a document, level by level, and the ids of the clauses that have them. */
final class Numbering {

    private static final String ARTICLES = "章节条";
    private static final int SECTION = Mark.KINDS.indexOf('一');
    private static final int ARTICLE = Mark.KINDS.indexOf('条');
    private static final int LEVELS = Mark.KINDS.length();

    private final String highest;
    private final Mark[] last = new Mark[LEVELS];
    /** Whether the last number of a level stands under the last one of the level above. */
    private final boolean[] isOpen = new boolean[LEVELS];
    /** The highest level that had a number since the last one of a level. */
    private final int[] above = new int[LEVELS];
    /** Whether the numbers of a level run on past a number of a level above, by both; nothing where it is not known yet. */
    private final Map<List<Integer>, Boolean> runsOn = new HashMap<>();

    private int top = LEVELS;

    /** @param first the first number as printed; empty for 一、, 第一章 or 第一条 */
    Numbering(String first) {
        this.highest = Mark.of(first).map(mark -> String.valueOf(mark.kind())).orElse("一章条");
        Arrays.fill(above, LEVELS);
    }

    /** Whether numbers of this kind stand in the document at all; 第一条 in one without articles is words. */
    boolean reads(Mark mark) {
        return ARTICLES.indexOf(mark.kind()) < 0 || (top == LEVELS ? highest.indexOf(mark.kind()) >= 0 : hasArticles());
    }

    boolean hasArticles() {
        return top < SECTION;
    }

    /** Whether it is a number that may come next. */
    boolean fits(Mark mark) {
        int level = mark.level();
        if (top == LEVELS) {
            return highest.indexOf(mark.kind()) >= 0 && isFirst(mark);
        }
        if (level < top
                || mark.kind() == '.'
                || (hasArticles() && level == SECTION)
                || mark.last() > most(mark.kind())) {
            return false;
        }
        return last[level] == null
                ? isFirst(mark)
                : (mayRunOn(level) && follows(last[level], mark)) || (mayStartAgain(level) && isFirst(mark));
    }

    /** Whether it is the next number among those that stand under one heading. */
    boolean goesOn(Mark mark) {
        return isOpen[mark.level()] && follows(last[mark.level()], mark);
    }

    /** Whether a line begins with the next number of an item and has no point after it. */
    boolean lacksPoint(String words) {
        String line = Mark.narrow(words);
        int item = Mark.KINDS.indexOf('1');
        String next = isOpen[item] ? String.valueOf(last[item].last() + 1) : "";
        return !next.isEmpty()
                && line.startsWith(next)
                && line.length() > next.length()
                && Character.isIdeographic(line.charAt(next.length()))
                && "年月日号时个名所家件项条款类张处人户万亿".indexOf(line.charAt(next.length())) < 0;
    }

    private boolean mayRunOn(int level) {
        return isOpen[level]
                || (level <= Math.max(top, ARTICLE) && Mark.KINDS.charAt(level) != '节')
                || runsOn.getOrDefault(List.of(level, above[level]), true);
    }

    private boolean mayStartAgain(int level) {
        return !isOpen[level]
                && level != top
                && level != ARTICLE
                && !runsOn.getOrDefault(List.of(level, above[level]), false);
    }

    private static int most(char kind) {
        return kind == '一' || kind == '（' ? ClauseLabel.MOST : kind == '①' ? 35 : 999;
    }

    private static boolean isFirst(Mark mark) {
        return mark.last() == 1 && mark.number().stream().allMatch(each -> each <= 1);
    }

    private static boolean follows(Mark before, Mark mark) {
        List<Integer> one = before.number();
        List<Integer> next = mark.number();
        int same = 0;
        while (same < Math.min(one.size(), next.size()) && one.get(same).equals(next.get(same))) {
            same++;
        }
        return one.size() == next.size()
                && same < next.size()
                && next.get(same) == one.get(same) + 1
                && (same == next.size() - 1 || mark.last() == 1)
                && next.subList(same + 1, next.size()).stream().allMatch(each -> each <= 1);
    }

    /** Takes the number as the next, and gives the id of its clause. */
    String accept(Mark mark) {
        int level = mark.level();
        top = Math.min(top, level);
        if (last[level] != null && !isOpen[level] && level != top && level != ARTICLE) {
            runsOn.put(List.of(level, above[level]), follows(last[level], mark));
        }
        last[level] = mark;
        isOpen[level] = true;
        above[level] = LEVELS;
        for (int below = level + 1; below < LEVELS; below++) {
            isOpen[below] = false;
            above[below] = Math.min(above[below], level);
        }
        return level < SECTION ? article(level) : hasArticles() ? inArticle(level) : numbers(level);
    }

    private String article(int level) {
        String own = Mark.printed(Mark.KINDS.charAt(level), last[level].number());
        return Mark.KINDS.charAt(level) == '节' && isOpen[0] ? article(0) + own : own;
    }

    private String inArticle(int level) {
        StringBuilder id = new StringBuilder(article(isOpen[ARTICLE] ? ARTICLE : top));
        for (int each = SECTION + 1; each <= level; each++) {
            id.append(isOpen[each] ? ClauseLabel.level(each - SECTION, last[each].last()) : "");
        }
        return id.toString();
    }

    private String numbers(int level) {
        StringBuilder id = new StringBuilder();
        for (int each = SECTION; each <= level; each++) {
            id.append(id.isEmpty() ? "" : ".").append(isOpen[each] ? last[each].last() : 0);
        }
        return id.toString();
    }

    /** The numbers that may come next, for a message. */
    Bilingual expected() {
        if (top == LEVELS) {
            return new Bilingual("首个编号“一、”或“第一条”", "the first section 一、 or article 第一条");
        }
        List<String> next = new ArrayList<>();
        for (int level = 0; level < LEVELS; level++) {
            if (last[level] != null && mayRunOn(level)) {
                List<Integer> number = new ArrayList<>(last[level].number());
                number.set(number.size() - 1, last[level].last() + 1);
                next.add(Mark.printed(Mark.KINDS.charAt(level), number));
            }
        }
        return new Bilingual(
                "下一编号 " + String.join("、", next) + "，或下一层的首个编号",
                "the next number, " + String.join(" or ", next) + ", or the first of a lower level");
    }
}
