package org.tuoyu.policy.file;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.tuoyu.childcare.assignment.Role;
import org.tuoyu.childcare.duty.Bearer;
import org.tuoyu.childcare.registration.AuthorityKind;
import org.tuoyu.kernel.language.Symbol;
import org.tuoyu.kernel.party.Directory;
import org.tuoyu.policy.Office;
import org.tuoyu.policy.lines.Words;

/** Lines that name parties of a directory alone: who has which part, which parties authorities are. */
final class PartyLines {

    private static final String OTHERS = "句中其余单位";

    private PartyLines() {}

    /** Which parts the words give to whom: {@code 牵头 区卫生健康委；责任 句中其余单位 等}, which are all others that the sentence names. */
    static void requireRoles(Words line, Directory directory) {
        List<Words> parts = line.split("；");
        for (Words part : parts) {
            part.behind(" ", "LINE_KIND_UNKNOWN", "写作“牵头 某单位；责任 某单位、某单位”", "it is written: role party、party");
        }
        for (Words part : parts) {
            Words role = part.before(" ");
            if (Role.of(role.text()).isEmpty()) {
                throw Names.unknown(role, Names.shortest(Arrays.asList(Role.values())), "分工", "role");
            }
            for (Words name : part.behind(" ").orElseThrow().without(" 等").split("、")) {
                if (!name.is(OTHERS)) {
                    requireParty(name, directory);
                }
            }
        }
    }

    /** Which parties kinds of authority are: {@code 市场监管部门 即 区市场监管局；…}. */
    static List<Office> offices(Words line, Directory directory) {
        List<Symbol> kinds = new ArrayList<>(Arrays.asList(AuthorityKind.values()));
        kinds.addAll(Arrays.asList(Bearer.Role.values()));
        List<Office> offices = new ArrayList<>();
        for (Words each : line.split("；")) {
            Symbol kind = Names.require(each.before(" 即 "), kinds, "机关类别", "kind of authority");
            Words party = each.behind(" 即 ", "LINE_KIND_UNKNOWN", "写作“某类机关 即 某单位”", "it is written: kind 即 party");
            requireParty(party, directory);
            offices.add(new Office(kind, party.text()));
        }
        return offices;
    }

    private static void requireParty(Words name, Directory directory) {
        if (directory.find(name.text()).isEmpty()) {
            throw Names.unknown(name, Names.parties(directory), "单位", "party");
        }
    }
}
