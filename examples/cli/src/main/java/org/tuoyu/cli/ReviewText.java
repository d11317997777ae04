package org.tuoyu.cli;

import java.io.IOException;
import java.util.List;
import java.util.function.Predicate;
import org.tuoyu.json.Documents;
import org.tuoyu.json.JsonOutput;
import org.tuoyu.policy.review.ReviewSheet;
import org.tuoyu.policy.review.Rule;

/** Provisions beside their rules, written out. */
final class ReviewText {

    private final Terminal terminal;
    private final Languages languages;
    private final Predicate<String> wanted;

    /**
     * Writes to a terminal.
     *
     * @param wanted which clauses are shown, by id
     */
    ReviewText(Terminal terminal, Languages languages, Predicate<String> wanted) {
        this.terminal = terminal;
        this.languages = languages;
        this.wanted = wanted;
    }

    void table(List<ReviewSheet> sheets) {
        for (ReviewSheet sheet : sheets) {
            terminal.out().println(sheet.instrument());
            entries(sheet).forEach(this::entry);
            notHeld(sheet).forEach(this::referenced);
        }
    }

    private void entry(ReviewSheet.Entry entry) {
        terminal.out().println(entry.clause().label() + "  " + entry.provision().quote());
        if (entry.rules().isEmpty()) {
            terminal.out().println("    — " + languages.say("没有规则", "no rule"));
        }
        entry.rules().forEach(this::rule);
    }

    private void referenced(Rule rule) {
        terminal.out()
                .println(languages.say(rule.citation().place())
                        + rule.citation()
                                .match(
                                        quoted -> "",
                                        gist -> languages.say("（未收录原文）：", " (text not held): ")
                                                + languages.say(gist.gist())));
        rule(rule);
    }

    private void rule(Rule rule) {
        terminal.out()
                .println("    ← " + languages.say(rule.kind().label()) + " " + rule.id() + "  "
                        + languages.say(rule.words()));
    }

    void json(List<ReviewSheet> sheets) throws IOException {
        Documents documents = new Documents(languages.language());
        new JsonOutput(terminal.out())
                .array(
                        sheets,
                        (json, sheet) -> json.text("instrument", sheet.instrument())
                                .objects("provisions", entries(sheet), documents::write)
                                .objects("referenced", notHeld(sheet), documents::write));
    }

    private List<ReviewSheet.Entry> entries(ReviewSheet sheet) {
        return sheet.entries().stream()
                .filter(each -> wanted.test(each.clause().id()))
                .toList();
    }

    /** Rules of a text that is not held stand beside no provision. */
    private List<Rule> notHeld(ReviewSheet sheet) {
        return sheet.entries().isEmpty()
                ? sheet.rules().stream()
                        .filter(each -> wanted.test(each.citation().clause()))
                        .toList()
                : List.of();
    }
}
