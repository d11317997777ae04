package org.tuoyu.policy.file;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.tuoyu.childcare.duty.Bearer;
import org.tuoyu.childcare.duty.Consequence;
import org.tuoyu.childcare.duty.Duty;
import org.tuoyu.childcare.milestone.Aim;
import org.tuoyu.childcare.milestone.Quality;
import org.tuoyu.childcare.milestone.Target;
import org.tuoyu.childcare.milestone.Variant;
import org.tuoyu.kernel.decision.Norm;
import org.tuoyu.kernel.text.Citation;
import org.tuoyu.kernel.text.OpenWord;
import org.tuoyu.kernel.text.Reading;
import org.tuoyu.kernel.time.Term;
import org.tuoyu.policy.Contribution;
import org.tuoyu.policy.Policy;

/** The targets and duties of a policy as lines. */
final class WrittenDues {

    private final Policy policy;
    private final WrittenReadings readings;
    private final CannotSay cannot;
    private final Counterparts counterparts;
    private final Function<Citation, WrittenBlock> blocks;

    WrittenDues(Policy policy, WrittenReadings readings, CannotSay cannot, Function<Citation, WrittenBlock> blocks) {
        this.policy = policy;
        this.readings = readings;
        this.cannot = cannot;
        this.counterparts = new Counterparts(policy.text(), policy.directory());
        this.blocks = blocks;
    }

    void write() {
        policy.targets().all().forEach(this::target);
        policy.duties().all().forEach(this::duty);
    }

    private void target(Target target) {
        WrittenBlock block = blocks.apply(target.citations().get(0));
        block.add("- 目标 " + head(block, target.id(), target.label().zh())
                + target.aim()
                        .match(
                                count -> number(target.id(), count),
                                open -> "“" + cannot.words(target.id(), open.open(), "；", " ｜ ") + "”")
                + (target.lastDay().isEmpty() ? "" : "；至 " + day(target.lastDay()))
                + " ｜ " + cannot.words(target.id(), target.label().en(), "; "));
        also("目标 ", target.id(), target.citations());
    }

    private String head(WrittenBlock block, String id, String title) {
        return cannot.words(id, title, " `", "`：", " ｜ ") + " `" + block.id(id) + "`：";
    }

    private String number(String id, Aim.Count count) {
        String range = count.from() == count.to() ? "" + count.from() : count.from() + " 至 " + count.to();
        List<Variant<Set<Quality>>> counted = count.counted();
        if (counted.equals(List.of(Variant.<Set<Quality>>always(Set.of())))) {
            return range + " 项";
        }
        Map<Reading.Option, String> meanings = new LinkedHashMap<>();
        for (Variant<Set<Quality>> each : counted) {
            if (each.given().isEmpty() || each.value().size() > 1) {
                throw cannot.because(
                        id, "所计之物须因理解而异，每种至多一个性质", "what counts differs by a reading, one quality for each option");
            }
            meanings.put(
                    each.given().get().option(),
                    each.value().stream()
                            .map(quality -> quality(id, quality))
                            .findFirst()
                            .orElse(Interpretations.ALWAYS));
        }
        return range + " 项，只计 " + shorthand(counted, "所计", meanings);
    }

    private String quality(String id, Quality quality) {
        return cannot.words(id, quality.label().zh(), " `", " ｜ ", "；") + " `" + quality.id() + "` ｜ "
                + cannot.words(id, quality.label().en(), "；〔");
    }

    private String day(List<Variant<LocalDate>> days) {
        if (days.size() == 1 && days.get(0).given().isEmpty()) {
            return days.get(0).value().toString();
        }
        Map<Reading.Option, String> meanings = new LinkedHashMap<>();
        days.forEach(each ->
                meanings.put(each.given().orElseThrow().option(), each.value().toString()));
        return shorthand(days, "期限", meanings);
    }

    private <T> String shorthand(List<Variant<T>> variants, String like, Map<Reading.Option, String> meanings) {
        Reading reading = variants.get(0).given().orElseThrow().reading();
        return readings.meaning(reading, like, meanings);
    }

