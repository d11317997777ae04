package org.tuoyu.policy.parties;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tuoyu.kernel.language.Bilingual;
import org.tuoyu.kernel.party.PartyGroup;
import org.tuoyu.kernel.party.PartyKind;
import org.tuoyu.kernel.time.InForce;
import org.tuoyu.policy.lines.Days;
import org.tuoyu.policy.lines.Findings;
import org.tuoyu.policy.lines.Words;
import org.tuoyu.policy.parties.Parties.Entry;
import org.tuoyu.policy.parties.Parties.Fact;
import org.tuoyu.policy.parties.Parties.Fact.Kind;
import org.tuoyu.policy.parties.Parties.GroupEntry;
import org.tuoyu.policy.parties.Parties.UnitEntry;

/** Makes the entry of one line, and tells what is wrong in it. Null stands for what was told to be wrong. */
final class EntryReader {

    private static final String FROM = "自";
    private static final String UNTIL = "至";

    private final Line line;
    private final String source;
    private final Head head;
    private final Names names;
    private final Findings findings;
    private final MembersReader members;
    private final List<Fact> facts = new ArrayList<>();

    /** Where each fact stands, in their order. */
    private final List<Words> places = new ArrayList<>();

    private int named;
    private boolean daysKnown = true;
    private Set<PartyKind> others = EnumSet.noneOf(PartyKind.class);

    /** For a line in a chapter of this source. */
    EntryReader(Line line, String source, Head head, Names names, Findings findings) {
        this.line = line;
        this.source = source;
        this.head = head;
        this.names = names;
        this.findings = findings;
        this.members = new MembersReader(names, findings);
    }

    @Nullable
    Entry read() {
        List<Words> first = line.segments().get(0);
        List<List<Words>> rest = line.segments().subList(1, line.segments().size());
        boolean ofName = !rest.isEmpty() && isOfName(rest.get(0).get(0));
        add(Kind.NAME, line.name(), nextName(line.name()), ofName ? rest.get(0) : List.of());
        for (List<Words> words : rest.subList(ofName ? 1 : 0, rest.size())) {
            segment(words);
        }
        if (daysKnown) {
            requireApart();
        }
        return line.isGroup() ? group(first) : unit(first);
    }

    /** Whether it begins the days or the source of the first name. */
    private boolean isOfName(Words word) {
        return word.startsWith("〔") || (!line.isGroup() && (word.is(FROM) || word.is(UNTIL)));
    }

    private Bilingual nextName(Words zh) {
        return new Bilingual(zh.text(), line.english().get(named++));
    }

    private @Nullable Entry unit(List<Words> first) {
        if (first.size() > 1) {
            leftOver(first.get(1));
        }
        if (line.reason() != null) {
            leftOver(line.reason());
        }
        PartyKind kind = first.isEmpty() ? null : members.kind(first.get(0), MembersReader.WORDS);
        return kind == null ? null : new UnitEntry(line.id().text(), kind, facts);
    }

    private @Nullable Entry group(List<Words> first) {
        Words reason = line.reason();
        if (reason != null && !line.isOpen()) {
            leftOver(reason);
        }
        PartyGroup.@Nullable Membership membership = members.read(
                first,
                others,
                reason == null
                        ? MembersReader.notListed(line.name().text())
                        : new Bilingual(
                                reason.text(), line.english().get(line.english().size() - 1)));
        return membership == null ? null : new GroupEntry(line.id().text(), membership, facts);
    }

    private void segment(List<Words> words) {
        Words word = words.get(0);
        Kind kind = Kind.of(word.text());
        if (line.isOpen() && word.is(MembersReader.KINDS) && words.size() == 2 && others.isEmpty()) {
            others = members.kinds(words.get(1));
        } else if (kind == null || words.size() == 1 || (line.isGroup() && !kind.isAlias())) {
            leftOver(word);
        } else {
            add(kind, words.get(1), value(kind, words.get(1)), words.subList(2, words.size()));
        }
    }

    private @Nullable Bilingual value(Kind kind, Words word) {
        if (kind == Kind.NAME) {
            return nextName(word);
        }
        if (kind == Kind.LIES) {
            String territory = names.territory(word);
            return territory == null ? null : Bilingual.same(territory);
        }
        if (kind == Kind.CODE && !Names.isCode(word)) {
            findings.add(word.problem("CODE_MALFORMED", "代码只用数字和大写字母", "a code has digits and capitals alone"));
            return null;
        }
        return Bilingual.same(word.text());
    }

