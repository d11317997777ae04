package org.tuoyu.policy.review;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.tuoyu.childcare.assignment.Assignment;
import org.tuoyu.childcare.duty.Consequence;
import org.tuoyu.childcare.duty.Duty;
import org.tuoyu.childcare.milestone.Target;
import org.tuoyu.kernel.decision.Question;
import org.tuoyu.kernel.language.Bilingual;
import org.tuoyu.kernel.party.PartyNames;
import org.tuoyu.kernel.text.Citation;
import org.tuoyu.kernel.text.Modality;
import org.tuoyu.kernel.text.OfficialText;
import org.tuoyu.kernel.text.OpenWord;
import org.tuoyu.kernel.text.Passage;
import org.tuoyu.kernel.text.Provision;
import org.tuoyu.policy.Contribution;
import org.tuoyu.policy.Policy;
import org.tuoyu.policy.Statement;

/** 覆盖: every provision of a document, in its order, with what carries it out or why nothing does. */
public record Coverage(List<Covered> provisions) {

    private static final Pattern YEAR = Pattern.compile("\\d{4}年前?");

    public Coverage {
        provisions = List.copyOf(provisions);
    }

    /** The coverage of a policy whose official text is held; its quotes are checked first. */
    public static Coverage of(Policy policy) {
        OfficialText text = policy.text()
                .orElseThrow(() -> new IllegalArgumentException("Covered is a text that is held, that of "
                        + policy.instrument().number() + " is not"));
        Map<Carrier, Passage> places = new LinkedHashMap<>();
        carriers(policy).forEach(each -> places.put(each, place(text, each.citation())));
        Map<Statement, Passage> statements = new LinkedHashMap<>();
        policy.statements()
                .forEach(each ->
                        quotes(Stream.of(each.words())).forEach(quote -> statements.put(each, place(text, quote))));
        PartyNames names = PartyNames.of(policy.directory());
        return new Coverage(text.provisions().stream()
                .map(each -> covered(each, statements, places, policy, names))
                .toList());
    }

    private static Covered covered(
            Provision provision,
            Map<Statement, Passage> statements,
            Map<Carrier, Passage> places,
            Policy policy,
            PartyNames names) {
        List<Statement> said =
                provision.clause().startsWith("A") ? repeated(provision, statements) : touching(provision, statements);
        return new Covered(
                provision,
                said,
                provision.form() == Provision.Form.SENTENCE ? named(provision.quote(), names) : List.of(),
                terms(provision),
                touching(provision, places),
                left(provision, statements, places),
                unborne(provision, statements, policy, names),
                Covered.unsaid(said, policy));
    }

    /** What of a provision binds, or may be had, and is carried out by no question, target or duty. */
    private static List<String> left(
            Provision provision, Map<Statement, Passage> statements, Map<Carrier, Passage> carriers) {
        return touching(provision, statements).stream()
                .filter(each -> each.modality().compareTo(Modality.ENTITLEMENT) <= 0)
                .filter(each -> carriers.entrySet().stream()
                        .noneMatch(carrier -> carrier.getKey().kind() != Carrier.Kind.TASK
                                && carrier.getValue().overlaps(Objects.requireNonNull(statements.get(each)))))
                .map(Coverage::words)
                .toList();
    }

    /** The parties that binding words address and that bear no duty by these words. */
    private static List<String> unborne(
            Provision provision, Map<Statement, Passage> statements, Policy policy, PartyNames names) {
        return touching(provision, statements).stream()
                .filter(each -> each.modality().compareTo(Modality.DUTY) <= 0)
                .flatMap(each -> names.addressed(words(each)).stream()
                        .filter(party -> policy.duties().all().stream()
                                .filter(duty -> quotes(duty.citations().stream())
                                        .anyMatch(quote -> quote.quote().equals(words(each))))
                                .flatMap(duty -> duty.bearers().stream())
                                .noneMatch(bearer -> policy.bearing(bearer).equals(Optional.of(party)))))
                .map(party -> party.label().zh())
                .distinct()
                .toList();
    }

    private static String words(Statement statement) {
        return statement.words().match(Citation.Verbatim::quote, referenced -> "");
    }

    /** The names that stand in some words, each once. */
    private static List<String> named(String words, PartyNames names) {
        return names.in(words).stream().map(PartyNames.Mention::name).distinct().toList();
    }

