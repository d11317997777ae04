package org.tuoyu.policy.file;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tuoyu.kernel.language.Bilingual;
import org.tuoyu.policy.lines.Words;

/** The parts of an instrument's lines. */
final class OutlineParts {

    private static final String ENGLISH = " ｜ ";

    private OutlineParts() {}

    static PolicyOutline.Instrument of(Outline.Document document) {
        return new PolicyOutline.Instrument(
                document.number().text(),
                document.header().stream()
                        .map(each -> RuleParts.entry(each.from(2), "："))
                        .toList(),
                document.readings().stream().map(OutlineParts::reading).toList(),
                document.questions().stream().map(OutlineParts::question).toList(),
                document.clauses().stream().map(OutlineParts::clause).toList());
    }

    private static PolicyOutline.Reading reading(Outline.Heading heading) {
        List<PolicyOutline.Option> options = new ArrayList<>();
        Optional<Bilingual> authority = Optional.empty();
        for (Words line : heading.lines()) {
            Optional<Words> decides = line.after(Outline.AUTHORITY);
            Optional<Words> defines = line.after("  - ");
            if (decides.isPresent()) {
                authority = Optional.of(bilingual(decides.get()));
            } else if (defines.isPresent()) {
                int last = options.size() - 1;
                options.set(last, defining(options.get(last), defines.get()));
            } else {
                options.add(option(line.from(2)));
            }
        }
        return new PolicyOutline.Reading(
                label(heading.title()),
                id(heading.title()),
                authority.orElseThrow(() -> RuleParts.misread(heading.title())),
                options);
    }

    private static PolicyOutline.Option option(Words line) {
        Words id = line.behind(" `").orElseThrow(() -> RuleParts.misread(line));
        Words rest = id.behind("`").orElseThrow(() -> RuleParts.misread(line));
        Words reason = rest.behind("：").orElseThrow(() -> RuleParts.misread(line));
        Bilingual reasoned = bilingual(reason);
        Words english = reason.behind(ENGLISH).orElseThrow();
        return new PolicyOutline.Option(
                new Bilingual(line.before(" `").text(), english.before(": ").text()),
                id.before("`").text(),
                rest.startsWith(Interpretations.CHOSEN),
                reasoned.zh(),
                english.behind(": ").map(Words::text),
                List.of());
    }

    private static PolicyOutline.Option defining(PolicyOutline.Option option, Words line) {
        List<PolicyOutline.Entry> shorthands = new ArrayList<>(option.shorthands());
        for (Words each : line.split("；〔")) {
            shorthands.add(RuleParts.entry(each.after("〔").orElse(each), "〕＝ "));
        }
        return new PolicyOutline.Option(
                option.label(), option.id(), option.chosen(), option.reason(), option.englishReason(), shorthands);
    }

    private static PolicyOutline.Question question(Outline.Heading heading) {
        List<String> facts = new ArrayList<>();
        List<String> outcomes = new ArrayList<>();
        for (Words line : heading.lines()) {
            Optional<Words> fact = line.after(OwnQuestions.FACT);
            if (fact.isPresent()) {
                facts.add(fact.get().text());
            } else {
                outcomes.add(line.after(OwnQuestions.OUTCOME)
                        .orElseThrow(() -> RuleParts.misread(line))
                        .text());
            }
        }
        return new PolicyOutline.Question(label(heading.title()), id(heading.title()), facts, outcomes);
    }

    private static PolicyOutline.Clause clause(Outline.Section section) {
        Words heading = section.heading();
        return new PolicyOutline.Clause(
                heading.before(" ").text().length(),
                section.place().text(),
                section.title().behind(" ").map(Words::text),
                section.premises().stream()
                        .map(each -> ClauseContext.premise(each).text())
                        .toList(),
                section.quotes().stream().map(OutlineParts::quote).toList());
    }

    private static PolicyOutline.Quote quote(Outline.Quoted quoted) {
        List<RuleOutline> rules = quoted.rules().stream().map(RuleParts::of).toList();
        Words words = quoted.words();
        Optional<Words> gist = words.behind("〕").filter(each -> ClauseContext.isGist(words.text()));
        return gist.filter(each -> each.contains(ENGLISH))
                .<PolicyOutline.Quote>map(each ->
                        new PolicyOutline.NotHeld(words.from(1).before("〕").text(), bilingual(each), rules))
                .orElseGet(() -> new PolicyOutline.Held(words.text(), rules));
    }

    private static Bilingual label(Words title) {
        return new Bilingual(
                title.before(ENGLISH).named().text(), bilingual(title).en());
    }

    private static String id(Words title) {
        return title.before(ENGLISH).requireId().text();
    }

    private static Bilingual bilingual(Words words) {
        PolicyOutline.Entry entry = RuleParts.entry(words, ENGLISH);
        return new Bilingual(entry.name(), entry.words());
    }
}
