package org.tuoyu.policy.file;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.tuoyu.kernel.language.Symbol;
import org.tuoyu.kernel.party.Directory;
import org.tuoyu.kernel.problem.DidYouMean;
import org.tuoyu.policy.lines.Misread;
import org.tuoyu.policy.lines.Words;

/**
 * How files name what people know by a label: in Chinese, without a colon; a remark in brackets at its end may be left
 * out.
 */
final class Names {

    private Names() {}

    /** The names of a label, the shortest first. */
    static List<String> of(Symbol symbol) {
        return of(symbol.label().zh());
    }

    private static List<String> of(String label) {
        String whole = label.replace("：", "");
        int remark = whole.endsWith("）") ? whole.lastIndexOf('（') : -1;
        return remark > 0 ? List.of(whole.substring(0, remark), whole) : List.of(whole);
    }

    /** The same as a statement: without 是否, with 可 for 可否; empty where the label is no question of that kind. */
    static List<String> statements(Symbol symbol) {
        String label = symbol.label().zh();
        int whether = label.indexOf("是否");
        int may = label.indexOf("可否");
        if (whether >= 0) {
            return of(label.substring(0, whether) + label.substring(whether + 2));
        }
        return may < 0 ? List.of() : of(label.substring(0, may + 1) + label.substring(may + 2));
    }

    /** The one of some symbols that has a name. */
    static <S extends Symbol> Optional<S> find(String name, Collection<? extends S> among) {
        for (S each : among) {
            if (of(each).contains(name)) {
                return Optional.of(each);
            }
        }
        return Optional.empty();
    }

    /** A name that means this symbol and empty where there is none. */
    static <S extends Symbol> Optional<String> unique(S symbol, Collection<? extends S> among) {
        for (String name : of(symbol)) {
            if (find(name, among).filter(symbol::equals).isPresent()) {
                return Optional.of(name);
            }
        }
        return Optional.empty();
    }

    /** The one of some symbols that has a name, or a misreading that suggests others. */
    static <S extends Symbol> S require(Words name, Collection<? extends S> among, String zh, String en) {
        Optional<S> found = find(name.text(), among);
        if (found.isEmpty()) {
            throw unknown(name, shortest(among), zh, en);
        }
        return found.get();
    }

    static List<String> shortest(Collection<? extends Symbol> among) {
        List<String> names = new ArrayList<>();
        for (Symbol each : among) {
            names.add(of(each).get(0));
        }
        return names;
    }

    /** All names of the parties of a directory. */
    static List<String> parties(Directory directory) {
        List<String> names = new ArrayList<>();
        directory.units().forEach(each -> names.addAll(each.allNames()));
        directory.groups().forEach(each -> names.addAll(each.allNames()));
        return names;
    }

    static Misread unknown(Words name, Collection<String> known, String zh, String en) {
        return name.misread(
                "NAME_UNKNOWN",
                "没有这个名称的" + zh + "：写已知的名称",
                "no " + en + " is called so: write a name that is known",
                DidYouMean.of(name.text(), known));
    }
}
