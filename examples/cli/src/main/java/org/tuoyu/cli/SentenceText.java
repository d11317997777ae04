package org.tuoyu.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tuoyu.childcare.accountability.Accountability;
import org.tuoyu.childcare.assignment.Assignment;
import org.tuoyu.childcare.duty.Consequence;
import org.tuoyu.childcare.duty.Duty;
import org.tuoyu.childcare.supervision.Supervision;
import org.tuoyu.kernel.language.Bilingual;
import org.tuoyu.kernel.party.PartyGroup;
import org.tuoyu.kernel.party.PartyKind;
import org.tuoyu.kernel.text.Citation;
import org.tuoyu.kernel.text.Modality;
import org.tuoyu.kernel.text.OpenWord;
import org.tuoyu.kernel.text.Provision;
import org.tuoyu.policy.Policy;
import org.tuoyu.policy.Statement;
import org.tuoyu.policy.review.Acting;
import org.tuoyu.policy.review.Carrier;
import org.tuoyu.policy.review.Covered;
import org.tuoyu.policy.review.OpenPoint;
import org.tuoyu.policy.review.OpenPoints;

/** What a sentence says of whom, when, how much and with what consequence, and what it leaves unsaid. */
final class SentenceText {

    private static final Pattern YEAR = Pattern.compile("\\d{4}年前?");

    private static final Pattern NUMBER =
            Pattern.compile("(?<![\\d〔﹝-])\\d{1,3}(-\\d+)?(?![\\d年月日号-])\\p{IsHan}(以下|以上)?");

    private static final Pattern TITLE = Pattern.compile("《[^》]*》");

    /** Things listed that end in 等, and examples that begin with 如. */
    private static final Pattern OPEN_LIST = Pattern.compile("[^，。；：（）]*[^，。；：（）同]等(?!级)|(?<=，)如[^，。；]*、[^，。；]*");

    private static final Pattern PARTS = Pattern.compile("[，；。]");

    /** The domain whose questions ask what follows from an incident. */
    private static final String CONSEQUENCES = Accountability.LIABILITY.domain() + "/";

    private final Languages languages;
    private final Policy policy;
    private final Held held;

    SentenceText(Languages languages, Policy policy, Held held) {
        this.languages = languages;
        this.policy = policy;
        this.held = held;
    }

    /** Line by line, each after what it is about. */
    List<String> lines(Covered covered) {
        Provision sentence = covered.provision();
        List<String> lines = new ArrayList<>();
        lines.add(line("主体", "subject", subjects(covered)));
        Stream.of(borne(covered), divided(covered)).flatMap(List::stream).forEach(lines::add);
        lines.add(line("期限", "time", times(sentence.quote())));
        lines.add(line("数量", "amount", amounts(sentence.quote())));
        lines.add(line("后果", "consequence", consequence(covered)));
        OPEN_LIST
                .matcher(sentence.quote())
                .results()
                .forEach(each -> lines.add(line("未穷尽", "not exhaustive", quoted(each.group()))));
        covered.parties().stream()
                .filter(this::isOpen)
                .forEach(each -> lines.add(line("未列明", "members not listed", quoted(each))));
        OpenPoints.in(sentence, policy, held.policies()).forEach(each -> lines.add(open(each)));
        return lines;
    }

    /** The parties with which parts of the sentence begin. */
    private String subjects(Covered covered) {
        List<String> found = PARTS.splitAsStream(covered.provision().quote())
                .flatMap(part -> heads(part, covered.parties()).stream())
                .distinct()
                .toList();
        return found.isEmpty() ? languages.say("字句没有点名", "the words name nobody") : languages.listed(found);
    }

    private static List<String> heads(String part, List<String> parties) {
        List<String> heads = new ArrayList<>();
        String rest = part;
        Optional<String> next = head(rest, parties);
        while (next.isPresent()) {
            heads.add(next.get());
            rest = rest.substring(next.get().length());
            if (!rest.startsWith("、")) {
                break;
            }
            rest = rest.substring(1);
            next = head(rest, parties);
        }
        return heads;
    }

    private static Optional<String> head(String words, List<String> parties) {
        return parties.stream().filter(words::startsWith).findFirst();
    }

    private List<String> borne(Covered covered) {
        return duties(covered)
                .filter(each -> !each.bearers().isEmpty())
                .map(each -> Spoken.joined(
                        each.bearers().stream()
                                .map(bearer -> Acting.called(bearer, policy.directory()))
                                .toList(),
                        "、",
                        ", "))
                .map(languages::say)
                .distinct()
                .map(each -> line("承担", "borne by", each))
                .toList();
    }

    private Stream<Duty> duties(Covered covered) {
        return covered.carriers().stream()
                .filter(each -> each.kind() == Carrier.Kind.DUTY)
                .flatMap(each ->
                        policy.duties().all().stream().filter(duty -> duty.id().equals(each.id())))
                .distinct();
    }

