package org.tuoyu.policy.review;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.tuoyu.kernel.decision.Impossible;
import org.tuoyu.kernel.decision.Norm;
import org.tuoyu.kernel.language.Bilingual;
import org.tuoyu.kernel.text.Citation;
import org.tuoyu.kernel.text.Clause;
import org.tuoyu.kernel.text.Instrument;
import org.tuoyu.kernel.text.Provision;
import org.tuoyu.policy.Contribution;
import org.tuoyu.policy.Policy;
import org.tuoyu.policy.PolicyStack;

/** Texts that policies rest on or name and whose official wording is not held. */
final class OpenReferences {

    /** 《title》, and its number in brackets where it is printed. */
    private static final Pattern TITLE = Pattern.compile("《([^》]+)》(?:（([^（）]+号)）)?");

    private static final Bilingual WHOEVER_HAS_IT =
            new Bilingual("取得其正式文本的人核对", "whoever obtains its official text, to verify it");

    private final PolicyStack stack;
    private final Map<String, Set<String>> cited = new LinkedHashMap<>();

    OpenReferences(PolicyStack stack) {
        this.stack = stack;
        stack.policies().forEach(policy -> policy.contributions().forEach(this::citations));
    }

    Stream<OpenPoint> all() {
        Stream<OpenPoint> resting = cited.entrySet().stream()
                .map(each -> point(each.getKey(), "", gist(each.getKey()), List.of(), List.copyOf(each.getValue())));
        Stream<OpenPoint> named = stack.policies().stream().flatMap(this::named);
        return Stream.concat(resting, named);
    }

    private void citations(Contribution<?> contribution) {
        for (Norm<?> norm : contribution.norms()) {
            cite(norm.citation(), norm.id());
        }
        for (Impossible each : contribution.question().impossible()) {
            cite(each.citation(), contribution.question().id());
        }
    }

    private void cite(Citation citation, String by) {
        if (citation instanceof Citation.Referenced referenced) {
            cited.computeIfAbsent(referenced.instrument(), number -> new LinkedHashSet<>())
                    .add(by);
        }
    }

    private Bilingual gist(String number) {
        return stack.policies().stream()
                .map(Policy::instrument)
                .filter(each -> each.number().equals(number))
                .map(each -> Bilingual.same("《" + each.title() + "》"))
                .findFirst()
                .orElse(Bilingual.same(number));
    }

    /** Titles that a sentence names, without the title of the text itself. */
    private Stream<OpenPoint> named(Policy policy) {
        return policy.text().stream()
                .flatMap(text -> text.clauses().stream())
                .flatMap(clause -> clause.provisions().stream()
                        .filter(each -> each.form() == Provision.Form.SENTENCE)
                        .flatMap(each -> named(policy.instrument(), clause, each)));
    }

    private Stream<OpenPoint> named(Instrument own, Clause clause, Provision in) {
        Matcher title = TITLE.matcher(in.quote());
        return title.results()
                .filter(found -> !found.group(1).equals(own.title()))
                .map(found -> point(
                        found.group(2) == null ? found.group(1) : found.group(2),
                        clause.label(),
                        Bilingual.same(found.group()),
                        List.of(new Citation.Verbatim(own.number(), in.clause(), in.quote())),
                        List.of()));
    }

    private static OpenPoint point(
            String name, String place, Bilingual words, List<Citation.Verbatim> in, List<String> touches) {
        return new OpenPoint(OpenPoint.Kind.REFERENCE, name, place, words, List.of(), in, touches, WHOEVER_HAS_IT);
    }
}
