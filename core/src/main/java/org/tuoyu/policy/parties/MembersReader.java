package org.tuoyu.policy.parties;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tuoyu.kernel.language.Bilingual;
import org.tuoyu.kernel.party.PartyGroup;
import org.tuoyu.kernel.party.PartyKind;
import org.tuoyu.policy.lines.Findings;
import org.tuoyu.policy.lines.Words;

/** Who belongs to a group, as its line says. */
final class MembersReader {

    /** Exactly these. */
    static final String EXACTLY = "即";

    /** Those of some kinds in a territory. */
    static final String WITHIN = "凡属";

    /** These, and others. */
    static final String NAMED = "列举";

    /** Nobody is named. */
    static final String NONE_NAMED = "未列成员";

    /** Of these kinds the others can be. */
    static final String KINDS = "可含";

    /** The first words of a line of a group. */
    static final List<String> WORDS = List.of(EXACTLY, WITHIN, NAMED, NONE_NAMED);

    /** Those of them after which others may belong to it. */
    static final List<String> OPEN = List.of(NAMED, NONE_NAMED);

    private final Names names;
    private final Findings findings;

    MembersReader(Names names, Findings findings) {
        this.names = names;
        this.findings = findings;
    }

    /** Why members are not listed, where a line gives no reason of its own. */
    static Bilingual notListed(String name) {
        return new Bilingual("文件未列出" + name + "的成员", "The document does not list the members of " + name);
    }

    /** The membership; null, and told, where it is not said as it has to be. */
    PartyGroup.@Nullable Membership read(List<Words> words, Set<PartyKind> others, Bilingual reason) {
        Words form = words.get(0);
        if (form.is(WITHIN) && words.size() == 4 && words.get(2).is("的")) {
            String territory = names.territory(words.get(1));
            Set<PartyKind> kinds = kinds(words.get(3));
            return territory == null ? null : new PartyGroup.Within(territory, kinds);
        }
        if (form.is(EXACTLY) && words.size() == 2) {
            List<String> units = units(words.get(1));
            return units.isEmpty() ? null : new PartyGroup.Listed(units);
        }
        if (form.is(NAMED) && words.size() == 3 && words.get(2).is("等")) {
            return new PartyGroup.Open(units(words.get(1)), others, reason);
        }
        if (form.is(NONE_NAMED) && words.size() == 1) {
            return new PartyGroup.Open(List.of(), others, reason);
        }
        findings.add(form.problem(
                "MEMBERS_MALFORMED",
                "应写为“即 甲、乙”“凡属 某区 的 街道、镇”“列举 甲、乙 等”或“未列成员”",
                "write “即 A、B”, “凡属 place 的 kind、kind”, “列举 A、B 等” or “未列成员”"));
        return null;
    }

    private List<String> units(Words listed) {
        List<String> ids = new ArrayList<>();
        for (Words name : listed.split("、")) {
            String id = names.unit(name);
            if (id != null) {
                ids.add(id);
            }
        }
        return ids;
    }

    Set<PartyKind> kinds(Words listed) {
        Set<PartyKind> kinds = EnumSet.noneOf(PartyKind.class);
        for (Words word : listed.split("、")) {
            PartyKind kind = kind(word, List.of());
            if (kind != null) {
                kinds.add(kind);
            }
        }
        return kinds;
    }

    /** The kind that a word names; null, and told, where it is none and none of the other words either. */
    @Nullable
    PartyKind kind(Words word, List<String> otherWords) {
        for (PartyKind each : PartyKind.values()) {
            if (word.is(each.label().zh())) {
                return each;
            }
        }
        List<String> known = new ArrayList<>(otherWords);
        for (PartyKind each : PartyKind.values()) {
            known.add(each.label().zh());
        }
        findings.unknown(word, "NAME_UNKNOWN", "应为单位的种类", "a kind of unit is expected", known);
        return null;
    }
}
