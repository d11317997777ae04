package org.tuoyu.json;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.tuoyu.kernel.language.Bilingual;
import org.tuoyu.policy.file.PolicyOutline;
import org.tuoyu.policy.file.RuleOutline;

/** The parts of a policy file, written as fields of JSON objects; what is not there has no field. */
final class OutlineWriter {

    static final List<String> KINDS =
            List.of("norm", "duty", "target", "also", "roles", "office", "modality", "none", "note", "other");

    private OutlineWriter() {}

    static void outline(JsonObject json, PolicyOutline outline) {
        json.text("schema", PolicyJson.SCHEMA).objects("instruments", outline.instruments(), OutlineWriter::instrument);
    }

    private static void instrument(JsonObject json, PolicyOutline.Instrument instrument) {
        json.text("number", instrument.number())
                .objects("header", instrument.header(), (inner, each) -> entry(inner, each, "key", "value"));
        objectsIfAny(json, "readings", instrument.readings(), OutlineWriter::reading);
        objectsIfAny(json, "questions", instrument.questions(), OutlineWriter::question);
        objectsIfAny(json, "clauses", instrument.clauses(), OutlineWriter::clause);
    }

    private static <T> void objectsIfAny(
            JsonObject json, String field, List<T> values, BiConsumer<JsonObject, ? super T> fields) {
        if (!values.isEmpty()) {
            json.objects(field, values, fields);
        }
    }

    private static void entry(JsonObject json, PolicyOutline.Entry entry, String name, String words) {
        json.text(name, entry.name()).text(words, entry.words());
    }

    private static JsonObject bilingual(JsonObject json, String field, Bilingual words) {
        return json.object(field, inner -> inner.text("zh", words.zh()).text("en", words.en()));
    }

    private static void textIfAny(JsonObject json, String field, Optional<String> text) {
        text.ifPresent(each -> json.text(field, each));
    }

    private static void reading(JsonObject json, PolicyOutline.Reading reading) {
        bilingual(json, "label", reading.label()).text("id", reading.id());
        bilingual(json, "authority", reading.authority()).objects("options", reading.options(), OutlineWriter::option);
    }

    private static void option(JsonObject json, PolicyOutline.Option option) {
        bilingual(json, "label", option.label())
                .text("id", option.id())
                .flag("chosen", option.chosen())
                .object("reason", inner -> {
                    inner.text("zh", option.reason());
                    textIfAny(inner, "en", option.englishReason());
                });
        objectsIfAny(json, "shorthands", option.shorthands(), (inner, each) -> entry(inner, each, "name", "meaning"));
    }

    private static void question(JsonObject json, PolicyOutline.Question question) {
        bilingual(json, "label", question.label())
                .text("id", question.id())
                .textsIfAny("facts", question.facts())
                .textsIfAny("outcomes", question.outcomes());
    }

    private static void clause(JsonObject json, PolicyOutline.Clause clause) {
        json.number("level", clause.level()).text("place", clause.place());
        textIfAny(json, "heading", clause.heading());
        json.textsIfAny("premises", clause.premises());
        objectsIfAny(json, "quotes", clause.quotes(), OutlineWriter::quote);
    }

    private static void quote(JsonObject json, PolicyOutline.Quote quote) {
        if (quote instanceof PolicyOutline.NotHeld gist) {
            bilingual(json.text("marker", gist.marker()), "gist", gist.gist());
        } else {
            json.text("words", ((PolicyOutline.Held) quote).words());
        }
        json.objects("rules", quote.rules(), OutlineWriter::rule);
    }

    private static void rule(JsonObject json, RuleOutline rule) {
        if (rule instanceof RuleOutline.Norm norm) {
            norm(json.text("kind", "norm"), norm);
        } else if (rule instanceof RuleOutline.Duty duty) {
            duty(json.text("kind", "duty"), duty);
        } else if (rule instanceof RuleOutline.Target target) {
            bilingual(json.text("kind", "target"), "title", target.title())
                    .text("id", target.id())
                    .text("aim", target.aim());
            textIfAny(json, "counting", target.counting());
            textIfAny(json, "lastDay", target.lastDay());
        } else if (rule instanceof RuleOutline.Also also) {
            json.text("kind", "also").text("of", also.of()).text("id", also.id());
            also.elsewhere().ifPresent(each -> json.object("elsewhere", inner -> entry(inner, each, "place", "words")));
        } else if (rule instanceof RuleOutline.Roles roles) {
            json.text("kind", "roles")
                    .objects(
                            "parts",
                            roles.parts(),
                            (inner, each) -> inner.text("role", each.role())
                                    .texts("parties", each.parties())
                                    .flag("andOthers", each.andOthers()));
        } else if (rule instanceof RuleOutline.Offices offices) {
            json.text("kind", "office")
                    .objects("offices", offices.offices(), (inner, each) -> entry(inner, each, "authority", "party"));
        } else if (rule instanceof RuleOutline.Modality modality) {
            json.text("kind", "modality").text("modality", modality.modality()).text("reason", modality.reason());
        } else if (rule instanceof RuleOutline.Remark remark) {
            json.text("kind", kind(remark.kind())).text("words", remark.words());
        }
    }

    private static String kind(RuleOutline.Kind kind) {
        return switch (kind) {
            case NONE -> "none";
            case NOTE -> "note";
            case OTHER -> "other";
        };
    }

    private static void norm(JsonObject json, RuleOutline.Norm norm) {
        if (norm.outcomes().isEmpty()) {
            json.text("statement", norm.answer());
        } else {
            json.text("question", norm.answer()).texts("outcomes", norm.outcomes());
        }
        json.objects(
                "branches",
                norm.branches(),
                (inner, each) ->
                        inner.textsIfAny("conditions", each.conditions()).text("id", each.id()));
        norm.otherwise()
                .ifPresent(each -> json.object(
                        "otherwise",
                        inner -> inner.text("outcome", each.outcome()).text("id", each.id())));
        json.textsIfAny("exceptions", norm.exceptions());
    }

    private static void duty(JsonObject json, RuleOutline.Duty duty) {
        bilingual(json, "title", duty.title())
                .text("id", duty.id())
                .texts("bearers", duty.bearers())
                .flag("fromSentenceBefore", duty.fromSentenceBefore());
        textIfAny(json, "under", duty.under());
        duty.start().ifPresent(each -> bilingual(json, "start", each));
        duty.term()
                .ifPresent(each -> json.object("term", inner -> {
                    inner.text("zh", each.words());
                    textIfAny(inner, "en", each.english());
                }));
        textIfAny(json, "until", duty.until());
        duty.breach()
                .ifPresent(each -> json.object("breach", inner -> {
                    inner.text("norm", each.norm());
                    textIfAny(inner, "given", each.given());
                }));
    }
}
