package org.tuoyu.policy.parties;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tuoyu.kernel.language.Bilingual;
import org.tuoyu.kernel.party.PartyKind;
import org.tuoyu.kernel.time.InForce;
import org.tuoyu.policy.parties.Parties.Entry;
import org.tuoyu.policy.parties.Parties.Fact;
import org.tuoyu.policy.parties.Parties.Fact.Kind;
import org.tuoyu.policy.parties.Parties.GroupEntry;
import org.tuoyu.policy.parties.Parties.UnitEntry;

/** Makes the entry of one line, and tells what is wrong in it. */
final class EntryReader {

    private static final String FROM = "自";
    private static final String UNTIL = "至";

    private final Line line;
    private final String source;
    private final Head head;
    private final Names names;
    private final Faults faults;
    private final MembersReader members;
    private final List<String> english;
    private final List<Fact> facts = new ArrayList<>();

    /** Where each fact stands, in their order. */
    private final List<Piece> places = new ArrayList<>();

    private boolean daysKnown = true;
    private Set<PartyKind> others = EnumSet.noneOf(PartyKind.class);

    /** For a line in a chapter of this source. */
    EntryReader(Line line, String source, Head head, Names names, Faults faults) {
        this.line = line;
        this.source = source;
        this.head = head;
        this.names = names;
        this.faults = faults;
        this.members = new MembersReader(names, faults);
        this.english = english();
    }

    /** The English names, then the reason of a group; as many as the line needs, whatever it has. */
    private List<String> english() {
        int needed = line.names() + (line.reason().isPresent() ? 1 : 0);
        List<String> parts = new ArrayList<>();
        Piece left = line.english();
        int mark = left.indexOf("; ");
        while (mark >= 0 && (line.reason().isEmpty() || parts.size() + 1 < needed)) {
            parts.add(left.sub(0, mark).text());
            left = left.rest(mark + 2);
            mark = left.indexOf("; ");
        }
        parts.add(left.text());
        boolean complete = parts.size() == needed && parts.stream().noneMatch(String::isBlank);
        if (!complete && !line.english().isEmpty()) { // else its mark is missing, which was told
            faults.add(
                    line.english(),
                    "EN_PARTS",
                    "“｜”之后应有 " + needed + " 段英文，以“; ”分开",
                    needed + " English parts are expected after ｜, with “; ” between them");
        }
        while (parts.size() < needed) {
            parts.add("");
        }
        return parts;
    }

    /** The entry; empty, and told, where its line is not complete. */
    Optional<Entry> read() {
        List<Piece> first = line.segments().get(0).words();
        List<List<Piece>> rest = new ArrayList<>();
        for (Piece segment : line.segments().subList(1, line.segments().size())) {
            List<Piece> words = segment.words();
            if (words.isEmpty()) {
                faults.add(segment, "WORD_UNKNOWN", "两个“；”之间没有内容", "nothing stands between two marks");
            } else {
                rest.add(words);
            }
        }
        boolean ofName = !rest.isEmpty() && isOfName(rest.get(0).get(0));
        Bilingual name = new Bilingual(line.name().text(), english.get(0));
        add(Kind.NAME, line.name(), name, ofName ? rest.remove(0) : List.of());
        rest.forEach(this::segment);
        if (daysKnown) {
            requireApart();
        }
        return line.isGroup() ? group(first) : unit(first);
    }

    /** Whether it begins the days or the source of the first name. */
    private boolean isOfName(Piece word) {
        return word.startsWith("〔") || (!line.isGroup() && (word.is(FROM) || word.is(UNTIL)));
    }

    private Optional<Entry> unit(List<Piece> first) {
        if (first.size() > 1) {
            leftOver(first.get(1));
        }
        line.reason().ifPresent(this::leftOver);
        return members.kind(first.isEmpty() ? line.segments().get(0) : first.get(0), MembersReader.WORDS)
                .map(kind -> new UnitEntry(line.id().text(), kind, facts));
    }

    private Optional<Entry> group(List<Piece> first) {
        boolean open = first.get(0).is(MembersReader.NAMED) || first.get(0).is(MembersReader.NONE_NAMED);
        if (!open) {
            line.reason().ifPresent(this::leftOver);
        }
        Bilingual reason = line.reason()
                .map(zh -> new Bilingual(zh.text(), english.get(english.size() - 1)))
                .orElseGet(() -> MembersReader.notListed(line.name().text()));
        return members.read(first, others, reason)
                .map(membership -> new GroupEntry(line.id().text(), membership, facts));
    }

    private void segment(List<Piece> words) {
        Piece word = words.get(0);
        Optional<Kind> kind = Kind.of(word.text()).filter(each -> each.isAlias() || !line.isGroup());
        boolean ofOpen = line.segments().get(0).startsWith(MembersReader.NAMED)
                || line.segments().get(0).startsWith(MembersReader.NONE_NAMED);
        if (ofOpen && word.is(MembersReader.KINDS) && words.size() == 2 && others.isEmpty()) {
            others = members.kinds(words.get(1));
        } else if (kind.isPresent() && words.size() > 1) {
            value(kind.get(), words.get(1))
                    .ifPresent(value -> add(kind.get(), words.get(1), value, words.subList(2, words.size())));
        } else {
            leftOver(word);
        }
    }

