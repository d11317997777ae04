package org.tuoyu.policy.review;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.tuoyu.kernel.language.Bilingual;
import org.tuoyu.kernel.language.Constant;
import org.tuoyu.kernel.problem.Checked;
import org.tuoyu.kernel.problem.Problem;
import org.tuoyu.kernel.problem.Shown;

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
    private static final Problem NOT_A_SIGN_OFF = Problem.at(
            "",
            "NOT_A_SIGN_OFF",
            "不是签认记录，应为以制表符分隔的 7 个字段，请改用 --sign 写出的文件",
            "no sign-off: seven fields between tabs are expected, as --sign writes them");

    /** Why a sign-off counts no longer. */
    public enum Lapse implements Constant {
        QUOTE_CHANGED("引文已变更", "the words cited have changed"),
        RULE_CHANGED("规则已变更", "the rule has changed"),
        RULE_GONE("该条已没有此规则", "that clause has no such rule any more");

        private final Bilingual label;

        Lapse(String zh, String en) {
            this.label = new Bilingual(zh, en);
        }

        @Override
        public Bilingual label() {
            return label;
        }
    }

    public SignOff {
        if (!isName(name)) {
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

    /** Reads a line as {@link #line()} writes it. */
    public static Checked<SignOff> parse(String line) {
        String[] fields = line.split("\t", -1);
        return isSignOff(fields)
                ? new Checked.Valid<>(new SignOff(
                        fields[0], fields[1], fields[2], Rule.Kind.valueOf(fields[3]), fields[4], fields[5], fields[6]))
                : new Checked.Rejected<>(List.of(NOT_A_SIGN_OFF));
    }

    private static boolean isName(String name) {
        return !name.isBlank() && name.chars().noneMatch(Character::isISOControl);
    }

    private static boolean isSignOff(String[] fields) {
        return fields.length == FIELDS
                && isName(fields[0])
                && Arrays.stream(Rule.Kind.values()).anyMatch(kind -> kind.id().equals(fields[3]));
    }
}
