package org.tuoyu.policy.file;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tuoyu.kernel.party.Directory;
import org.tuoyu.kernel.party.PartyNames;
import org.tuoyu.kernel.text.Citation;
import org.tuoyu.kernel.text.OfficialText;
import org.tuoyu.kernel.text.Row;

/** The rows of an annex that say what words of the body say. */
final class Counterparts {

    private static final List<String> MODALS = List.of("应当", "必须", "应", "要", "");

    private final Map<String, String> rows = new LinkedHashMap<>();
    private final PartyNames names;

    Counterparts(Optional<OfficialText> text, Directory directory) {
        text.ifPresent(held -> {
            for (Row row : held.rows()) {
                rows.put(row.clause(), held.clause(row.clause()).words());
            }
        });
        names = PartyNames.of(directory);
    }

    /** The words of the annex that say the same: all of a quote, or all but who has to do it, in one row alone. */
    Optional<Citation> of(Citation quote) {
        if (!(quote instanceof Citation.Verbatim verbatim)) {
            return Optional.empty();
        }
        for (String words : List.of(verbatim.quote(), withoutSubject(verbatim.quote()))) {
            List<String> found = rowsWith(words);
            if (found.size() == 1) {
                return Optional.of(new Citation.Verbatim(verbatim.instrument(), found.get(0), words));
            }
        }
        return Optional.empty();
    }

    /** Words without the parties that they begin with, and without the word that says that these have to. */
    private String withoutSubject(String words) {
        List<PartyNames.Mention> subject = names.leading(words);
        int end = subject.isEmpty() ? 0 : subject.get(subject.size() - 1).to();
        if (end == 0) {
            return words;
        }
        String rest = words.substring(end);
        for (String modal : MODALS) {
            if (rest.startsWith(modal)) {
                return rest.substring(modal.length());
            }
        }
        return rest;
    }

    /** The rows in which words stand, each as often as they do. */
    private List<String> rowsWith(String words) {
        List<String> found = new ArrayList<>();
        rows.forEach((clause, all) -> {
            for (int at = words.isEmpty() ? -1 : all.indexOf(words); at >= 0; at = all.indexOf(words, at + 1)) {
                found.add(clause);
            }
        });
        return found;
    }
}
