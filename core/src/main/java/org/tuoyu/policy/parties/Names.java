package org.tuoyu.policy.parties;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.tuoyu.kernel.party.Directory;
import org.tuoyu.kernel.party.DivisionCode;
import org.tuoyu.kernel.problem.Shown;
import org.tuoyu.kernel.time.InForce;
import org.tuoyu.policy.lines.Characters;
import org.tuoyu.policy.lines.Findings;
import org.tuoyu.policy.lines.Words;
import org.tuoyu.policy.parties.Parties.Fact.Kind;

/** The ids, names and codes that a file declares; a line may name what stands below it. */
final class Names {

    /** The whole country, as a file names it. */
    static final String COUNTRY = "全国";

    private final Findings findings;
    private final Map<String, Words> ids = new HashMap<>();
    private final Map<String, String> bearers = new HashMap<>();
    private final Map<String, String> units = new LinkedHashMap<>();
    private final Map<String, Set<String>> codes = new HashMap<>();
    private final Map<String, List<InForce>> borne = new HashMap<>();

    Names(Findings findings) {
        this.findings = findings;
    }

    void declare(Line line) {
        String id = line.id().text();
        if (!line.id().text().matches("[a-z0-9-]+")) {
            findings.add(line.id()
                    .problem("ID_MALFORMED", "代号只用小写字母、数字和连字符", "an id has small letters, digits and hyphens alone"));
        } else if (ids.putIfAbsent(id, line.id()) != null) {
            findings.add(line.id().problem("ID_TWICE", "代号“" + Shown.of(id) + "”已经用过", "this id was used before"));
        }
        declare(line.name(), line);
        for (List<Words> words : line.segments()) {
            Kind kind = words.size() > 1 ? Kind.of(words.get(0).text()) : null;
            if (kind == Kind.CODE) {
                codesOf(id).add(words.get(1).text());
            } else if (kind != null && kind != Kind.LIES) {
                declare(words.get(1), line);
            }
        }
    }

    private Set<String> codesOf(String id) {
        return codes.computeIfAbsent(id, key -> new TreeSet<>());
    }

    /** Whether a word can be a division code. */
    static boolean isCode(Words word) {
        return word.text().matches("[A-Z0-9]+");
    }

    private void declare(Words name, Line line) {
        String id = line.id().text();
        if (!Characters.areName(name.text())) {
            findings.add(name.problem(
                    "NAME_MALFORMED", "名称不含空格和 ` ｜ ； ： 〔 〕", "a name has no space and none of ` ｜ ； ： 〔 〕"));
        }
        String other = bearers.putIfAbsent(name.text(), id);
        if (other != null && !other.equals(id)) {
            findings.add(name.problem(
                    "NAME_TWICE",
                    "“" + Shown.of(name.text()) + "”已是“" + Shown.of(other) + "”的名称，一个名称只指一个单位或群体",
                    "this is a name of " + Shown.of(other) + "; a name means one party"));
        }
        if (!line.isGroup()) {
            units.putIfAbsent(name.text(), id);
        }
    }

    /** Tells what is wrong with the party of an id, at its line. */
    void tell(String id, String code, String zh, String en) {
        Words place = ids.get(id);
        if (place != null) {
            findings.add(place.problem(code, zh, en));
        }
    }

    /** The id of the unit that bears a name; null, and told, where there is none. */
    @Nullable
    String unit(Words name) {
        String id = units.get(name.text());
        if (id == null) {
            findings.unknown(
                    name,
                    "NAME_UNKNOWN",
                    "应为本文件所列单位的名称",
                    "the name of a unit of this file is expected",
                    units.keySet());
        }
        return id;
    }

    /** The code of a territory: that of the country, the one that a named unit bears, or as written; null where told. */
    @Nullable
    String territory(Words name) {
        if (name.is(COUNTRY)) {
            return Directory.COUNTRY;
        }
        if (!units.containsKey(name.text()) && isCode(name)) {
            return name.text();
        }
        String unit = unit(name);
        if (unit == null) {
            return null;
        }
        Set<String> borne = codesOf(unit);
        if (borne.size() == 1) {
            return borne.iterator().next();
        }
        findings.add(name.problem(
                "CODE_NOT_ONE",
                "“" + Shown.of(name.text()) + "”的代码有 " + borne.size() + " 个而非 1 个，请直接写代码",
                "this unit bears " + borne.size() + " codes and not one; write the code itself"));
        return null;
    }

    /** That a unit bears a code on these days; told where it is borne already. */
    void bear(Words code, InForce days) {
        String borneCode = new DivisionCode(code.text(), "", days).code();
        List<InForce> before = borne.computeIfAbsent(borneCode, key -> new ArrayList<>());
        if (before.stream().anyMatch(other -> overlap(other, days))) {
            findings.add(code.problem(
                    "CODE_TWICE",
                    "代码“" + Shown.of(code.text()) + "”同日已有单位使用",
                    "this code is borne already on some of these days"));
        }
        before.add(days);
    }

    static boolean overlap(InForce one, InForce other) {
        return one.contains(other.from()) || other.contains(one.from());
    }
}