    private Optional<Bilingual> value(Kind kind, Piece word) {
        if (kind == Kind.LIES) {
            return names.territory(word).map(Bilingual::same);
        }
        if (kind == Kind.CODE && !word.isCode()) {
            faults.add(word, "CODE_MALFORMED", "代码只用数字和大写字母", "a code has digits and capitals alone");
            return Optional.empty();
        }
        if (kind == Kind.NAME) {
            long before =
                    facts.stream().filter(fact -> fact.kind() == Kind.NAME).count();
            return Optional.of(new Bilingual(word.text(), english.get((int) before)));
        }
        return Optional.of(Bilingual.same(word.text()));
    }

    /** Adds what is said, with the days and the source that stand in these words. */
    private void add(Kind kind, Piece place, Bilingual value, List<Piece> words) {
        List<Piece> left = words;
        LocalDate from = head.recordedFrom();
        Optional<LocalDate> last = Optional.empty();
        String own = source;
        if (!kind.isAlias() && isFirst(left, FROM)) {
            from = day(left, "起").orElse(from);
            left = left.subList(Math.min(3, left.size()), left.size());
        }
        if (!kind.isAlias() && isFirst(left, UNTIL)) {
            last = day(left, "止");
            left = left.subList(Math.min(3, left.size()), left.size());
        }
        if (!left.isEmpty() && left.get(0).startsWith("〔") && left.get(0).endsWith("〕")) {
            own = head.sourceOf(left.get(0)).orElse(own);
            left = left.subList(1, left.size());
        }
        if (!left.isEmpty()) {
            leftOver(left.get(0));
        }
        facts.add(new Fact(kind, value, days(place, from, last), own));
        places.add(place);
    }

    private static boolean isFirst(List<Piece> words, String word) {
        return !words.isEmpty() && words.get(0).is(word);
    }

    /** The day between the first of the words and the third. */
    private Optional<LocalDate> day(List<Piece> words, String third) {
        boolean formed = words.size() > 2 && words.get(2).is(third);
        Optional<LocalDate> day = formed ? words.get(1).day() : Optional.empty();
        if (day.isEmpty()) {
            daysKnown = false;
            String form = words.get(0).text() + " 2020-12-18 " + third;
            faults.add(
                    words.get(formed ? 1 : 0),
                    "DAY_MALFORMED",
                    "应写为“" + form + "”，日期须存在",
                    "write “" + form + "”, with a day that exists");
        }
        return day;
    }

    private InForce days(Piece place, LocalDate from, Optional<LocalDate> last) {
        if (last.isEmpty()) {
            return InForce.openEndedFrom(from);
        }
        if (last.get().isBefore(from)) {
            faults.add(
                    place,
                    "DAYS_REVERSED",
                    "止日 " + last.get() + " 早于起日 " + from,
                    "it ends on " + last.get() + " before it begins on " + from);
            return InForce.openEndedFrom(from);
        }
        return InForce.between(from, last.get().plusDays(1));
    }

    /** That a word cannot stand where it stands. */
    private void leftOver(Piece word) {
        if (word.indexOf(";") >= 0) {
            head.missing(word, "；", ";");
        } else if (word.indexOf(":") >= 0) {
            head.missing(word, "：", ":");
        } else {
            List<String> known = new ArrayList<>(List.of(FROM, UNTIL, MembersReader.KINDS, Line.REASON));
            for (Kind kind : Kind.values()) {
                known.add(kind.word());
            }
            faults.unknown(word, "WORD_UNKNOWN", "此处不应有这个词", "this word cannot stand here", known);
        }
    }

    /** A unit has one name and lies in one territory at a time; a code is borne by one unit at a time. */
    private void requireApart() {
        for (int i = 0; i < facts.size(); i++) {
            Fact fact = facts.get(i);
            for (Fact other : facts.subList(0, i)) {
                requireApart(places.get(i), other, fact);
            }
            if (fact.kind() == Kind.CODE) {
                names.bear(places.get(i), fact.days());
            }
        }
    }

    private void requireApart(Piece place, Fact other, Fact fact) {
        boolean sameKind = other.kind() == fact.kind();
        boolean overlap = Names.overlap(other.days(), fact.days());
        if (sameKind
                && fact.kind() == Kind.NAME
                && (overlap || !fact.days().from().isAfter(other.days().from()))) {
            faults.add(
                    place,
                    "NAMES_OVERLAP",
                    "前一名称须写明“至 … 止”，后一名称须晚于前一名称",
                    "an earlier name ends (至 … 止) before the next one begins");
        } else if (sameKind && fact.kind() == Kind.LIES && overlap) {
            faults.add(
                    place,
                    "PLACES_OVERLAP",
                    "同日属于两地，须写明起止日",
                    "it lies in two territories on the same days; write from when and until when");
        }
    }
}
