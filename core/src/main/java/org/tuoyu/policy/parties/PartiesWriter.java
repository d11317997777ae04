package org.tuoyu.policy.parties;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
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

/** Writes a file of parties in its one form. */
final class PartiesWriter {

    private final Parties parties;

    /** By id, the latest name of each unit. */
    private final Map<String, String> names = new HashMap<>();

    /** By code, the name of the unit that alone bears it and no other. */
    private final Map<String, String> territories = new HashMap<>();

    private final StringBuilder text = new StringBuilder();

    PartiesWriter(Parties parties) {
        this.parties = parties;
        Map<String, Integer> bearers = new HashMap<>();
        for (Entry entry : parties.entries()) {
            codes(entry).forEach(code -> bearers.merge(code, 1, Integer::sum));
        }
        for (Entry entry : parties.entries()) {
            for (Fact fact : entry.facts()) {
                if (fact.kind() == Kind.NAME) {
                    names.put(entry.id(), fact.value().zh());
                }
            }
            List<String> codes = codes(entry);
            if (codes.size() == 1 && bearers.getOrDefault(codes.get(0), 0) == 1) {
                territories.put(codes.get(0), names.getOrDefault(entry.id(), entry.id()));
            }
        }
        territories.put(Directory.COUNTRY, Names.COUNTRY);
    }

    private static List<String> codes(Entry entry) {
        return entry.facts().stream()
                .filter(fact -> fact.kind() == Kind.CODE)
                .map(fact -> fact.value().zh())
                .distinct()
                .toList();
    }

    String write() {
        text.append("# ").append(parties.title()).append("\n\n");
        text.append("- 记录：自 ").append(parties.recordedFrom()).append(" 起\n");
        parties.sources().forEach(source -> text.append(source.line()));
        notes(parties.notes());
        parties.chapters().forEach(this::write);
        return text.toString();
    }

    private void notes(List<String> notes) {
        notes.forEach(note -> text.append("- 注：").append(note).append('\n'));
    }

    private void write(Chapter chapter) {
        text.append("\n## ")
                .append(chapter.heading())
                .append(" 〔")
                .append(chapter.source())
                .append("〕\n");
        text.append(chapter.notes().isEmpty() && chapter.entries().isEmpty() ? "" : "\n");
        notes(chapter.notes());
        for (Entry entry : chapter.entries()) {
            write(entry, chapter.source());
        }
    }

    private void write(Entry entry, String source) {
        Fact name = entry.facts().get(0);
        text.append("- ")
                .append(name.value().zh())
                .append(" `")
                .append(entry.id())
                .append("`：");
        text.append(entry instanceof UnitEntry unit ? unit.kind().label().zh() : members((GroupEntry) entry));
        String ofName = tail(name, source);
        text.append(ofName.isEmpty() ? "" : "；" + ofName.substring(1));
        text.append(entry instanceof GroupEntry group ? others(group) : "");
        for (Fact fact : entry.facts().subList(1, entry.facts().size())) {
            String zh = fact.value().zh();
            String value = fact.kind() == Kind.LIES ? territories.getOrDefault(zh, zh) : zh;
            text.append('；')
                    .append(fact.kind().word())
                    .append(' ')
                    .append(value)
                    .append(tail(fact, source));
        }
        String reason = entry instanceof GroupEntry group ? reason(group, name) : "";
        text.append(reason.isEmpty() ? "" : "；" + Line.REASON + " " + reason);
        text.append(" ｜ ").append(english(entry, !reason.isEmpty())).append('\n');
    }

    /** The days and the source, where they are not the usual ones. */
    private String tail(Fact fact, String source) {
        InForce days = fact.days();
        return (days.from().equals(parties.recordedFrom()) ? "" : " 自 " + days.from() + " 起")
                + (days.end() instanceof InForce.On on ? " 至 " + on.day().minusDays(1) + " 止" : "")
                + (fact.source().equals(source) ? "" : " 〔" + fact.source() + "〕");
    }

    private String members(GroupEntry group) {
        if (group.membership() instanceof PartyGroup.Within within) {
            String territory = territories.getOrDefault(within.territory(), within.territory());
            return MembersReader.WITHIN + " " + territory + " 的 " + kinds(within.kinds());
        }
        if (group.membership() instanceof PartyGroup.Listed listed) {
            return MembersReader.EXACTLY + " " + units(listed.units());
        }
        PartyGroup.Open open = (PartyGroup.Open) group.membership();
        return open.named().isEmpty()
                ? MembersReader.NONE_NAMED
                : MembersReader.NAMED + " " + units(open.named()) + " 等";
    }

    private static String others(GroupEntry group) {
        return group.membership() instanceof PartyGroup.Open open
                        && !open.kinds().isEmpty()
                ? "；" + MembersReader.KINDS + " " + kinds(open.kinds())
                : "";
    }

    private String units(List<String> ids) {
        return ids.stream().map(id -> names.getOrDefault(id, id)).collect(Collectors.joining("、"));
    }

    private static String kinds(Collection<PartyKind> kinds) {
        return kinds.stream().sorted().map(kind -> kind.label().zh()).collect(Collectors.joining("、"));
    }

    /** The reason of an open group; empty where it is the usual one. */
    private static String reason(GroupEntry group, Fact name) {
        return group.membership() instanceof PartyGroup.Open open
                        && !open.reason()
                                .equals(MembersReader.notListed(name.value().zh()))
                ? open.reason().zh()
                : "";
    }

    private static String english(Entry entry, boolean withReason) {
        String names = entry.facts().stream()
                .filter(fact -> fact.kind() == Kind.NAME)
                .map(fact -> fact.value().en())
                .collect(Collectors.joining("; "));
        return withReason && entry instanceof GroupEntry group && group.membership() instanceof PartyGroup.Open open
                ? names + "; " + open.reason().en()
                : names;
    }
}
