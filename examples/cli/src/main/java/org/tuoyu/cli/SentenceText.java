package org.tuoyu.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tuoyu.childcare.assignment.Assignment;
import org.tuoyu.childcare.duty.Duty;
import org.tuoyu.kernel.language.Bilingual;
import org.tuoyu.kernel.party.PartyGroup;
import org.tuoyu.kernel.party.PartyKind;
import org.tuoyu.kernel.party.PartyNames;
import org.tuoyu.kernel.text.Citation;
import org.tuoyu.kernel.text.OpenWord;
import org.tuoyu.kernel.text.Provision;
import org.tuoyu.policy.Policy;
import org.tuoyu.policy.Statement;
import org.tuoyu.policy.review.Acting;
import org.tuoyu.policy.review.Covered;
import org.tuoyu.policy.review.OpenPoint;
import org.tuoyu.policy.review.OpenPoints;

/** What a sentence says of whom, when, how much and with what consequence, and what it leaves unsaid. */
final class SentenceText {

    private static final Pattern TIME = Pattern.compile("\\d{4}年前?|年度[^，。；、和并及]*|每年");
    private static final Bilingual NO_TIME =
            new Bilingual("没有写天数、日期、次数或周期", "no days, date, frequency or period is stated");
    private static final Bilingual NO_AMOUNT = new Bilingual("没有写数字", "no number is stated");

    private static final Pattern NUMBER =
            Pattern.compile("(?<![\\d〔﹝-])\\d{1,3}(-\\d+)?(?![\\d年月日号-])\\p{IsHan}(以下|以上)?");

    /** A line of a policy file that names who leads by the words above it. */
    private static final Pattern LEADS = Pattern.compile("分工 牵头 ([^；、]+)(?:；.*)?");

    private static final Pattern TITLE = Pattern.compile("《[^》]*》");

    /** Things listed that end in 等, and examples that begin with 如. */
    private static final Pattern OPEN_LIST = Pattern.compile("[^，。；：（）]*[^，。；：（）同]等(?!级)|(?<=，)如[^，。；]*、[^，。；]*");

    private final Languages languages;
    private final Policy policy;
    private final Held held;
    private final PartyNames names;

    SentenceText(Languages languages, Policy policy, Held held) {
        this.languages = languages;
        this.policy = policy;
        this.held = held;
        this.names = PartyNames.of(policy.directory());
    }

    /** Line by line, each after what it is about. */
    List<String> lines(Covered covered) {
        Provision sentence = covered.provision();
        List<String> lines = new ArrayList<>();
        SentenceParts parts = new SentenceParts(languages, covered, policy);
        lines.add(line("主体", "subject", parts.each(this::subjects, new Bilingual("字句没有点名", "the words name nobody"))));
        parts.some(words -> borne(words, covered))
                .map(each -> line("承担", "borne by", each))
                .ifPresent(lines::add);
        lines.addAll(divided(covered));
        lines.add(line("期限", "time", parts.each(this::times, NO_TIME)));
        lines.add(line("数量", "amount", parts.each(this::amounts, NO_AMOUNT)));
        ConsequenceText consequence = new ConsequenceText(languages, policy, covered);
        lines.add(line("后果", "consequence", parts.each(consequence::of, consequence.none())));
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

    private Optional<String> subjects(String words) {
        return Optional.of(languages.listed(names.addressing(words).stream()
                        .map(each -> languages.say(
                                new Bilingual(each.name(), each.party().label().en())))
                        .distinct()
                        .toList()))
                .filter(found -> !found.isEmpty());
    }

    private Optional<String> borne(String words, Covered covered) {
        List<Duty> set = ConsequenceText.duties(words, covered, policy);
        boolean isPart = set.stream()
                .anyMatch(duty -> Acting.bearers(duty, held.policies()).isEmpty());
        return Optional.of(set.stream()
                        .filter(duty -> !Acting.bearers(duty, held.policies()).isEmpty())
                        .map(duty ->
                                bearers(duty) + (isPart ? languages.say("：", ": ") + languages.say(duty.label()) : ""))
                        .distinct()
                        .collect(Collectors.joining(languages.say("；", "; "))))
                .filter(found -> !found.isEmpty());
    }

    private String bearers(Duty duty) {
        return languages.say(Spoken.joined(Acting.bearers(duty, held.policies()), "、", ", "));
    }

    /** The rows that divide the work on its statements; of words without one, who leads by themselves, or that nobody does. */
    private List<String> divided(Covered covered) {
        if (covered.provision().clause().startsWith("A") || policy.matrix().isEmpty()) {
            return List.of();
        }
        List<Citation> words =
                covered.statements().stream().map(Statement::words).toList();
        List<Statement> without = covered.statements().stream()
                .filter(each -> held.rows(List.of(each.words())).isEmpty())
                .toList();
        List<Citation> nobody = without.stream()
                .filter(each -> leads(each).isEmpty())
                .map(Statement::words)
                .toList();
        return Stream.of(
                        held.rows(words).stream().map(this::division),
                        without.stream().flatMap(each -> leads(each).stream()),
                        nobody.stream().map(each -> nobody(each, nobody.size() == words.size())))
                .flatMap(each -> each)
                .distinct()
                .toList();
    }

    /** Who leads by the words themselves. */
    private Optional<String> leads(Statement statement) {
        return statement.rules().stream()
                .map(LEADS::matcher)
                .filter(Matcher::matches)
                .map(found -> policy.directory()
                        .find(found.group(1))
                        .map(party ->
                                new Bilingual(found.group(1), party.label().en()))
                        .orElse(Bilingual.same(found.group(1))))
                .map(lead ->
                        languages.say(new Bilingual("牵头：", "lead: ").then(lead).then("（本句）", " (by these words)")))
                .findFirst();
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

    private Optional<String> times(String words) {
        String stated = TIME.matcher(words).results().map(MatchResult::group).collect(Collectors.joining("、"));
        return stated.isEmpty() ? open(words, true).map(open -> open + languages.say(NO_TIME)) : Optional.of(stated);
    }

    private Optional<String> amounts(String words) {
        String numbers = NUMBER.matcher(TITLE.matcher(words).replaceAll(""))
                .results()
                .map(MatchResult::group)
                .collect(Collectors.joining("、"));
        return numbers.isEmpty()
                ? open(words, false).map(open -> open + languages.say(NO_AMOUNT))
                : Optional.of(numbers);
    }

    private Optional<String> open(String words, boolean time) {
        return Optional.of(OpenWord.in(words).stream()
                        .filter(each -> each.setsTime() == time)
                        .map(each -> quoted(each.label().zh()) + languages.say("，", ", "))
                        .collect(Collectors.joining()))
                .filter(found -> !found.isEmpty());
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
