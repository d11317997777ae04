package org.tuoyu.policy.file;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
import org.tuoyu.kernel.language.Bilingual;
import org.tuoyu.kernel.text.Citation;
import org.tuoyu.kernel.text.OpenWord;
import org.tuoyu.kernel.text.Reading;
import org.tuoyu.kernel.time.Term;
import org.tuoyu.policy.Contribution;
import org.tuoyu.policy.Policy;
import org.tuoyu.policy.lines.Words;

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
        String title = title(target.id(), target.label().zh());
        String aim = target.aim()
                .match(
                        count -> count.from() == count.to()
                                ? count.from() + " 项"
                                : count.from() + " 至 " + count.to() + " 项",
                        open -> "“" + cannot.words(target.id(), open.open(), "；", Words.ENGLISH) + "”");
        Optional<String> counting = target.aim().match(count -> counting(target.id(), count), open -> Optional.empty());
        Optional<String> lastDay = target.lastDay().isEmpty() ? Optional.empty() : Optional.of(day(target.lastDay()));
        Bilingual label =
                new Bilingual(title, cannot.words(target.id(), target.label().en(), "; "));
        block.add(new RuleOutline.Target(label, block.id(target.id()), aim, counting, lastDay));
        also(LineKind.TARGET, target.id(), target.citations());
    }

    private String title(String id, String title) {
        return cannot.words(id, title, " `", "`：", Words.ENGLISH);
    }

    private Optional<String> counting(String id, Aim.Count count) {
        List<Variant<Set<Quality>>> counted = count.counted();
        if (counted.equals(List.of(Variant.<Set<Quality>>always(Set.of())))) {
            return Optional.empty();
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
        return Optional.of(shorthand(counted, "所计", meanings));
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
        block.owe(duty);
        String id = duty.id();
        String title = title(id, duty.label().zh());
        List<String> bearers = bearers(duty);
        Optional<String> under =
                duty.bearers().isEmpty() ? Optional.empty() : duty.borneUnder().map(readings::always);
        Bilingual label = new Bilingual(title, cannot.words(id, duty.label().en(), "; "));
        block.add(new RuleOutline.Duty(
                label,
                block.id(id),
                bearers,
                isFromSentenceBefore(duty),
                under,
                duty.trigger()
                        .map(each -> new Bilingual(
                                cannot.words(id, each.zh(), "；", Words.ENGLISH), cannot.words(id, each.en(), "; "))),
                term(duty),
                duty.until().map(LastDay::written),
                duty.consequence().map(each -> breach(block, duty, each))));
        also(LineKind.DUTY, id, duty.citations());
    }

    private List<String> bearers(Duty duty) {
        if (duty.bearers().isEmpty()) {
            boolean hasRow = counterparts.of(duty.citations().get(0)).isPresent()
                    || duty.citations().stream().anyMatch(WrittenDues::isAnnex);
            return List.of(hasRow ? DutyLine.BY_ANNEX : DutyLine.NOBODY);
        }
        return duty.bearers().stream()
                .map(each -> cannot.name(duty.id(), each.label().zh()))
                .toList();
    }

    /** Whether its own words do not name a party that bears it. */
    private static boolean isFromSentenceBefore(Duty duty) {
        return duty.citations().get(0) instanceof Citation.Verbatim quoted
                && duty.bearers().stream()
                        .anyMatch(each -> !(each instanceof Bearer.Role)
                                && !quoted.quote().contains(each.label().zh()));
    }

    /** By when or how long it is to be done, all the time where it is kept. */
    private Optional<RuleOutline.Term> term(Duty duty) {
        List<String> words = new ArrayList<>();
        Optional<String> english = Optional.empty();
        if (duty.term() instanceof Term.With with) {
            words.add(
                    DutyLine.WITH + cannot.words(duty.id(), with.other().zh(), "；", Words.ENGLISH) + DutyLine.TOGETHER);
            english = Optional.of(cannot.words(duty.id(), with.other().en(), "; "));
        } else {
            words.addAll(words(duty));
        }
        if (duty.kind() == Duty.Kind.MAINTENANCE) {
            words.add(DutyLine.KEPT);
        }
        return words.isEmpty() ? Optional.empty() : Optional.of(new RuleOutline.Term(String.join("；", words), english));
    }

    /** A term without free words. */
    private List<String> words(Duty duty) {
        if (duty.term() instanceof Term.None) {
            return duty.lastDays().isEmpty() ? List.of() : List.of("至 " + day(duty.lastDays()));
        }
        if (duty.term() instanceof Term.EachYear) {
            return List.of(DutyLine.EACH_YEAR);
        }
        if (duty.term() instanceof Term.WorkingDays within) {
            return List.of(within.days() + DutyLine.WORKING_DAYS);
        }
        if (duty.term() instanceof Term.By by) {
            return List.of("至 " + by.day());
        }
        if (duty.term() instanceof Term.Open open && open.word() instanceof OpenWord word) {
            return List.of(word.label().zh());
        }
        throw cannot.because(
                duty.id(),
                "没有写法的期限：" + duty.term().label().zh(),
                "no line says such a term: " + duty.term().label().en());
    }

    private RuleOutline.Breach breach(WrittenBlock block, Duty duty, Consequence consequence) {
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
        return new RuleOutline.Breach(block.id(norm), consequence.given().map(readings::always));
    }

    /** What else sets it: other words of the body below these, words of the annex that no alignment finds named in full. */
    private void also(LineKind kind, String id, List<? extends Citation> citations) {
        Set<Citation> found = citations.stream()
                .filter(each -> !isAnnex(each))
                .flatMap(each -> counterparts.of(each).stream())
                .collect(Collectors.toSet());
        List<Citation> others = new ArrayList<>(citations.subList(1, citations.size()));
        others.removeAll(found);
        others.remove(citations.get(0));
        for (Citation each : others) {
            boolean isElsewhere = isAnnex(each) && each instanceof Citation.Verbatim;
            WrittenBlock block = blocks.apply(isElsewhere ? citations.get(0) : each);
            Optional<PolicyOutline.Entry> elsewhere = isElsewhere
                    ? Optional.of(new PolicyOutline.Entry(
                            Place.printed(each.clause(), true), ((Citation.Verbatim) each).quote()))
                    : Optional.empty();
            block.add(new RuleOutline.Also(kind.keyword().strip(), block.id(id), elsewhere));
        }
    }

    private static boolean isAnnex(Citation citation) {
        return citation.clause().startsWith("A");
    }
}
