package org.tuoyu.policy.file;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.tuoyu.childcare.assignment.Role;
import org.tuoyu.kernel.party.Directory;
import org.tuoyu.policy.lines.Words;

/** A line that says which parts the words give to whom: {@code 牵头 区卫生健康委；责任 句中其余单位 等}. */
record RolesLine(List<Part> parts) {

    private static final String OTHERS = "句中其余单位";

    /** The parties of one role; all others that the sentence names where it says so. */
    record Part(Words role, List<Words> parties) {}

    static RolesLine of(Words line) {
        List<Part> parts = new ArrayList<>();
        for (Words each : line.split("；")) {
            Words names = each.behind(" ")
                    .orElseThrow(() -> each.misread(
                            "LINE_KIND_UNKNOWN", "写作“牵头 某单位；责任 某单位、某单位”", "it is written: role party、party"));
            parts.add(new Part(each.before(" "), names.without(" 等").split("、")));
        }
        return new RolesLine(parts);
    }

    void requireKnown(Directory directory) {
        for (Part part : parts) {
            if (Role.of(part.role.text()).isEmpty()) {
                throw Names.unknown(part.role, Names.shortest(Arrays.asList(Role.values())), "分工", "role");
            }
            for (Words name : part.parties) {
                if (!name.is(OTHERS) && directory.find(name.text()).isEmpty()) {
                    throw Names.unknown(name, Names.parties(directory), "单位", "party");
                }
            }
        }
    }
}