    /** The provisions of one clause. */
    public List<Covered> of(String clause) {
        return provisions.stream()
                .filter(each -> each.provision().clause().equals(clause))
                .toList();
    }

    /** The provisions that nobody has classed. */
    public List<Covered> notClassed() {
        return provisions.stream().filter(each -> each.modality().isEmpty()).toList();
    }

    /** How many provisions bind in which way, the strongest first. */
    public Map<Modality, Integer> byModality() {
        Map<Modality, Integer> counts = new EnumMap<>(Modality.class);
        provisions.forEach(each -> each.modality().ifPresent(modality -> counts.merge(modality, 1, Integer::sum)));
        return counts;
    }

    /** The provisions that something carries out. */
    public List<Covered> carriedOut() {
        return provisions.stream().filter(each -> !each.carriers().isEmpty()).toList();
    }

    /** The provisions with limbs of which no rule takes up a word. */
    public List<Covered> partlyUnsaid() {
        return provisions.stream().filter(each -> !each.unsaid().isEmpty()).toList();
    }

    /** The provisions of which a part binds, or may be had, and that nothing carries out. */
    public List<Covered> notCarriedOut() {
        return provisions.stream().filter(Covered::isLeft).toList();
    }

    /** The provisions that bind a party which they name and that is tracked by no duty of it. */
    public List<Covered> withoutDuty() {
        return provisions.stream().filter(each -> !each.unborne().isEmpty()).toList();
    }

    /** The words of a sentence that say when or how much: those without a number, then the years. */
    private static List<String> terms(Provision provision) {
        return provision.form() == Provision.Form.SENTENCE
                ? Stream.concat(
                                OpenWord.in(provision.quote()).stream()
                                        .map(word -> word.label().zh()),
                                YEAR.matcher(provision.quote()).results().map(MatchResult::group))
                        .toList()
                : List.of();
    }

    /** The statements whose words a row of the annex repeats. */
    private static List<Statement> repeated(Provision row, Map<Statement, Passage> statements) {
        return statements.entrySet().stream()
                .filter(each -> row.form() == Provision.Form.SENTENCE)
                .filter(each -> row.quote().contains(each.getValue().words()))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** Those whose cited words stand, at least in part, in a provision. */
    static <C> List<C> touching(Provision provision, Map<C, Passage> places) {
        return places.entrySet().stream()
                .filter(each -> each.getValue().overlaps(provision.passage()))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** Where the words that a verified policy quotes stand. */
    static Passage place(OfficialText text, Citation.Verbatim quote) {
        return text.verify(quote)
                .valid()
                .orElseThrow(() -> new IllegalStateException(
                        "A verified policy quotes words that stand in their clause once, got " + quote));
    }

    /** All that a policy can be asked for and that quotes words. */
    private static Stream<Carrier> carriers(Policy policy) {
        return Stream.of(
                        policy.contributions().stream().flatMap(Coverage::questions),
                        policy.targets().all().stream().flatMap(Coverage::targets),
                        policy.duties().all().stream().flatMap(Coverage::duties),
                        policy.matrix().stream()
                                .flatMap(matrix -> matrix.rows().stream())
                                .map(Coverage::task))
                .flatMap(each -> each);
    }

    private static Stream<Carrier> questions(Contribution<?> contribution) {
        Question<?> question = contribution.question();
        return contribution.norms().stream()
                .flatMap(norm -> quotes(Stream.of(norm.citation()))
                        .map(quote ->
                                new Carrier(Carrier.Kind.QUESTION, question.id(), norm.id(), question.label(), quote)));
    }

    private static Stream<Carrier> targets(Target target) {
        return target.citations().stream()
                .map(quote -> new Carrier(Carrier.Kind.TARGET, target.id(), target.id(), target.label(), quote));
    }

    private static Stream<Carrier> duties(Duty duty) {
        return quotes(Stream.concat(duty.citations().stream(), duty.consequence().map(Consequence::citation).stream()))
                .map(quote -> new Carrier(Carrier.Kind.DUTY, duty.id(), duty.id(), duty.label(), quote));
    }

    private static Carrier task(Assignment row) {
        String id = row.task().number() + "." + row.row();
        return new Carrier(Carrier.Kind.TASK, id, id, Bilingual.same(row.task().heading()), row.citation());
    }

    private static Stream<Citation.Verbatim> quotes(Stream<Citation> citations) {
        return citations.filter(Citation.Verbatim.class::isInstance).map(Citation.Verbatim.class::cast);
    }
}
