package org.tuoyu.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tuoyu.kernel.decision.Fact;
import org.tuoyu.kernel.decision.Knowledge;

/**
 * Somebody of the demo district of whom questions are asked: an institution, a family, a site.
 *
 * @param domains the domains of those questions
 * @param stated the facts as they are written, NAME=VALUE
 */
record Subject(String id, String name, String place, List<String> domains, List<String> stated, Knowledge known) {

    Subject {
        domains = List.copyOf(domains);
        stated = List.copyOf(stated);
    }

    /** What is stated of a fact; empty where that is not known. */
    Optional<String> stated(Fact fact) {
        String name = fact.id() + "=";
        return stated.stream()
                .filter(each -> each.startsWith(name))
                .map(each -> each.substring(name.length()))
                .findFirst();
    }

    /** From lines {@code id|name|place|domains|facts}; a line that starts with # is a remark. */
    static List<Subject> read(InputStream in, StatedFacts facts) throws IOException {
        List<Subject> subjects = new ArrayList<>();
        BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            if (!line.startsWith("#")) {
                subjects.add(of(line.split("\\|", 5), facts));
            }
        }
        return subjects;
    }

    private static Subject of(String[] parts, StatedFacts facts) {
        return new Subject(
                parts[0], parts[1], parts[2], words(parts[3]), words(parts[4]), facts.knowledge(words(parts[4])));
    }

    private static List<String> words(String spaced) {
        return List.of(spaced.split(" ", -1));
    }
}
