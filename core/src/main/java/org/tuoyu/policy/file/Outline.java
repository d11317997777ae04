package org.tuoyu.policy.file;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.tuoyu.kernel.problem.DidYouMean;
import org.tuoyu.policy.lines.Characters;
import org.tuoyu.policy.lines.Findings;
import org.tuoyu.policy.lines.Words;

/** The lines of a policy file by what they are part of, before any of them is understood. */
final class Outline {

    /** An instrument: its number, what is said of it as a whole, and its clauses. */
    record Document(
            Words number, List<Words> header, List<Heading> readings, List<Heading> questions, List<Section> clauses) {

        /** The document as a file of its own, in canonical form. */
        String text() {
            List<String> lines = new ArrayList<>();
            lines.add("# " + number.text());
            header.forEach(each -> lines.add(each.text()));
            readings.forEach(each -> each.addTo(lines, READING));
            questions.forEach(each -> each.addTo(lines, QUESTION));
            for (Section section : clauses) {
                lines.add(section.heading.text());
                section.premises.forEach(each -> lines.add(each.text()));
                for (Quoted quoted : section.quotes) {
                    lines.add("> " + quoted.words.text());
                    quoted.rules.forEach(each -> lines.add(each.text()));
                }
            }
            return canonical(lines);
        }

        /** The lines of a kind. */
        List<Rule> rules(LineKind kind) {
            List<Rule> rules = new ArrayList<>();
            for (Section section : clauses) {
                for (Quoted quoted : section.quotes) {
                    for (Words line : quoted.rules) {
                        if (LineKind.of(line) == kind) {
                            rules.add(new Rule(section, quoted, kind, line.from(ITEM.length())));
                        }
                    }
                }
            }
            return rules;
        }
    }

    /** Lines in canonical form: a blank one round headings, quotes and lists. */
    static String canonical(List<String> lines) {
        StringBuilder text = new StringBuilder();
        boolean inList = false;
        for (String line : lines) {
            boolean isItem = line.startsWith(ITEM) || line.startsWith(ITEM_BELOW);
            if (text.length() > 0 && !(inList && isItem)) {
                text.append('\n');
            }
            text.append(line).append('\n');
            inList = isItem;
        }
        return text.toString();
    }

    /** A heading with the lines below it. */
    record Heading(Words title, List<Words> lines) {
        private void addTo(List<String> all, String mark) {
            all.add(mark + title.text());
            lines.forEach(each -> all.add(each.text()));
        }
    }

    /**
     * A clause.
     *
     * @param premises what each norm of it depends on
     */
    record Section(Words heading, List<Words> premises, List<Quoted> quotes) {

        /** What follows the marks of its heading: its place, then perhaps a title. */
        Words title() {
            return heading.behind("# ").orElseThrow();
        }

        /** Where it stands in the instrument, as headings print it. */
        Words place() {
            return title().before(" ");
        }
    }

    /** Words of the text with the lines below them, which say what carries them out. */
    record Quoted(Words words, List<Words> rules) {}

    /** One of those lines, after its hyphen. */
    record Rule(Section section, Quoted quoted, LineKind kind, Words line) {

        /** What follows the keyword. */
        Words rest() {
            return line.from(kind.keyword().length());
        }
    }

    static final String READING = "## 理解：";
    static final String AUTHORITY = "- 决定：";
    static final String QUESTION = "## 问题：";
    static final String PREMISE = "- 前提：";
    static final String ITEM = "- ";
    private static final String ITEM_BELOW = "  - ";

    private static final int MOST_CHARACTERS = 2_000_000;
    private static final int MOST_LINES = 20_000;
    private static final int LONGEST_LINE = 10_000;

    private final List<Document> documents = new ArrayList<>();
    private final Findings findings;
    private List<Words> below = new ArrayList<>();
    private boolean isReading;

    private Outline(Findings findings) {
        this.findings = findings;
    }

    /** The documents of a file; what cannot be placed is a finding. */
    static List<Document> of(String source, Findings findings) {
        Outline outline = new Outline(findings);
        lines(source, findings).forEach(outline::read);
        if (outline.documents.isEmpty() && findings.isEmpty()) {
            findings.add(new Words(1, 1, "")
                    .problem("KEY_MISSING", "文件须以“# 文号”开头", "a file begins with '# ' and the number of a document"));
        }
        return outline.documents;
    }

