package org.tuoyu.policy.file;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.tuoyu.childcare.duty.Bearer;
import org.tuoyu.childcare.registration.AuthorityKind;
import org.tuoyu.kernel.language.Symbol;
import org.tuoyu.kernel.party.Directory;
import org.tuoyu.policy.Office;
import org.tuoyu.policy.lines.Words;

/** A line that says which parties kinds of authority are: {@code 市场监管部门 即 区市场监管局；…}. */
final class OfficeLine {

    private OfficeLine() {}

    static List<Office> of(Words line, Directory directory) {
        List<Symbol> kinds = new ArrayList<>(Arrays.asList(AuthorityKind.values()));
        kinds.addAll(Arrays.asList(Bearer.Role.values()));
        List<Office> offices = new ArrayList<>();
        for (Words each : line.split("；")) {
            Symbol kind = Names.require(each.before(" 即 "), kinds, "机关类别", "kind of authority");
            Words party = each.behind(" 即 ")
                    .orElseThrow(
                            () -> each.misread("LINE_KIND_UNKNOWN", "写作“某类机关 即 某单位”", "it is written: kind 即 party"));
            if (directory.find(party.text()).isEmpty()) {
                throw Names.unknown(party, Names.parties(directory), "单位", "party");
            }
            offices.add(new Office(kind, party.text()));
        }
        return offices;
    }
}
