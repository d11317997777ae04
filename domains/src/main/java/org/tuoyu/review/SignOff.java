package org.tuoyu.review;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.tuoyu.language.Bilingual;
import org.tuoyu.language.Symbol;
import org.tuoyu.problem.Checked;
import org.tuoyu.problem.Problem;
import org.tuoyu.problem.Shown;

/**
 * That somebody found a rule to say what the words cited say (签认). It lapses when either changes. Written as one line,
 * its fields between tabs.
 *
 * @param name who signed
 * @param instrument the number of the document
 * @param clause the clause whose words the rule cites
 * @param rule the id of the rule
 * @param quoteDigest the SHA-256 of the words when it was signed
 * @param ruleDigest the SHA-256 of the rule when it was signed
 */
public record SignOff(
        String name,
        String instrument,
        String clause,
        Rule.Kind kind,
        String rule,
        String quoteDigest,
        String ruleDigest) {

    private static final int FIELDS = 7;

    /** Why a sign-off counts no longer. */
    public enum Lapse implements Symbol {
        QUOTE_CHANGED("引文已变更", "the words cited have changed"),
        RULE_CHANGED("规则已变更", "the rule has changed"),
        RULE_GONE("该条已没有此规则", "that clause has no such rule any more");

        private final Bilingual label;

        Lapse(String zh, String en) {
            this.label = new Bilingual(zh, en);
        }

        @Override
        public String id() {
            return name();
        }

        @Override
        public Bilingual label() {
            return label;
        }
    }

    public SignOff {
        if (name.isBlank() || name.chars().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException("Who signs has a name on one line, got '" + Shown.of(name) + "'");
        }
    }

    /** For a rule as it is now. */
    public static SignOff of(String name, Rule rule) {
        return new SignOff(
                name.strip(),
                rule.citation().instrument(),
                rule.citation().clause(),
                rule.kind(),
                rule.id(),
                rule.quoteDigest(),
                rule.ruleDigest());
    }

    /** Why it counts no longer, given the rules as they are now, variants under one id included; nothing while it does. */
    public Set<Lapse> lapses(List<Rule> rules) {
        List<Rule> same = rules.stream()
                .filter(each -> each.is(this) && each.citation().clause().equals(clause))
                .toList();
        if (same.isEmpty()) {
            return EnumSet.of(Lapse.RULE_GONE);
        }
        List<Rule> quoted = same.stream()
                .filter(each -> each.quoteDigest().equals(quoteDigest))
                .toList();
        Set<Lapse> lapses = quoted.isEmpty() ? EnumSet.of(Lapse.QUOTE_CHANGED) : EnumSet.noneOf(Lapse.class);
        List<Rule> variants = quoted.isEmpty() ? same : quoted;
        if (variants.stream().noneMatch(each -> each.ruleDigest().equals(ruleDigest))) {
            lapses.add(Lapse.RULE_CHANGED);
        }
        return lapses;
    }

    /** Whether both are by one person for one rule in one clause: the later one takes the place of the other. */
    public boolean replaces(SignOff other) {
        return name.equals(other.name)
                && instrument.equals(other.instrument)
                && clause.equals(other.clause)
                && kind == other.kind
                && rule.equals(other.rule);
    }

    /** Which rule; not who signed. */
    @Override
    public String toString() {
        return "SignOff[" + Shown.of(instrument) + ", " + Shown.of(clause) + ", " + kind + ", " + Shown.of(rule) + "]";
    }

    /** Its line. */
    public String line() {
        return String.join("\t", name, instrument, clause, kind.id(), rule, quoteDigest, ruleDigest);
    }

    /** Reads lines as {@link #line()} writes them; blank ones are passed over. */
    public static Checked<List<SignOff>> parse(List<String> lines) {
        List<SignOff> read = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            String[] fields = lines.get(i).split("\t", -1);
            if (isSignOff(fields)) {
                read.add(new SignOff(
                        fields[0],
                        fields[1],
                        fields[2],
                        Rule.Kind.valueOf(fields[3]),
                        fields[4],
                        fields[5],
                        fields[6]));
            } else if (!lines.get(i).isBlank()) {
                problems.add(notASignOff(i + 1));
            }
        }
        return problems.isEmpty() ? new Checked.Valid<>(List.copyOf(read)) : new Checked.Rejected<>(problems);
    }

    private static boolean isSignOff(String[] fields) {
        return fields.length == FIELDS
                && !fields[0].isBlank()
                && Arrays.stream(Rule.Kind.values()).anyMatch(kind -> kind.id().equals(fields[3]));
    }

    private static Problem notASignOff(int line) {
        return Problem.at(
                "/" + line,
                "NOT_A_SIGN_OFF",
                "第 " + line + " 行不是签认记录（应为以制表符分隔的 7 个字段）",
                "line " + line + " is no sign-off: seven fields between tabs are expected");
    }
}
