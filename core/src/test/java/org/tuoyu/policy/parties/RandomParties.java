package org.tuoyu.policy.parties;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.tuoyu.kernel.language.Bilingual;
import org.tuoyu.kernel.party.Directory;
import org.tuoyu.kernel.party.PartyGroup;
import org.tuoyu.kernel.party.PartyKind;
import org.tuoyu.kernel.time.InForce;
import org.tuoyu.policy.parties.Parties.Chapter;
import org.tuoyu.policy.parties.Parties.Entry;
import org.tuoyu.policy.parties.Parties.Fact;
import org.tuoyu.policy.parties.Parties.Fact.Kind;
import org.tuoyu.policy.parties.Parties.GroupEntry;
import org.tuoyu.policy.parties.Parties.UnitEntry;

/** Parties made of numbers that are drawn: names with odd characters, units renamed and moved, codes given anew. */
final class RandomParties {

    private static final List<String> ODD =
            List.of("", "（县）", "(b)", "A-1", ".", "#", "*", "|", ":", ";", ",x", "，", "属", "自", "𠀀");
    private static final List<String> WORDS =
            List.of("某处所载", "甲；乙", "见〔某〕；可信度 高", "- x", "a | b", "一：二", "# 三", "`四`", "，");

    private final Iterator<Integer> drawn;
    private final List<Source> sources = new ArrayList<>();
    private final LocalDate start;
    private final List<String> unitNames = new ArrayList<>();
    private final List<String> unitIds = new ArrayList<>();
    private final List<String> territories = new ArrayList<>(List.of(Directory.COUNTRY, "999"));
    private final List<Fact> borne = new ArrayList<>();
    private int number;

    private RandomParties(List<Integer> drawn) {
        this.drawn = drawn.iterator();
        this.start = LocalDate.of(1 + next(9000), 1 + next(12), 1 + next(28));
    }

    static Arbitrary<Parties> any() {
        return Arbitraries.integers()
                .between(0, 9999)
                .list()
                .ofMinSize(40)
                .ofMaxSize(300)
                .map(numbers -> new RandomParties(numbers).parties());
    }

    private int next(int bound) {
        return drawn.hasNext() ? drawn.next() % bound : 0;
    }

    private <T> T of(List<T> options) {
        return options.get(next(options.size()));
    }

    private Parties parties() {
        for (int i = next(3); i >= 0; i--) {
            Source.Confidence sure = of(List.of(Source.Confidence.values()));
            sources.add(new Source("据" + i + of(ODD), new Bilingual(of(WORDS), of(WORDS) + "."), sure));
        }
        List<Chapter> chapters = new ArrayList<>();
        for (int i = next(4); i >= 0; i--) {
            chapters.add(chapter());
        }
        return new Parties("题" + of(WORDS), start, sources, notes(), chapters);
    }

    private List<String> notes() {
        return next(3) == 0 ? List.of(of(WORDS), of(WORDS)) : List.of();
    }

    private Chapter chapter() {
        String source = of(sources).name();
        List<Entry> entries = new ArrayList<>();
        for (int i = next(5); i > 0; i--) {
            entries.add(next(3) == 0 && !unitIds.isEmpty() ? group(source) : unit(source));
        }
        return new Chapter("节" + of(WORDS), source, notes(), entries);
    }

    private String name() {
        return "名" + number++ + of(ODD);
    }

    private String sourceNear(String usual) {
        return next(3) == 0 ? of(sources).name() : usual;
    }

    private Entry unit(String source) {
        String id = "u-" + number++;
        List<Fact> facts = new ArrayList<>();
        for (InForce days : periods(1 + next(3))) {
            Bilingual name = new Bilingual(name(), "Name " + number);
            facts.add(new Fact(Kind.NAME, name, days, sourceNear(source)));
        }
        String latest = facts.get(facts.size() - 1).value().zh();
        aliases(facts, source);
        List<String> codes = new ArrayList<>();
        boolean again = false;
        for (InForce days : periods(next(3))) {
            Optional<String> earlier = next(2) == 0 ? codeBorneBefore(days) : Optional.empty();
            String code = earlier.orElseGet(() -> "1" + number++);
            facts.add(new Fact(Kind.CODE, Bilingual.same(code), days, sourceNear(source)));
            borne.add(facts.get(facts.size() - 1));
            codes.add(code);
            again |= earlier.isPresent();
        }
        for (InForce days : again ? List.<InForce>of() : periods(next(3))) { // else it might lie in itself
            facts.add(new Fact(Kind.LIES, Bilingual.same(of(territories)), days, sourceNear(source)));
        }
        unitIds.add(id);
        unitNames.add(latest);
        territories.addAll(codes);
        return new UnitEntry(id, of(List.of(PartyKind.values())), facts);
    }

    /** A code that another unit bore on other days. */
    private Optional<String> codeBorneBefore(InForce days) {
        return borne.stream()
                .map(code -> code.value().zh())
                .filter(code -> borne.stream()
                        .noneMatch(other -> other.value().zh().equals(code) && Names.overlap(other.days(), days)))
                .findFirst();
    }

    private void aliases(List<Fact> facts, String source) {
        for (int i = next(3); i > 0; i--) {
            String alias = name() + (next(2) == 0 ? "、乙" : "");
            Kind kind = of(List.of(Kind.VARIANT, Kind.SHORT, Kind.FULL));
            facts.add(new Fact(kind, Bilingual.same(alias), InForce.openEndedFrom(start), sourceNear(source)));
        }
    }

    /** Periods one after another, the last of them open or not. */
    private List<InForce> periods(int count) {
        List<InForce> periods = new ArrayList<>();
        LocalDate from = start.plusDays(next(2) == 0 ? 0 : next(400));
        for (int i = 0; i < count; i++) {
            LocalDate end = from.plusDays(1 + next(400));
            boolean open = i == count - 1 && next(2) == 0;
            periods.add(open ? InForce.openEndedFrom(from) : InForce.between(from, end));
            from = end.plusDays(next(2) == 0 ? 0 : next(30));
        }
        return periods;
    }

    private Entry group(String source) {
        List<Fact> facts = new ArrayList<>();
        String name = name();
        facts.add(new Fact(Kind.NAME, new Bilingual(name, "group"), InForce.openEndedFrom(start), sourceNear(source)));
        aliases(facts, source);
        return new GroupEntry("g-" + number++, membership(name), facts);
    }

    private PartyGroup.Membership membership(String name) {
        List<String> units = unitIds.subList(0, 1 + next(unitIds.size()));
        return switch (next(3)) {
            case 0 -> new PartyGroup.Listed(units);
            case 1 -> new PartyGroup.Within(of(territories), kinds(1));
            default ->
                new PartyGroup.Open(
                        next(2) == 0 ? List.of() : units,
                        kinds(0),
                        next(2) == 0
                                ? MembersReader.notListed(name)
                                : new Bilingual("缘" + of(WORDS), "why; and " + of(WORDS) + "."));
        };
    }

    private Set<PartyKind> kinds(int fewest) {
        Set<PartyKind> kinds = EnumSet.noneOf(PartyKind.class);
        for (int i = next(3) + fewest; i > 0; i--) {
            kinds.add(of(List.of(PartyKind.values())));
        }
        return kinds;
    }
}
