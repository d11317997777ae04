package org.tuoyu.kernel.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.tuoyu.kernel.language.Bilingual;
import org.tuoyu.kernel.language.Characters;

/**
 * The reader of what stands round the numbered clauses: a covering notice (印发通知) and the preamble (引言) before them, the
 * closing words and the heads of the annex after them.
 */
final class Frame {

    private static final Pattern NUMBER = Pattern.compile(".+[〔﹝\\[［（(]\\d{4}[〕﹞\\]］）)]第?\\d+号");
    private static final Pattern DATE =
            Pattern.compile("\\d{4}年\\d{1,2}月\\d{1,2}日|[〇零○一二三四五六七八九]{4}年[一二三四五六七八九十]{1,2}月[一二三四五六七八九十]{1,3}日");
    private static final Pattern TITLE_END =
            Pattern.compile(".*(通知|意见|办法|方案|规定|措施|细则|规划|纲要|计划|条例|决定|公告|通告|规则|标准|规范|要点|指南|政策|制度|章程)([（(].{1,10}[）)])?");
    private static final Pattern CLOSING =
            Pattern.compile("本.{1,8}自.{1,20}起(实施|施行|执行|生效).*|附件\\d*[：:].*|抄送[：:].*|[（(]此件.*");
    private static final Pattern ANNEX = Pattern.compile("附件\\d*");

    private final Source source;
    private final TextForm form;

    Frame(Source source, TextForm form) {
        this.source = source;
        this.form = form;
    }

    static boolean isAnnex(String line) {
        return line.startsWith("附件") && ANNEX.matcher(line).matches();
    }

    /** Whether the body has ended before this line: with closing words, the annex, or the signature and the date. */
    static boolean startsClosing(Source source, int line) {
        char first = source.charAt(line);
        if ("本附抄（(".indexOf(first) >= 0 && CLOSING.matcher(source.line(line)).matches()) {
            return true;
        }
        return source.endsSentence(line)
                && (isAnnex(source.line(line)) || isDate(source, line) || isSignature(source, line));
    }

    private static boolean isSignature(Source source, int line) {
        int next = source.lineEnd(line);
        return isDate(source, next) && source.words(line, next).indexOf('。') < 0;
    }

    private static boolean isDate(Source source, int line) {
        return line < source.length() && "12１２二".indexOf(source.charAt(line)) >= 0 && isDate(source.line(line));
    }

    private static boolean isDate(String line) {
        return DATE.matcher(Mark.narrow(line)).matches();
    }

    /** The clauses before the body, which starts there. */
    List<Clause> front(int body) {
        List<Clause> front = new ArrayList<>();
        if (isBefore(
                body,
                line -> isDate(source, line)
                        && isBefore(line, each -> source.line(each).endsWith("：")))) {
            front.add(notice());
        }
        ClauseDraft preamble = ClauseDraft.unnumbered("preamble");
        heads(preamble, body);
        preamble.sentences(source, source.at(), body);
        source.take(body);
        if (!preamble.isEmpty()) {
            front.add(preamble.finish());
        }
        return front;
    }

    private Clause notice() {
        ClauseDraft notice = ClauseDraft.unnumbered("notice")
                .line(source.takeLine(new Bilingual("制发机关", "the issuer"), line -> true));
        boolean isNumberFirst = isNumber(source.line());
        if (isNumberFirst) {
            notice.line(number());
        }
        notice.heading(source.takeThrough(new Bilingual("标题", "the title"), matches(TITLE_END)));
        if (!isNumberFirst && (form.number().isEmpty() || isNumber(source.line()))) {
            notice.line(number());
        }
        notice.line(source.takeThrough(
                new Bilingual("以“：”结尾的主送机关", "the addressees, ending in ："), line -> line.endsWith("：")));
        int from = source.at();
        int to = from;
        while (to < source.length() && !isSignature(source, to)) {
            to = source.lineEnd(to);
        }
        notice.sentences(source, from, to);
        source.take(to);
        return notice.line(source.takeLine(new Bilingual("落款", "the signature"), line -> true))
                .line(source.takeLine(new Bilingual("日期", "the date"), Frame::isDate))
                .finish();
    }

    private Passage number() {
        Passage number = source.takeLine(new Bilingual("文号", "the number of the document"), Frame::isNumber);
        if (!form.number().isEmpty() && !evened(form.number()).equals(evened(number.words()))) {
            throw new TextNotReadable(
                    new Bilingual("文号 " + form.number(), "the number " + form.number()),
                    source.lineNumber(source.at() - 1),
                    number.words());
        }
        return number;
    }

