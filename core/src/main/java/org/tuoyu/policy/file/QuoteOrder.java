package org.tuoyu.policy.file;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.tuoyu.kernel.text.Clause;
import org.tuoyu.kernel.text.OfficialText;
import org.tuoyu.kernel.text.Provision;
import org.tuoyu.policy.lines.Findings;
import org.tuoyu.policy.lines.Misread;
import org.tuoyu.policy.lines.Words;

/** Whether a file quotes each sentence of a text once, in the order of the text, under the heading of its clause. */
final class QuoteOrder {

    private final DocumentReader document;
    private final OfficialText text;
    private final Findings findings;
    private final Map<String, Clause> clauses = new HashMap<>();

    QuoteOrder(DocumentReader document, OfficialText text, Findings findings) {
        this.document = document;
        this.text = text;
        this.findings = findings;
        text.clauses().forEach(each -> clauses.put(each.id(), each));
    }

    void check() {
        Set<String> seen = new HashSet<>();
        for (Outline.Section section : document.document().clauses()) {
            Words place = section.place();
            Optional<String> id = Place.find(place.text()).map(found -> Place.inText(place));
            if (id.isPresent() && seen.add(id.get()) && !findings.isFull()) {
                findings.of(() -> section(section, id.get()));
            }
        }
        Words number = document.document().number();
        for (Clause clause : text.clauses()) {
            if (!clause.id().startsWith("A")
                    && !seen.contains(clause.id())
                    && !sentences(clause).isEmpty()
                    && hasSentence(clause)) {
                findings.add(number.problem(
                        "SENTENCE_SKIPPED",
                        "缺少条款 " + Place.printed(clause.id(), true) + "：补上其标题和引文",
                        "the clause " + clause.id() + " is missing: add its heading and quotes"));
            }
        }
    }

    /** Lines without a full stop, such as an addressee or a date, are no sentences. */
    private static boolean hasSentence(Clause clause) {
        return sentences(clause).contains("。");
    }

    private static String sentences(Clause clause) {
        return clause.provisions().stream()
                .filter(each -> !each.isHeading())
                .map(Provision::quote)
                .collect(Collectors.joining());
    }

    private void section(Outline.Section section, String id) {
        Clause clause = clauses.get(id);
        if (clause == null) {
            throw section.heading()
                    .misread(
                            "CLAUSE_UNKNOWN",
                            "正式文本没有这一条：写原文的条款",
                            "the official text has no such clause: write one that it has");
        }
        Optional<Words> heading = section.title().behind(" ");
        Optional<String> printed = Place.title(clause);
        if (heading.isPresent() && !printed.equals(heading.map(Words::text))) {
            findings.add(heading.get()
                    .problem(
                            "HEADING_DIFFERS",
                            "写正式文本的标题“" + printed.orElse("（无）") + "”",
                            "write the heading of the official text: " + printed.orElse("none")));
        }
        quotes(section, clause);
    }

    private void quotes(Outline.Section section, Clause clause) {
        String words = clause.words();
        int at = 0;
        for (Outline.Quoted quoted : section.quotes()) {
            String quote = quoted.words().text();
            int found = words.indexOf(quote, at);
            if (found < 0) {
                findings.add(notFound(quoted.words(), words, at).problem());
                return;
            }
            if (words.indexOf(Binding.quoted(quoted.words()), found + 1) >= 0
                    || words.indexOf(Binding.quoted(quoted.words())) < found) {
                findings.add(quoted.words()
                        .problem(
                                "QUOTE_TWICE",
                                "该条有几处这样的文字：把其前的文字一并引用",
                                "these words stand in the clause several times: quote the words before them as well"));
            }
            if (found > at && skips(clause, words.substring(at, found))) {
                findings.add(quoted.words()
                        .problem(
                                "SENTENCE_SKIPPED",
                                "其前漏引“" + words.substring(at, found) + "”：补上",
                                "before this the words '" + words.substring(at, found) + "' are left out: quote them"));
            }
            at = found + quote.length();
        }
        String rest = words.substring(at);
        if (skips(clause, rest)) {
            findings.add(section.heading()
                    .problem(
                            "SENTENCE_SKIPPED",
                            "该条末尾漏引“" + rest + "”：补上",
                            "the end of this clause is left out: quote '" + rest + "'"));
        }
    }

    /** Headings need not be quoted, nor lines that are no sentences. */
    private static boolean skips(Clause clause, String words) {
        String left = words;
        for (Provision provision : clause.provisions()) {
            if (provision.isHeading() || !provision.quote().matches(".*[。；]")) {
                left = left.replace(provision.quote(), "");
            }
        }
        return !left.isEmpty();
    }

    private Misread notFound(Words quote, String words, int at) {
        if (words.substring(0, at).contains(quote.text())) {
            return quote.misread(
                    "SENTENCE_OUT_OF_ORDER",
                    "引文的次序与正式文本不同：按原文次序移到前面",
                    "the quote stands earlier in the official text: move it up");
        }
        int same = 0;
        for (int start = 0; start < words.length(); start++) {
            same = Math.max(same, shared(quote.text(), words.substring(start)));
        }
        String elsewhere = clauses.values().stream()
                .filter(each -> each.words().contains(quote.text()))
                .map(each -> Place.printed(each.id(), true))
                .collect(Collectors.joining("、"));
        return quote.from(same)
                .misread(
                        "QUOTE_NOT_FOUND",
                        "自此处起与该条原文不同，照录原文" + (elsewhere.isEmpty() ? "" : "；原文见 " + elsewhere),
                        "from here the quote differs from the clause: copy its words"
                                + (elsewhere.isEmpty() ? "" : "; the words stand in " + elsewhere));
    }

    private static int shared(String one, String other) {
        int i = 0;
        while (i < one.length() && i < other.length() && one.charAt(i) == other.charAt(i)) {
            i++;
        }
        return i;
    }
}
