package org.tuoyu.policy.file;

import java.util.List;
import org.tuoyu.kernel.problem.Problem;
import org.tuoyu.policy.PolicyNotValid;
import org.tuoyu.policy.lines.Characters;

/** Why a policy cannot be written as a file, told by what it has and the form has no words for. */
final class CannotSay {

    private final String instrument;

    CannotSay(String instrument) {
        this.instrument = instrument;
    }

    /** The exception that names what cannot be said. */
    PolicyNotValid because(String what, String zh, String en) {
        return new PolicyNotValid(
                instrument,
                List.of(Problem.at(
                        "",
                        "FILE_CANNOT_SAY",
                        what + "：" + zh + "；改用 Java 的写法，或改此处",
                        what + ": " + en + "; keep to the Java form, or change it there")));
    }

    /** A name that stands in a line as it is. */
    String name(String what, String name) {
        if (!Characters.areName(name)) {
            throw because(what, "名称“" + name + "”含空格或标记", "the name '" + name + "' is empty or holds a space or mark");
        }
        return name;
    }

    /** Free words that stand in a line up to a mark. */
    String words(String what, String words, String... marks) {
        boolean fits = words.strip().equals(words) && !words.isEmpty();
        for (String mark : marks) {
            fits &= !words.contains(mark);
        }
        if (!fits || !Characters.fit(words)) {
            throw because(
                    what,
                    "“" + words + "”为空、首尾有空白，或含此处的标记 " + String.join(" ", marks),
                    "'" + words + "' is empty, has white space round it, or holds a mark of its place: "
                            + String.join(" ", marks));
        }
        return words;
    }
}