    private static List<Words> lines(String source, Findings findings) {
        if (source.length() <= MOST_CHARACTERS) {
            List<Words> lines = Words.linesOf(source);
            if (lines.size() <= MOST_LINES) {
                return lines;
            }
        }
        findings.add(new Words(1, 1, "")
                .problem(
                        "FILE_TOO_LONG",
                        "文件至多 " + MOST_LINES + " 行、" + MOST_CHARACTERS + " 个字符：分为几个文件",
                        "a file has at most " + MOST_LINES + " lines and " + MOST_CHARACTERS
                                + " characters: make several of it"));
        return List.of();
    }

    private void read(Words whole) {
        if (whole.text().length() > LONGEST_LINE) {
            findings.add(whole.problem(
                    "LINE_TOO_LONG",
                    "一行至多 " + LONGEST_LINE + " 个字符：分为几行",
                    "a line has at most " + LONGEST_LINE + " characters: make several of it"));
            return;
        }
        Words line = whole.stripTrailing();
        OptionalInt unfit = Characters.firstUnfit(line.text());
        if (unfit.isPresent()) {
            findings.add(Characters.unfit(whole, unfit.getAsInt()));
        } else if (!line.is(whole.text())) {
            String name = Characters.name(whole.text(), line.text().length());
            findings.add(whole.from(line.text().length())
                    .problem("CHARACTER", name + "：行末不留空白", name + ": no white space ends a line"));
        }
        if (!line.isEmpty()) {
            add(line);
        }
    }

    private void add(Words line) {
        if (line.startsWith("# ")) {
            document(line.from(2));
        } else if (documents.isEmpty()) {
            findings.add(line.problem(
                    "LINE_KIND_UNKNOWN", "文件须以“# 文号”开头", "a file begins with '# ' and the number of a document"));
            document(line);
        } else if (line.startsWith(READING)) {
            heading(last().readings(), line, READING);
            isReading = true;
        } else if (line.startsWith(QUESTION)) {
            heading(last().questions(), line, QUESTION);
            isReading = false;
        } else if (isHeading(line)) {
            Section section = new Section(line, new ArrayList<>(), new ArrayList<>());
            last().clauses().add(section);
            below = section.premises();
            isReading = false;
        } else if (line.startsWith("> ")) {
            quote(line.from(2));
        } else if (line.startsWith(ITEM) || (isReading && line.startsWith(ITEM_BELOW))) {
            below.add(line);
        } else {
            unknown(line);
        }
    }

    private void document(Words number) {
        isReading = false;
        below = new ArrayList<>();
        documents.add(new Document(number, below, new ArrayList<>(), new ArrayList<>(), new ArrayList<>()));
    }

    private void heading(List<Heading> among, Words line, String mark) {
        if (!last().clauses().isEmpty()) {
            findings.add(line.problem(
                    "LINE_KIND_UNKNOWN",
                    "此处须为条款；理解移到第一个条款之前",
                    "a clause stands here: move this above the first clause"));
        }
        Heading heading = new Heading(line.from(mark.length()), new ArrayList<>());
        among.add(heading);
        below = heading.lines();
    }

    private static boolean isHeading(Words line) {
        return line.startsWith("## ") || line.startsWith("### ") || line.startsWith("#### ");
    }

    private void quote(Words words) {
        List<Section> clauses = last().clauses();
        if (clauses.isEmpty()) {
            findings.add(words.problem(
                    "LINE_KIND_UNKNOWN", "引文须在某条标题之下", "words are quoted below the heading of their clause"));
            return;
        }
        Quoted quoted = new Quoted(words, new ArrayList<>());
        clauses.get(clauses.size() - 1).quotes().add(quoted);
        below = quoted.rules();
    }

    private void unknown(Words line) {
        String start = line.text().substring(0, Math.min(5, line.text().length()));
        List<String> marks = new ArrayList<>(List.of(PREMISE, AUTHORITY));
        LineKind.withKeyword().map(LineKind::mark).forEach(marks::add);
        findings.add(line.problem(
                        "LINE_KIND_UNKNOWN",
                        "该行不是标题（#）、引文（>）或条目（- ）",
                        "the line is no heading (#), quote (>) or item (- )")
                .suggesting(DidYouMean.of(start, marks)));
    }

    private Document last() {
        return documents.get(documents.size() - 1);
    }
}