    private static boolean isNumber(String line) {
        return NUMBER.matcher(Mark.narrow(line)).matches();
    }

    private static String evened(String number) {
        return Mark.narrow(Characters.folded(number))
                .replaceAll("[﹝\\[［（(]", "〔")
                .replaceAll("[﹞\\]］）)]", "〕");
    }

    /** The title, the number, the addressees and notes in brackets, as far as there are any before the first sentence. */
    private void heads(ClauseDraft preamble, int body) {
        boolean hasTitle = false;
        while (source.at() < body) {
            if (isNumber(source.line())) {
                preamble.line(number());
            } else if (isDate(source.line()) || source.line().matches("[（(][^）)]*[）)]")) {
                preamble.line(source.takeLine(new Bilingual("日期或题注", "a date or a note"), line -> true));
            } else if (isNumber(source.line(source.lineEnd(source.at()))) && !endsTitle(source.at())) {
                preamble.line(source.takeLine(new Bilingual("制发机关", "the issuer"), line -> true));
            } else if (!hasTitle && isBeforeSentence(body, this::endsTitle)) {
                preamble.heading(source.takeThrough(new Bilingual("标题", "the title"), matches(TITLE_END)));
                hasTitle = true;
            } else if (isBeforeSentence(body, line -> source.line(line).endsWith("：") && source.lineEnd(line) < body)) {
                preamble.line(source.takeThrough(new Bilingual("主送机关", "the addressees"), line -> line.endsWith("：")));
            } else if (!source.endsSentence(body)
                    && source.words(source.at(), body).indexOf('。') < 0) {
                preamble.heading(source.take(body));
            } else {
                return;
            }
        }
    }

    private boolean endsTitle(int line) {
        return TITLE_END.matcher(source.line(line)).matches()
                && source.words(source.at(), source.lineEnd(line)).matches("[^，：]*");
    }

    private boolean isBefore(int end, IntPredicate line) {
        for (int i = source.at(); i < end; i = source.lineEnd(i)) {
            if (line.test(i)) {
                return true;
            }
        }
        return false;
    }

    /** Whether there is such a line before the first end of a sentence. */
    private boolean isBeforeSentence(int body, IntPredicate line) {
        int stop = source.words(source.at(), body).indexOf('。');
        return isBefore(
                stop < 0 ? body : source.at() + stop, i -> source.line(i).indexOf('。') < 0 && line.test(i));
    }

    /** The clauses between the body and the rows of the annex. */
    List<Clause> back() {
        List<Clause> back = new ArrayList<>();
        ClauseDraft closing = ClauseDraft.unnumbered("closing");
        if (source.line().startsWith("本")) {
            int from = source.at();
            source.takeThrough(new Bilingual("以“。”结尾的结语", "closing words ending in 。"), line -> line.endsWith("。"));
            closing.sentences(source, from, source.at());
        }
        while (!source.atEnd() && !isAnnex(source.line())) {
            closing.line(source.takeLine(new Bilingual("“附件”一行", "the line 附件"), line -> true));
        }
        if (!closing.isEmpty()) {
            back.add(closing.finish());
        }
        if (!source.atEnd() || !form.columns().isEmpty()) {
            back.add(annex());
        }
        return back;
    }

    private Clause annex() {
        ClauseDraft annex = ClauseDraft.unnumbered("A")
                .heading(source.takeLine(new Bilingual("“附件”一行", "the line 附件"), Frame::isAnnex));
        if (form.columns().isEmpty()) {
            while (!source.atEnd()) {
                annex.line(source.takeLine(new Bilingual("一行", "a line"), line -> true));
            }
            return annex.finish();
        }
        Predicate<String> heads =
                Characters.folded(String.join("", form.columns().keySet()))::equals;
        return annex.heading(source.takeUntil(new Bilingual("各栏标题", "the heads of the columns"), heads))
                .heading(source.takeLine(new Bilingual("各栏标题", "the heads of the columns"), heads))
                .finish();
    }

    /** The number printed before the body, or the one that the form gives. */
    String number(List<Clause> front) {
        return front.stream()
                .flatMap(clause -> clause.provisions().stream())
                .filter(each -> each.form() == Provision.Form.LINE)
                .map(Provision::quote)
                .filter(Frame::isNumber)
                .findFirst()
                .or(() -> Optional.of(form.number()).filter(given -> !given.isEmpty()))
                .orElseThrow(() -> source.expected(new Bilingual("文号", "the number of the document"), 0));
    }

    private static Predicate<String> matches(Pattern pattern) {
        return pattern.asMatchPredicate();
    }
}
