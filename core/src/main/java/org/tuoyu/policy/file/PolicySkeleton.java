package org.tuoyu.policy.file;

import java.util.List;
import java.util.Optional;
import org.tuoyu.kernel.text.Clause;
import org.tuoyu.kernel.text.OfficialText;
import org.tuoyu.kernel.text.Provision;

/** The beginning of a policy file: all that an official text gives of it, the rest marked as 待写. */
public final class PolicySkeleton {

    private static final List<String> UNNUMBERED = List.of("notice", "preamble", "closing");

    private PolicySkeleton() {}

    /**
     * Each clause under its heading, each sentence quoted.
     *
     * @param source the text as it stands in the file
     * @param file the name of that file
     * @param form the lines of the header that say how the text is read: {@code 附表：…}, {@code 首个编号：…}
     */
    public static String of(OfficialText text, String source, String file, List<String> form) {
        StringBuilder out = new StringBuilder("# " + text.number() + "\n\n");
        String title = text.find("引言").flatMap(Place::title).orElse("待写");
        out.append("- 标题：").append(title).append('\n');
        for (String key : List.of("制发机关", "位阶", "适用地域", "公布", "施行", "代号")) {
            out.append("- ").append(key).append("：待写\n");
        }
        out.append("- 原文：")
                .append(file)
                .append(' ')
                .append(HeldText.sha256(source))
                .append('\n');
        form.forEach(line -> out.append("- ").append(line).append('\n'));
        for (Clause clause : text.clauses()) {
            if (!clause.id().startsWith("A")) {
                out.append(clause(clause));
            }
        }
        return out.toString();
    }

    private static String clause(Clause clause) {
        StringBuilder out = new StringBuilder();
        Optional<String> title = Place.title(clause).map(each -> " " + each);
        boolean hasSentence = false;
        for (Provision each : clause.provisions()) {
            if (each.form() == Provision.Form.SENTENCE) {
                hasSentence = true;
                out.append("\n> ").append(each.quote()).append("\n\n- 待写：\n");
            }
        }
        if (!hasSentence && (title.isEmpty() || UNNUMBERED.contains(clause.id()))) {
            return "";
        }
        String place = Place.printed(clause.id(), true);
        return "\n" + "#".repeat(Place.level(place)) + " " + place + title.orElse("") + "\n" + out;
    }
}