    private void duty(Duty duty) {
        WrittenBlock block = blocks.apply(duty.citations().get(0));
        block.binding().owe(duty);
        StringBuilder line = new StringBuilder("- 义务 ")
                .append(head(block, duty.id(), duty.label().zh()))
                .append("承担 ")
                .append(bearers(duty));
        StringBuilder english =
                new StringBuilder(cannot.words(duty.id(), duty.label().en(), "; "));
        duty.trigger().ifPresent(trigger -> {
            line.append("；起于 ").append(cannot.words(duty.id(), trigger.zh(), "；", " ｜ "));
            english.append("; ").append(cannot.words(duty.id(), trigger.en(), "; "));
        });
        if (duty.term() instanceof Term.With with) {
            line.append("；与 ")
                    .append(cannot.words(duty.id(), with.other().zh(), "；", " ｜ "))
                    .append(" 同步");
            english.append("; ").append(cannot.words(duty.id(), with.other().en(), "; "));
        } else {
            line.append(term(duty));
        }
        if (duty.kind() == Duty.Kind.MAINTENANCE) {
            line.append("；持续");
        }
        duty.until().ifPresent(each -> line.append('；').append(LastDay.written(each)));
        duty.consequence().ifPresent(each -> line.append(consequence(block, duty, each)));
        block.add(line.append(" ｜ ").append(english).toString());
        also("义务 ", duty.id(), duty.citations());
    }

    private String bearers(Duty duty) {
        if (duty.bearers().isEmpty()) {
            boolean hasRow = counterparts.of(duty.citations().get(0)).isPresent()
                    || duty.citations().stream().anyMatch(WrittenDues::isAnnex);
            return hasRow ? DutyLine.BY_ANNEX : DutyLine.NOBODY;
        }
        String names = duty.bearers().stream()
                .map(each -> cannot.name(duty.id(), each.label().zh()))
                .collect(Collectors.joining("、"));
        Citation own = duty.citations().get(0);
        boolean named = !(own instanceof Citation.Verbatim quoted)
                || duty.bearers().stream()
                        .allMatch(each -> each instanceof Bearer.Role
                                || quoted.quote().contains(each.label().zh()));
        return names
                + (named ? "" : DutyLine.FROM_SENTENCE_BEFORE)
                + duty.borneUnder()
                        .map(each -> DutyLine.IF + readings.always(each))
                        .orElse("");
    }

    private String term(Duty duty) {
        if (duty.term() instanceof Term.None) {
            return duty.lastDays().isEmpty() ? "" : "；至 " + day(duty.lastDays());
        }
        if (duty.term() instanceof Term.EachYear) {
            return "；" + DutyLine.EACH_YEAR;
        }
        if (duty.term() instanceof Term.WorkingDays within) {
            return "；" + within.days() + " 个工作日内";
        }
        if (duty.term() instanceof Term.By by) {
            return "；至 " + by.day();
        }
        if (duty.term() instanceof Term.Open open && open.word() instanceof OpenWord word) {
            return "；" + word.label().zh();
        }
        throw cannot.because(
                duty.id(),
                "没有写法的期限：" + duty.term().label().zh(),
                "no line says such a term: " + duty.term().label().en());
    }

    private String consequence(WrittenBlock block, Duty duty, Consequence consequence) {
        Map<String, Boolean> citing = new LinkedHashMap<>();
        for (Contribution<?> each : policy.contributions()) {
            for (Norm<?> norm : each.norms()) {
                citing.merge(norm.id(), norm.citation().equals(consequence.citation()), Boolean::logicalAnd);
            }
        }
        String norm = citing.entrySet().stream()
                .filter(Map.Entry::getValue)
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow(() -> cannot.because(
                        duty.id(),
                        "没有在各种读法之下都引用其后果所引文字的规则",
                        "no norm cites, in all its variants, the words that attach its consequence"));
        return "；违反则 `" + block.id(norm) + "`"
                + consequence
                        .given()
                        .map(each -> DutyLine.IF + readings.always(each))
                        .orElse("");
    }

    /** What else sets it: other words of the body below these, words of the annex that no alignment finds named in full. */
    private void also(String kind, String id, List<? extends Citation> citations) {
        Set<Citation> found = citations.stream()
                .filter(each -> !isAnnex(each))
                .flatMap(each -> counterparts.of(each).stream())
                .collect(Collectors.toSet());
        List<Citation> others = new ArrayList<>(citations.subList(1, citations.size()));
        others.removeAll(found);
        others.remove(citations.get(0));
        for (Citation each : others) {
            if (isAnnex(each) && each instanceof Citation.Verbatim quoted) {
                WrittenBlock block = blocks.apply(citations.get(0));
                block.add("- 亦定 " + kind + "`" + block.id(id) + "`：同时见 " + Place.printed(quoted.clause(), true) + "“"
                        + quoted.quote() + "”");
            } else {
                WrittenBlock block = blocks.apply(each);
                block.add("- 亦定 " + kind + "`" + block.id(id) + "`");
            }
        }
    }

    private static boolean isAnnex(Citation citation) {
        return citation.clause().startsWith("A");
    }
}
