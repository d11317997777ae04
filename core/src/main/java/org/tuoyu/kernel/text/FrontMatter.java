package org.tuoyu.kernel.text;

import java.util.List;
import java.util.regex.Pattern;

/** The reader of what stands before the first section: the covering notice (印发通知) and the preamble (引言). */
final class FrontMatter {

    static final Pattern NUMBER = Pattern.compile(".+[〔﹝\\[]\\d{4}[〕﹞\\]]\\d+号");

    private static final Pattern DATE = Pattern.compile("\\d{4}年\\d{1,2}月\\d{1,2}日");
    private static final Pattern TITLE_END = Pattern.compile(".*(通知|意见|办法|方案|规定)");

    private final Cursor cursor;

    FrontMatter(Cursor cursor) {
        this.cursor = cursor;
    }

    List<Clause> read() {
        return List.of(notice(), preamble());
    }

    private Clause notice() {
        Passage issuer = cursor.takeLine("the issuer", line -> true);
        ClauseDraft notice = ClauseDraft.unnumbered("notice")
                .line(issuer)
                .heading(title())
                .line(cursor.takeLine("the number of the document", line -> matches(NUMBER, line)))
                .line(cursor.takeThrough("the addressees, ending in ：", line -> line.endsWith("：")));
        sentencesUntil(notice, "the signature", issuer.words());
        return notice.line(cursor.takeLine("the signature", issuer.words()::equals))
                .line(cursor.takeLine("the date", line -> matches(DATE, line)))
                .finish();
    }

    private Clause preamble() {
        ClauseDraft preamble = ClauseDraft.unnumbered("preamble").heading(title());
        sentencesUntil(preamble, "the first section 一、", "一、");
        return preamble.finish();
    }

    private Passage title() {
        return cursor.takeThrough("the title", line -> matches(TITLE_END, line));
    }

    private void sentencesUntil(ClauseDraft clause, String expected, String start) {
        int from = cursor.at();
        clause.sentences(cursor.ink(), from, cursor.skipUntil(expected, line -> line.startsWith(start)));
    }

    private static boolean matches(Pattern pattern, String line) {
        return pattern.matcher(line).matches();
    }
}