    /** The rows that divide the work on its statements; of words without one, that nobody leads. */
    private List<String> divided(Covered covered) {
        if (covered.provision().clause().startsWith("A") || policy.matrix().isEmpty()) {
            return List.of();
        }
        List<Citation> words =
                covered.statements().stream().map(Statement::words).toList();
        List<Citation> without = words.stream()
                .filter(each -> held.rows(List.of(each)).isEmpty())
                .toList();
        return Stream.concat(
                        held.rows(words).stream().map(this::division),
                        without.stream()
                                .map(each -> nobody(each, without.size() == words.size()))
                                .distinct())
                .toList();
    }

    private String division(Assignment row) {
        return languages.say(MatrixText.division(row));
    }

    private String nobody(Citation words, boolean whole) {
        String which = whole ? languages.say("这一句", "such sentence") : quoted(quote(words));
        return languages.say("牵头：无，附件没有", "lead: nobody, the annex has no ") + which;
    }

    private static String quote(Citation words) {
        return words.match(
                Citation.Verbatim::quote, referenced -> referenced.gist().zh());
    }

    private String times(String words) {
        String years = YEAR.matcher(words).results().map(MatchResult::group).collect(Collectors.joining("、"));
        return years.isEmpty()
                ? open(words, true) + languages.say("没有写天数、日期、次数或周期", "no days, date, frequency or period is stated")
                : years;
    }

    private String amounts(String words) {
        String numbers = NUMBER.matcher(TITLE.matcher(words).replaceAll(""))
                .results()
                .map(MatchResult::group)
                .collect(Collectors.joining("、"));
        return numbers.isEmpty() ? open(words, false) + languages.say("没有写数字", "no number is stated") : numbers;
    }

    private String open(String words, boolean time) {
        return OpenWord.in(words).stream()
                .filter(each -> each.setsTime() == time)
                .map(each -> quoted(each.label().zh()) + languages.say("，", ", "))
                .collect(Collectors.joining());
    }

    private String consequence(Covered covered) {
        boolean isOne = covered.carriers().stream()
                .anyMatch(each ->
                        each.kind() == Carrier.Kind.QUESTION && each.id().startsWith(CONSEQUENCES));
        if (isOne) {
            return languages.say("这一句写的就是后果", "the sentence is one");
        }
        String stated = duties(covered)
                .flatMap(each -> each.consequence().stream())
                .map(Consequence::citation)
                .map(Cited::words)
                .map(languages::say)
                .distinct()
                .collect(Collectors.joining("；"));
        return stated.isEmpty() ? none(covered) : stated;
    }

    private String none(Covered covered) {
        boolean encourages =
                covered.modality().filter(Modality.PROMOTION::equals).isPresent();
        return languages.say("没有写", "none is stated")
                + (encourages ? languages.say("，倡导谈不上违反", "; what is encouraged cannot be breached") : "")
                + (binds(covered) ? pursued() : "");
    }

    private static boolean binds(Covered covered) {
        return covered.statements().stream()
                .map(Statement::modality)
                .anyMatch(each -> each == Modality.DUTY || each == Modality.PROHIBITION);
    }

    /** The words nearest to a consequence: those on the pursuit of what is against the rules. */
    private String pursued() {
        return policy.contributions().stream()
                .filter(each -> each.question().equals(Supervision.VIOLATIONS))
                .flatMap(each -> each.norms().stream())
                .map(norm -> languages.say("；最近的规定 ", "; nearest: ")
                        + languages.say(norm.citation().place()) + "“" + quote(norm.citation()) + "”")
                .findFirst()
                .orElse("");
    }

    /** Whether it is a group of bodies of which the document names nobody; who else is meant by a word nobody lists. */
    private boolean isOpen(String name) {
        return policy.directory()
                .find(name)
                .filter(party -> party.<Boolean>match(unit -> false, SentenceText::namesNobody))
                .isPresent();
    }

    private static boolean namesNobody(PartyGroup group) {
        return group.membership() instanceof PartyGroup.Open open
                && open.named().isEmpty()
                && !open.kinds().equals(Set.of(PartyKind.SOCIETY));
    }

    private String open(OpenPoint point) {
        if (point.kind() == OpenPoint.Kind.WORD) {
            return line("未定义", "not defined", quoted(point.name()));
        }
        String options = point.options().stream()
                .map(each -> languages.say(each.label()))
                .collect(Collectors.joining(languages.say("；或 ", "; or ")));
        return line("理解", "reading", languages.say(point.words()) + languages.say("——", ": ") + options);
    }

    private static String quoted(String words) {
        return "“" + words + "”";
    }

    private String line(String zh, String en, String words) {
        return languages.say(new Bilingual(zh + "：", en + ": ")) + words;
    }
}
