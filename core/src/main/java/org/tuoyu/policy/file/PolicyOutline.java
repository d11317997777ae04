package org.tuoyu.policy.file;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tuoyu.kernel.language.Bilingual;
import org.tuoyu.policy.lines.Words;

/**
 * The instruments of a policy file as data, each line by its parts, in the order of the file. It holds the words of the
 * file and no meaning: whether they are right is said where {@link PolicyFile#read} reads its {@link #text}.
 */
public record PolicyOutline(List<Instrument> instruments) {

    public PolicyOutline {
        instruments = List.copyOf(instruments);
    }

    /** A name with the words that stand for it. */
    public record Entry(String name, String words) {}

    /**
     * An instrument.
     *
     * @param header what is said of it as a whole, key and value
     */
    public record Instrument(
            String number, List<Entry> header, List<Reading> readings, List<Question> questions, List<Clause> clauses) {
        public Instrument {
            header = List.copyOf(header);
            readings = List.copyOf(readings);
            questions = List.copyOf(questions);
            clauses = List.copyOf(clauses);
        }
    }

    /** A point that can be read in more than one way (理解), and who decides it. */
    public record Reading(Bilingual label, String id, Bilingual authority, List<Option> options) {
        public Reading {
            options = List.copyOf(options);
        }
    }

    /**
     * A way to read it.
     *
     * @param chosen whether the file takes it (本库采用)
     * @param reason in Chinese
     * @param englishReason the reason in English
     * @param shorthands the names 〔…〕 that mean something under it, without their brackets, each with its meaning
     */
    public record Option(
            Bilingual label,
            String id,
            boolean chosen,
            String reason,
            Optional<String> englishReason,
            List<Entry> shorthands) {
        public Option {
            shorthands = List.copyOf(shorthands);
        }
    }

    /** A question of the file's own (问题), with its facts and outcomes in the words of the file. */
    public record Question(Bilingual label, String id, List<String> facts, List<String> outcomes) {
        public Question {
            facts = List.copyOf(facts);
            outcomes = List.copyOf(outcomes);
        }
    }

    /**
     * A clause.
     *
     * @param level how many # its heading has, from 2 to 4
     * @param place as headings print it: 三（二）6
     * @param premises what each norm of it depends on
     */
    public record Clause(int level, String place, Optional<String> heading, List<String> premises, List<Quote> quotes) {
        public Clause {
            premises = List.copyOf(premises);
            quotes = List.copyOf(quotes);
        }
    }

    /** Words of the text with the lines that carry them out. */
    public sealed interface Quote {

        List<RuleOutline> rules();
    }

    /** Words of a text that is held, as it has them. */
    public record Held(String words, List<RuleOutline> rules) implements Quote {
        public Held {
            rules = List.copyOf(rules);
        }
    }

    /**
     * The gist of words that are not held.
     *
     * @param marker what stands in 〔〕 before it: 未收录, perhaps with the source
     */
    public record NotHeld(String marker, Bilingual gist, List<RuleOutline> rules) implements Quote {
        public NotHeld {
            rules = List.copyOf(rules);
        }
    }

    /** The instruments of files one after another. */
    public static PolicyOutline of(List<PolicyFile> files) {
        List<Instrument> instruments = new ArrayList<>();
        files.forEach(each -> instruments.addAll(each.outline().instruments()));
        return new PolicyOutline(instruments);
    }

    /** The policy file in canonical form: that of {@link PolicyFile#text}, 决定 first in a reading, shorthands in one line. */
    public String text() {
        List<String> lines = new ArrayList<>();
        for (Instrument instrument : instruments) {
            lines.add("# " + instrument.number);
            instrument.header.forEach(each -> lines.add("- " + each.name + "：" + each.words));
            instrument.readings.forEach(each -> addReading(each, lines));
            instrument.questions.forEach(each -> addQuestion(each, lines));
            instrument.clauses.forEach(each -> addClause(each, lines));
        }
        return Outline.canonical(lines);
    }

    static void addReading(Reading reading, List<String> lines) {
        lines.add(Outline.READING + titled(reading.label, reading.id));
        lines.add(Outline.AUTHORITY + bilingual(reading.authority));
        for (Option option : reading.options) {
            lines.add("- " + option.label.zh() + " `" + option.id + "`" + (option.chosen ? Interpretations.CHOSEN : "")
                    + "：" + option.reason + Words.ENGLISH + option.label.en()
                    + option.englishReason.map(each -> ": " + each).orElse(""));
            if (!option.shorthands.isEmpty()) {
                lines.add("  - "
                        + String.join(
                                "；",
                                option.shorthands.stream()
                                        .map(each -> "〔" + each.name + "〕＝ " + each.words)
                                        .toList()));
            }
        }
    }

    static void addQuestion(Question question, List<String> lines) {
        lines.add(Outline.QUESTION + titled(question.label, question.id));
        question.facts.forEach(each -> lines.add(OwnQuestions.FACT + each));
        question.outcomes.forEach(each -> lines.add(OwnQuestions.OUTCOME + each));
    }

    private static void addClause(Clause clause, List<String> lines) {
        lines.add("#".repeat(clause.level) + " " + clause.place
                + clause.heading.map(each -> " " + each).orElse(""));
        clause.premises.forEach(each -> lines.add(Outline.PREMISE + each));
        for (Quote quote : clause.quotes) {
            lines.add("> "
                    + (quote instanceof NotHeld gist
                            ? "〔" + gist.marker + "〕" + bilingual(gist.gist)
                            : ((Held) quote).words));
            quote.rules().forEach(each -> lines.add(each.line()));
        }
    }

    private static String titled(Bilingual label, String id) {
        return label.zh() + " `" + id + "` ｜ " + label.en();
    }

    private static String bilingual(Bilingual words) {
        return words.zh() + Words.ENGLISH + words.en();
    }
}
