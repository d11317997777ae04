package org.tuoyu.policy.review;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.tuoyu.childcare.assignment.Assignment;
import org.tuoyu.childcare.milestone.Variant;
import org.tuoyu.kernel.language.Bilingual;
import org.tuoyu.kernel.text.Citation;
import org.tuoyu.kernel.text.Modality;
import org.tuoyu.kernel.text.Provision;
import org.tuoyu.policy.Policy;
import org.tuoyu.policy.Statement;

/**
 * A provision, and what becomes of it.
 *
 * @param statements what the policy says of its limbs
 * @param parties the parties that it names, as written
 * @param terms the words that set a time or an amount, with a number or without, as written
 * @param carriers what carries it out
 * @param left its parts that bind, or by which somebody may have something, and that no question, target or duty carries out
 * @param unborne the parties whom it binds by name and that have no duty by it, as their directory calls them
 * @param unsaid its limbs of which no rule takes up two characters in a row: from the words nobody sees what carries them out
 */
public record Covered(
        Provision provision,
        List<Statement> statements,
        List<String> parties,
        List<String> terms,
        List<Carrier> carriers,
        List<String> left,
        List<String> unborne,
        List<String> unsaid) {

    private static final String NO_RULE = "无规则：";
    private static final Pattern DUTY = Pattern.compile("(?m)^(义务|目标|亦定) ");
    /** What is no longer says nothing by itself. */
    private static final int WORD = 3;

    private static final Pattern SENTENCES = Pattern.compile("[；。]");
    private static final Pattern LIMBS = Pattern.compile("[，、；。：]");

    public Covered {
        statements = List.copyOf(statements);
        parties = List.copyOf(parties);
        terms = List.copyOf(terms);
        carriers = List.copyOf(carriers);
        left = List.copyOf(left);
        unborne = List.copyOf(unborne);
        unsaid = List.copyOf(unsaid);
    }

    /**
     * How the strongest of its limbs binds; a sentence of the annex that no statement quotes as its words say; empty where
     * nobody has said.
     */
    public Optional<Modality> modality() {
        Optional<Modality> said = statements.stream().map(Statement::modality).min(Comparator.naturalOrder());
        if (said.isPresent()) {
            return said;
        }
        if (provision.form() != Provision.Form.SENTENCE) {
            return Optional.of(Modality.NONE);
        }
        return provision.clause().startsWith("A") ? Optional.of(Modality.of(provision.quote())) : Optional.empty();
    }

    /**
     * The limbs of a sentence of the annex that no statement repeats, for they have lost their subject or more, and how they
     * bind: as the statement of the body does whose work the row divides and that shares most with them, else as their words say.
     */
    public Map<String, List<Variant<Modality>>> rest(Policy policy) {
        Map<String, List<Variant<Modality>>> found = new LinkedHashMap<>();
        if (provision.clause().startsWith("A") && provision.form() == Provision.Form.SENTENCE) {
            String left = provision.quote();
            for (Statement each : statements) {
                left = left.replace(words(each), "；");
            }
            List<Statement> body = policy.statements().stream()
                    .filter(each -> row(each, policy).equals(Optional.of(provision.clause())))
                    .toList();
            for (String limb : SENTENCES.split(left, -1)) {
                String words = limb.replaceAll("^，|，$", "");
                if (words.length() > WORD) {
                    found.put(words, like(words, body).orElseGet(() -> List.of(Variant.always(Modality.of(words)))));
                }
            }
        }
        return found;
    }

    /** The row that divides the work on what a statement says. */
    private static Optional<String> row(Statement statement, Policy policy) {
        return statement
                .words()
                .match(
                        quote -> policy.matrix()
                                .flatMap(matrix -> matrix.dividing(quote))
                                .map(Assignment::clause),
                        referenced -> Optional.empty());
    }

    /** How the statement binds that holds most of the parts of some words. */
    private static Optional<List<Variant<Modality>>> like(String words, List<Statement> body) {
        return body.stream()
                .filter(each -> shared(words, each) > 0)
                .max(Comparator.comparingInt(each -> shared(words, each)))
                .map(Statement::modalities);
    }

    private static int shared(String words, Statement statement) {
        return Stream.of(LIMBS.split(words))
                .filter(part -> part.length() > WORD && words(statement).contains(part))
                .mapToInt(String::length)
                .sum();
    }

    /** Why nothing carries it out; empty where something does. */
    public Optional<Bilingual> reason() {
        return carriers.isEmpty() ? Optional.of(why()) : Optional.empty();
    }

    /**
     * The limbs of some statements of which no rule below takes up two characters in a row. None where a duty or a target is
     * set by them, which is shown with all its words.
     */
    static List<String> unsaid(List<Statement> statements, Policy policy) {
        return statements.stream().flatMap(each -> unsaid(each, policy)).toList();
    }

    private static Stream<String> unsaid(Statement statement, Policy policy) {
        String written = String.join("\n", statement.rules());
        if (written.isEmpty() || DUTY.matcher(written).find() || written.contains(NO_RULE)) {
            return Stream.empty();
        }
        String rules = written + conditions(statement, policy);
        return Stream.of(LIMBS.split(words(statement)))
                .filter(limb -> limb.length() > 1)
                .filter(limb -> IntStream.range(0, limb.length() - 1)
                        .noneMatch(at -> rules.contains(limb.substring(at, at + 2))));
    }

    /** The conditions of its norms, in words: a rule may have them by a name that stands for them. */
    private static String conditions(Statement statement, Policy policy) {
        return policy.contributions().stream()
                .flatMap(each -> each.norms().stream())
                .filter(norm -> norm.citation().equals(statement.words()))
                .flatMap(norm -> norm.conditions().stream())
                .map(each -> each.words().zh())
                .distinct()
                .collect(Collectors.joining("\n", "\n", ""));
    }

    private static String words(Statement statement) {
        return statement
                .words()
                .match(Citation.Verbatim::quote, referenced -> referenced.gist().zh());
    }

    /** Whether a part of it must be, may be or may be had, and nothing carries it out. */
    boolean isLeft() {
        return !left.isEmpty()
                || (carriers.isEmpty() && modality().filter(Covered::binds).isPresent());
    }

    private static boolean binds(Modality modality) {
        return modality.compareTo(Modality.ENTITLEMENT) <= 0;
    }

    private Bilingual why() {
        return statements.stream()
                .flatMap(each -> each.reasonForNone().stream())
                .findFirst()
                .orElseGet(() -> modality().map(this::because).orElse(new Bilingual("未分类", "not classed")));
    }

    private Bilingual because(Modality modality) {
        return switch (modality) {
            case PROMOTION ->
                new Bilingual("倡导：如实报告，对其对象不具约束力", "promotion: reported, does not bind those it is about");
            case PRINCIPLE -> new Bilingual("原则：供引用", "principle: to be cited");
            case CONSTITUTIVE ->
                new Bilingual(
                        "构成：" + provision.quote(), "constitutive: sets up or puts in force: " + provision.quote());
            case NONE -> provision.isHeading() ? new Bilingual("标题", "heading") : new Bilingual("行文", "line");
            case PROHIBITION, DUTY, POWER, ENTITLEMENT -> new Bilingual("待执行", "to be carried out");
        };
    }
}
