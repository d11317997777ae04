package org.tuoyu.policy.file;

import java.util.List;
import java.util.Optional;
import org.tuoyu.kernel.language.Bilingual;

/** A line below quoted words of a policy file, by its parts; each part is in the words of the file. */
public sealed interface RuleOutline {

    /** The line as it stands in a file. */
    String line();

    /** Conditions that hold together, with the id of the norm that they lead to. */
    record Branch(List<String> conditions, String id) {
        public Branch {
            conditions = List.copyOf(conditions);
        }

        private String after(String mark) {
            return (conditions.isEmpty() ? "" : mark + String.join(" 且 ", conditions)) + " `" + id + "`";
        }
    }

    /** The outcome where the last condition does not hold (否则), with the id of its norm. */
    record Otherwise(String outcome, String id) {}

    /**
     * An answer to a question.
     *
     * @param answer the question, or the statement that the answer is yes
     * @param outcomes the outcomes of the question; none where a statement stands
     * @param branches one or more; the first may have no conditions
     * @param exceptions the ids of the norms that it displaces (例外于)
     */
    record Norm(
            String answer,
            List<String> outcomes,
            List<Branch> branches,
            Optional<Otherwise> otherwise,
            List<String> exceptions)
            implements RuleOutline {
        public Norm {
            outcomes = List.copyOf(outcomes);
            branches = List.copyOf(branches);
            exceptions = List.copyOf(exceptions);
        }

        @Override
        public String line() {
            StringBuilder line = new StringBuilder(LineKind.NORM.mark()).append(answer);
            if (!outcomes.isEmpty()) {
                line.append('：').append(String.join(" 或 ", outcomes));
            }
            String mark = "，若 ";
            for (Branch each : branches) {
                line.append(each.after(mark));
                mark = "，或若 ";
            }
            otherwise.ifPresent(each -> line.append("，否则 ").append(titled(each.outcome, each.id)));
            exceptions.forEach(each -> line.append("，例外于 `").append(each).append('`'));
            return line.toString();
        }
    }

    /** A term in its words (10 个工作日内, 至 2025-12-31, 持续); English where its words are free ones (与 … 同步). */
    record Term(String words, Optional<String> english) {}

    /** What a breach leads to: the words of a norm, under a reading where it depends on one. */
    record Breach(String norm, Optional<String> given) {}

    /**
     * A duty (义务).
     *
     * @param bearers their names, or 依附件 or 未载明 alone
     * @param fromSentenceBefore whether the sentence before names them (承前句)
     * @param under the shorthand under which they bear it (若)
     * @param start what it starts with (起于)
     * @param until the last day on which it holds (至 … 止)
     */
    record Duty(
            Bilingual title,
            String id,
            List<String> bearers,
            boolean fromSentenceBefore,
            Optional<String> under,
            Optional<Bilingual> start,
            Optional<Term> term,
            Optional<String> until,
            Optional<Breach> breach)
            implements RuleOutline {
        public Duty {
            bearers = List.copyOf(bearers);
        }

        @Override
        public String line() {
            StringBuilder line = new StringBuilder(LineKind.DUTY.mark())
                    .append(titled(title.zh(), id))
                    .append("：承担 ")
                    .append(String.join("、", bearers))
                    .append(fromSentenceBefore ? DutyLine.FROM_SENTENCE_BEFORE : "");
            under.ifPresent(words -> line.append(DutyLine.IF).append(words));
            StringBuilder english = new StringBuilder(title.en());
            start.ifPresent(each -> {
                line.append("；起于 ").append(each.zh());
                english.append("; ").append(each.en());
            });
            term.ifPresent(each -> {
                line.append('；').append(each.words);
                each.english.ifPresent(words -> english.append("; ").append(words));
            });
            until.ifPresent(each -> line.append('；').append(each));
            breach.ifPresent(each -> {
                line.append("；违反则 `").append(each.norm).append('`');
                each.given.ifPresent(words -> line.append("，若 ").append(words));
            });
            return line.append(" ｜ ").append(english).toString();
        }
    }

    /**
     * A target (目标).
     *
     * @param aim a number with its measure, or words of the text in quotation marks
     * @param counting the quality that alone counts (只计)
     * @param lastDay by which it is to be reached (至)
     */
    record Target(Bilingual title, String id, String aim, Optional<String> counting, Optional<String> lastDay)
            implements RuleOutline {
        @Override
        public String line() {
            return LineKind.TARGET.mark() + titled(title.zh(), id) + "：" + aim
                    + counting.map(each -> "，只计 " + each).orElse("")
                    + lastDay.map(each -> "；至 " + each).orElse("") + " ｜ " + title.en();
        }
    }

    /**
     * That something is set by these words too (亦定).
     *
     * @param of 义务 or 目标
     * @param elsewhere the place and the words that set it besides (同时见)
     */
    record Also(String of, String id, Optional<PolicyOutline.Entry> elsewhere) implements RuleOutline {
        @Override
        public String line() {
            return LineKind.ALSO.mark() + of + " `" + id + "`"
                    + elsewhere
                            .map(each -> "：同时见 " + each.name() + "“" + each.words() + "”")
                            .orElse("");
        }
    }

    /** The parties of one role; {@code andOthers} where the words name some of them only (等). */
    record Part(String role, List<String> parties, boolean andOthers) {
        public Part {
            parties = List.copyOf(parties);
        }
    }

    /** Who leads, is responsible and takes part (分工). */
    record Roles(List<Part> parts) implements RuleOutline {
        public Roles {
            parts = List.copyOf(parts);
        }

        @Override
        public String line() {
            return LineKind.ROLES.mark()
                    + String.join(
                            "；",
                            parts.stream()
                                    .map(each -> each.role + " " + String.join("、", each.parties)
                                            + (each.andOthers ? " 等" : ""))
                                    .toList());
        }
    }

    /** Which parties kinds of authority are (机关): kind and party. */
    record Offices(List<PolicyOutline.Entry> offices) implements RuleOutline {
        public Offices {
            offices = List.copyOf(offices);
        }

        @Override
        public String line() {
            return LineKind.OFFICES.mark()
                    + String.join(
                            "；",
                            offices.stream()
                                    .map(each -> each.name() + " 即 " + each.words())
                                    .toList());
        }
    }

    /** How the words bind where they do not say it themselves (按 … 论). */
    record Modality(String modality, String reason) implements RuleOutline {
        @Override
        public String line() {
            return LineKind.MODALITY.mark() + modality + " 论：" + reason;
        }
    }

    /** A line without parts. */
    record Remark(Kind kind, String words) implements RuleOutline {
        @Override
        public String line() {
            return kind.mark + words;
        }
    }

    /** What a line without parts is. */
    enum Kind {
        /** That nothing carries the words out (无规则), with the reason. */
        NONE(LineKind.NONE.mark()),
        /** A note (注). */
        NOTE(LineKind.NOTE.mark()),
        /** Any other line, whose parts are not told apart. */
        OTHER(Outline.ITEM);

        private final String mark;

        Kind(String mark) {
            this.mark = mark;
        }
    }

    private static String titled(String title, String id) {
        return title + " `" + id + "`";
    }
}
