package org.tuoyu.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tuoyu.kernel.language.Bilingual;
import org.tuoyu.policy.file.PolicyOutline;
import org.tuoyu.policy.file.RuleOutline;

/** The parts of a policy file, read from the fields of JSON objects. */
final class OutlineReader {

    private OutlineReader() {}

    static PolicyOutline outline(StrictFields fields) {
        fields.choice("schema", List.of(PolicyJson.SCHEMA));
        return new PolicyOutline(fields.objects("instruments", OutlineReader::instrument));
    }

    private static PolicyOutline.Instrument instrument(StrictFields fields) {
        return new PolicyOutline.Instrument(
                fields.text("number"),
                fields.objects("header", each -> entry(each, "key", "value")),
                fields.objectsIfAny("readings", OutlineReader::reading),
                fields.objectsIfAny("questions", OutlineReader::question),
                fields.objectsIfAny("clauses", OutlineReader::clause));
    }

    private static PolicyOutline.Entry entry(StrictFields fields, String name, String words) {
        return new PolicyOutline.Entry(fields.text(name), fields.text(words));
    }

    private static PolicyOutline.Reading reading(StrictFields fields) {
        return new PolicyOutline.Reading(
                fields.bilingual("label"),
                fields.id("id"),
                fields.bilingual("authority"),
                fields.objects("options", OutlineReader::option));
    }

    private static PolicyOutline.Option option(StrictFields fields) {
        return fields.object(
                "reason",
                reason -> new PolicyOutline.Option(
                        fields.bilingual("label"),
                        fields.id("id"),
                        fields.flag("chosen"),
                        reason.text("zh"),
                        reason.textIfAny("en"),
                        fields.objectsIfAny("shorthands", each -> entry(each, "name", "meaning"))));
    }

    private static PolicyOutline.Question question(StrictFields fields) {
        return new PolicyOutline.Question(
                fields.bilingual("label"), fields.id("id"), fields.textsIfAny("facts"), fields.textsIfAny("outcomes"));
    }

    private static PolicyOutline.Clause clause(StrictFields fields) {
        return new PolicyOutline.Clause(
                fields.number("level", 2, 4),
                fields.text("place"),
                fields.textIfAny("heading"),
                fields.textsIfAny("premises"),
                fields.objectsIfAny("quotes", OutlineReader::quote));
    }

    private static PolicyOutline.Quote quote(StrictFields fields) {
        if (fields.has("gist")) {
            return new PolicyOutline.NotHeld(
                    fields.text("marker"), fields.bilingual("gist"), fields.objects("rules", OutlineReader::rule));
        }
        return new PolicyOutline.Held(fields.text("words"), fields.objects("rules", OutlineReader::rule));
    }

    private static RuleOutline rule(StrictFields fields) {
        return switch (fields.choice("kind", OutlineWriter.KINDS)) {
            case "norm" -> norm(fields);
            case "duty" -> duty(fields);
            case "target" ->
                new RuleOutline.Target(
                        fields.bilingual("title"),
                        fields.id("id"),
                        fields.text("aim"),
                        fields.textIfAny("counting"),
                        fields.textIfAny("lastDay"));
            case "also" ->
                new RuleOutline.Also(
                        fields.choice("of", List.of("义务", "目标")),
                        fields.id("id"),
                        fields.objectIfAny("elsewhere", each -> entry(each, "place", "words")));
            case "roles" ->
                new RuleOutline.Roles(fields.objects(
                        "parts",
                        each -> new RuleOutline.Part(
                                each.text("role"), each.texts("parties"), each.flag("andOthers"))));
            case "office" ->
                new RuleOutline.Offices(fields.objects("offices", each -> entry(each, "authority", "party")));
            case "modality" -> new RuleOutline.Modality(fields.text("modality"), fields.text("reason"));
            case "none" -> new RuleOutline.Remark(RuleOutline.Kind.NONE, fields.text("words"));
            case "note" -> new RuleOutline.Remark(RuleOutline.Kind.NOTE, fields.text("words"));
            case "other" -> new RuleOutline.Remark(RuleOutline.Kind.OTHER, fields.text("words"));
            default -> unknown(fields);
        };
    }

    /** A line of a kind that nobody knows, which is told: nobody knows its fields either. */
    private static RuleOutline unknown(StrictFields fields) {
        fields.passRest();
        return new RuleOutline.Remark(RuleOutline.Kind.OTHER, "");
    }

    private static RuleOutline norm(StrictFields fields) {
        boolean isStatement = fields.has("statement");
        List<RuleOutline.Branch> branches = new ArrayList<>();
        return new RuleOutline.Norm(
                fields.text(isStatement ? "statement" : "question"),
                isStatement ? List.of() : fields.texts("outcomes"),
                fields.objects("branches", each -> {
                    branches.add(new RuleOutline.Branch(
                            branches.isEmpty() ? each.textsIfAny("conditions") : each.texts("conditions"),
                            each.id("id")));
                    return branches.get(branches.size() - 1);
                }),
                fields.objectIfAny("otherwise", each -> new RuleOutline.Otherwise(each.text("outcome"), each.id("id"))),
                fields.idsIfAny("exceptions"));
    }

    private static RuleOutline duty(StrictFields fields) {
        Bilingual title = fields.bilingual("title");
        Optional<RuleOutline.Term> term =
                fields.objectIfAny("term", each -> new RuleOutline.Term(each.text("zh"), each.textIfAny("en")));
        return new RuleOutline.Duty(
                title,
                fields.id("id"),
                fields.texts("bearers"),
                fields.flag("fromSentenceBefore"),
                fields.textIfAny("under"),
                fields.bilingualIfAny("start"),
                term,
                fields.textIfAny("until"),
                fields.objectIfAny("breach", each -> new RuleOutline.Breach(each.id("norm"), each.textIfAny("given"))));
    }
}
