package org.tuoyu.policy.file;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tuoyu.kernel.problem.DidYouMean;

/** The lines of a policy file by what they are part of, before any of them is understood. */
final class Outline {

    /** An instrument: its number, what is said of it as a whole, and its clauses. */
    record Document(
            Words number, List<Words> header, List<Heading> readings, List<Heading> questions, List<Section> clauses) {

        /** The lines that begin with a keyword, without it. */
        List<Rule> rules(String keyword) {
            List<Rule> rules = new ArrayList<>();
            for (Section section : clauses) {
                for (Quoted quoted : section.quotes) {
                    for (Words line : quoted.rules) {
                        if (line.startsWith(keyword)) {
                            rules.add(new Rule(section, quoted, line.from(keyword.length())));
                        }
                    }
                }
            }
            return rules;
        }

        /** Tells each thing that is marked as not written yet, and whether what is said of the instrument as a whole is. */
        boolean isHeaderWritten(Findings findings) {
            boolean isWritten = true;
            for (Words line : header) {
                Optional<Words> value = line.behind("：");
                if (value.isPresent() && value.get().is("待写")) {
                    findings.add(new Words(
                                    line.line(),
                                    value.get().column(),
                                    line.text().substring(2))
                            .problem("NOT_WRITTEN", "文首此项待写", "this line of the header is still to be written"));
                    isWritten = false;
                }
            }
            for (Rule rule : rules(DocumentReader.NOT_WRITTEN)) {
                findings.add(new Words(
                                rule.line().line(), 3, rule.quoted().words().text())
                        .problem("NOT_WRITTEN", "引文由什么执行，此处待写", "what carries the words out is still to be written"));
            }
            return isWritten;
        }
    }

    /** A heading with the lines below it. */
    record Heading(Words title, List<Words> lines) {}

    /**
     * A clause.
     *
     * @param premises what each norm of it depends on
     */
    record Section(Words heading, List<Words> premises, List<Quoted> quotes) {}

    /** Words of the text with the lines below them, which say what carries them out. */
    record Quoted(Words words, List<Words> rules) {}

    /** One of those lines. */
    record Rule(Section section, Quoted quoted, Words line) {}

    private static final List<String> KINDS =
            List.of("- 义务 ", "- 目标 ", "- 亦定 ", "- 分工 ", "- 机关 ", "- 按 ", "- 无规则：", "- 注：", "- 待写：", "- 前提：", "- 决定：");

    private final List<Document> documents = new ArrayList<>();
    private final Findings findings;
    private List<Words> below = new ArrayList<>();

    private Outline(Findings findings) {
        this.findings = findings;
    }

    /** The documents of a file; what cannot be placed is a finding. */
    static List<Document> of(String source, Findings findings) {
        Outline outline = new Outline(findings);
        int number = 0;
        for (String line : source.split("\n", -1)) {
            number++;
            if (!line.isEmpty()) {
                outline.add(new Words(number, 1, line));
            }
        }
        if (outline.documents.isEmpty()) {
            findings.add(new Words(1, 1, "")
                    .problem("KEY_MISSING", "文件须以“# 文号”开头", "a file begins with '# ' and the number of a document"));
        }
        return outline.documents;
    }

    private void add(Words line) {
        if (line.startsWith("# ")) {
            below = new ArrayList<>();
            documents.add(new Document(line.from(2), below, new ArrayList<>(), new ArrayList<>(), new ArrayList<>()));
        } else if (documents.isEmpty()) {
            findings.add(line.problem(
                    "LINE_KIND_UNKNOWN", "文件须以“# 文号”开头", "a file begins with '# ' and the number of a document"));
            documents.add(new Document(line, below, new ArrayList<>(), new ArrayList<>(), new ArrayList<>()));
        } else if (line.startsWith("## 理解：")) {
            below = heading(last().readings(), line.from("## 理解：".length()));
        } else if (line.startsWith("## 问题：")) {
            below = heading(last().questions(), line.from("## 问题：".length()));
        } else if (isHeading(line)) {
            Section section = new Section(line, new ArrayList<>(), new ArrayList<>());
            last().clauses().add(section);
            below = section.premises();
        } else if (line.startsWith("> ")) {
            quote(line.from(2));
        } else if (line.startsWith("- ") || line.startsWith("  - ")) {
            below.add(line);
        } else {
            unknown(line);
        }
    }

    private static boolean isHeading(Words line) {
        return line.startsWith("## ") || line.startsWith("### ") || line.startsWith("#### ");
    }

    private static List<Words> heading(List<Heading> among, Words title) {
        Heading heading = new Heading(title, new ArrayList<>());
        among.add(heading);
        return heading.lines();
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
        findings.add(line.problem(
                        "LINE_KIND_UNKNOWN",
                        "该行不是标题（#）、引文（>）或条目（- ）",
                        "the line is no heading (#), quote (>) or item (- )")
                .suggesting(DidYouMean.of(start, KINDS)));
    }

    private Document last() {
        return documents.get(documents.size() - 1);
    }
}
