package org.tuoyu.json;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tuoyu.kernel.language.Bilingual;
import org.tuoyu.policy.file.PolicyFile;
import org.tuoyu.policy.file.PolicyOutline;
import org.tuoyu.policy.file.RuleOutline;
import org.tuoyu.policy.file.StackFile;
import org.tuoyu.policy.file.Standing;
import org.tuoyu.shipped.ShippedFile;
import org.tuoyu.shipped.beibei.Beibei;
import org.tuoyu.shipped.beibei.BeibeiDirectory;
import org.tuoyu.shipped.national.National;

/** The shipped policy files and those of the made-up district. */
final class PolicyDocuments {

    private static final Path DISTRICT = Path.of("..", "examples", "policies", "lanxi");
    private static final List<String> NATIONAL = List.of(
            "registration-measures",
            "setting-standard",
            "home-points",
            "quality-standard",
            "building-code",
            "building-code-2019");

    private static final PolicyOutline.Question QUESTION = new PolicyOutline.Question(
            new Bilingual("可否晚接", "late pick-up"), "late", List.of("机构类型"), List.of("可 `may`", "否 `not`"));

    private PolicyDocuments() {}

    static List<PolicyFile> all() {
        List<PolicyFile> all = new ArrayList<>();
        all.addAll(shipped(Beibei.class, "105"));
        all.addAll(shipped(Beibei.class, "leave"));
        NATIONAL.forEach(each -> all.addAll(shipped(National.class, each)));
        all.addAll(StackFile.read(text("stack.md").orElseThrow(), PolicyDocuments::text, Standing.NOTHING)
                .orElseThrow()
                .instruments());
        return all;
    }

    private static List<PolicyFile> shipped(Class<?> beside, String folder) {
        return PolicyFile.read(
                        ShippedFile.text(beside, folder + "/policy.md"),
                        BeibeiDirectory.directory(),
                        name -> Optional.of(ShippedFile.text(beside, folder + "/" + name)))
                .orElseThrow();
    }

    private static Optional<String> text(String name) {
        try {
            return Optional.of(Files.readString(DISTRICT.resolve(name)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One JSON document a clause, so that each kind of line is often met. */
    static List<String> clauses() {
        List<String> documents = new ArrayList<>();
        all().forEach(file -> {
            PolicyOutline.Instrument whole = file.outline().instruments().get(0);
            for (PolicyOutline.Clause each : whole.clauses()) {
                documents.add(PolicyJson.write(new PolicyOutline(List.of(new PolicyOutline.Instrument(
                        whole.number(),
                        whole.header().subList(0, 1),
                        whole.readings().stream().limit(1).toList(),
                        List.of(QUESTION),
                        List.of(each))))));
            }
        });
        return documents;
    }

    /** The first line of each kind that there is, the longest of them as far as that has more parts. */
    static String everyKind() {
        Map<String, RuleOutline> rules = new LinkedHashMap<>();
        List<PolicyOutline.Reading> readings = new ArrayList<>();
        all().forEach(file -> file.outline().instruments().forEach(each -> {
            readings.addAll(each.readings());
            each.clauses().stream()
                    .flatMap(clause -> clause.quotes().stream())
                    .flatMap(quote -> quote.rules().stream())
                    .forEach(rule ->
                            rules.merge(kind(rule), rule, (one, other) -> parts(other) > parts(one) ? other : one));
        }));
        List<RuleOutline> all = List.copyOf(rules.values());
        PolicyOutline.Clause clause = new PolicyOutline.Clause(
                3,
                "三（一）",
                Optional.of("标题"),
                List.of("满一年"),
                List.of(
                        new PolicyOutline.Held("某句。", all),
                        new PolicyOutline.NotHeld("未收录", new Bilingual("大意", "gist"), all.subList(0, 1))));
        if (rules.size() < 10) {
            throw new IllegalStateException("Only these kinds of lines are in the files: " + rules.keySet());
        }
        return PolicyJson.write(new PolicyOutline(List.of(new PolicyOutline.Instrument(
                "某号",
                List.of(new PolicyOutline.Entry("标题", "某办法")),
                readings.subList(0, 1),
                List.of(QUESTION),
                List.of(clause)))));
    }

    private static String kind(RuleOutline rule) {
        if (rule instanceof RuleOutline.Norm norm) {
            return norm.outcomes().isEmpty() ? "statement" : "answer";
        }
        return rule instanceof RuleOutline.Remark remark
                ? remark.kind().name()
                : rule.getClass().getSimpleName();
    }

    private static long parts(RuleOutline rule) {
        return rule.line().chars().filter(each -> "；，：`".indexOf(each) >= 0).count();
    }
}