    /** Adds what is said, with the days and the source that stand in these words. */
    private void add(Kind kind, Words place, @Nullable Bilingual value, List<Words> words) {
        List<Words> left = words;
        LocalDate from = head.recordedFrom();
        LocalDate last = null;
        String own = source;
        if (!kind.isAlias() && isFirst(left, FROM)) {
            from = day(left, "起", from);
            left = left.subList(Math.min(3, left.size()), left.size());
        }
        if (!kind.isAlias() && isFirst(left, UNTIL)) {
            last = day(left, "止", from);
            left = left.subList(Math.min(3, left.size()), left.size());
        }
        if (!left.isEmpty() && left.get(0).startsWith("〔") && left.get(0).endsWith("〕")) {
            own = head.sourceOf(left.get(0));
            left = left.subList(1, left.size());
        }
        if (!left.isEmpty()) {
            leftOver(left.get(0));
        }
        InForce days = days(place, from, last);
        if (value != null) {
            facts.add(new Fact(kind, value, days, own));
            places.add(place);
        }
    }

    private static boolean isFirst(List<Words> words, String word) {
        return !words.isEmpty() && words.get(0).is(word);
    }

    /** The day between the first of the words and the third; another one, and told, where none stands there. */
    private LocalDate day(List<Words> words, String third, LocalDate other) {
        boolean formed = words.size() > 2 && words.get(2).is(third);
        Optional<LocalDate> day = formed ? Days.find(words.get(1).text()) : Optional.empty();
        if (day.isEmpty()) {
            daysKnown = false;
            String form = words.get(0).text() + " 2020-12-18 " + third;
            findings.add(words.get(formed ? 1 : 0)
                    .problem(
                            "DAY_MALFORMED",
                            "应写为“" + form + "”，日期须存在",
                            "write “" + form + "”, with a day that exists"));
        }
        return day.orElse(other);
    }

    private InForce days(Words place, LocalDate from, @Nullable LocalDate last) {
        if (last != null && last.isBefore(from)) {
            findings.add(place.problem(
                    "DAYS_REVERSED",
                    "止日 " + last + " 早于起日 " + from,
                    "it ends on " + last + " before it begins on " + from));
        }
        return last == null || last.isBefore(from)
                ? InForce.openEndedFrom(from)
                : InForce.between(from, last.plusDays(1));
    }

    /** That a word cannot stand where it stands. */
    private void leftOver(Words word) {
        if (word.contains(";")) {
            head.missing(word, "；", ";");
        } else if (word.contains(":")) {
            head.missing(word, "：", ":");
        } else {
            List<String> known = new ArrayList<>(List.of(FROM, UNTIL, MembersReader.KINDS, Line.REASON));
            for (Kind kind : Kind.values()) {
                known.add(kind.word());
            }
            findings.unknown(word, "WORD_UNKNOWN", "此处不应有这个词", "this word cannot stand here", known);
        }
    }

    /** A unit has one name and lies in one territory at a time; a code is borne by one unit at a time. */
    private void requireApart() {
        for (int i = 0; i < facts.size(); i++) {
            Fact fact = facts.get(i);
            for (Fact other : facts.subList(0, i)) {
                if (other.kind() == fact.kind()) {
                    requireApart(places.get(i), other.days(), fact);
                }
            }
            if (fact.kind() == Kind.CODE) {
                names.bear(places.get(i), fact.days());
            }
        }
    }

    private void requireApart(Words place, InForce before, Fact fact) {
        boolean overlap = Names.overlap(before, fact.days());
        if (fact.kind() == Kind.NAME && (overlap || fact.days().from().isBefore(before.from()))) {
            findings.add(place.problem(
                    "NAMES_OVERLAP",
                    "前一名称须写明“至 … 止”，后一名称须晚于前一名称",
                    "an earlier name ends (至 … 止) before the next one begins"));
        } else if (fact.kind() == Kind.LIES && overlap) {
            findings.add(place.problem(
                    "PLACES_OVERLAP",
                    "同日属于两地，须写明起止日",
                    "it lies in two territories on the same days; write from when and until when"));
        }
    }
}
