package org.tuoyu.policy;

import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.tuoyu.childcare.duty.Consequence;
import org.tuoyu.childcare.duty.Duty;
import org.tuoyu.childcare.milestone.Target;
import org.tuoyu.kernel.decision.Given;
import org.tuoyu.kernel.decision.Norm;
import org.tuoyu.kernel.decision.Question;
import org.tuoyu.kernel.text.Reading;
import org.tuoyu.kernel.text.Readings;

/** 解释登记: every point on which policies can be read in more than one way, and what depends on it; by its id. */
public record InterpretationRegister(List<Entry> entries) {

    /**
     * One point.
     *
     * @param chosen how it is read; empty where nobody has chosen
     * @param questions the questions to which some norm contributes only under some of its options
     * @param targets the targets that say, or are in force, otherwise under another option
     * @param duties the duties that are in force, are borne, or have a consequence of a breach under some options only
     */
    public record Entry(
            Reading reading,
            Optional<Reading.Option> chosen,
            List<Question<?>> questions,
            List<Target> targets,
            List<Duty> duties) {
        public Entry {
            duties = List.copyOf(duties);
            questions = List.copyOf(questions);
            targets = List.copyOf(targets);
        }
    }

    public InterpretationRegister {
        entries = List.copyOf(entries);
    }

    static InterpretationRegister of(List<Policy> policies, List<RankReading> ranks, Readings readings) {
        TreeMap<String, Reading> all = new TreeMap<>();
        policies.stream()
                .flatMap(policy -> Stream.of(
                                policy.contributions().stream().flatMap(each -> ofContribution(each, ranks)),
                                policy.targets().all().stream().flatMap(each -> ofTarget(policy, each)),
                                policy.duties().all().stream().flatMap(each -> ofDuty(policy, each)))
                        .flatMap(readingsOf -> readingsOf))
                .forEach(reading -> all.put(reading.id(), reading));
        return new InterpretationRegister(all.values().stream()
                .map(reading -> new Entry(
                        reading,
                        readings.chosen(reading),
                        questions(policies, ranks, reading),
                        targets(policies, reading),
                        duties(policies, reading)))
                .toList());
    }

    /** The readings on which answers to a question can depend. */
    public List<Reading> touching(Question<?> question) {
        return entries.stream()
                .filter(each -> each.questions().stream()
                        .anyMatch(touched -> touched.id().equals(question.id())))
                .map(Entry::reading)
                .toList();
    }

    /** The readings on which the assessment of a target can depend. */
    public List<Reading> touching(Target target) {
        return entries.stream()
                .filter(each -> each.targets().contains(target))
                .map(Entry::reading)
                .toList();
    }

    private static List<Question<?>> questions(List<Policy> policies, List<RankReading> ranks, Reading reading) {
        return policies.stream()
                .flatMap(policy -> policy.contributions().stream())
                .filter(each -> ofContribution(each, ranks).anyMatch(reading::equals))
                .<Question<?>>map(Contribution::question)
                .distinct()
                .toList();
    }

    private static List<Target> targets(List<Policy> policies, Reading reading) {
        return policies.stream()
                .flatMap(policy -> policy.targets().all().stream()
                        .filter(each -> ofTarget(policy, each).anyMatch(reading::equals)))
                .toList();
    }

    private static List<Duty> duties(List<Policy> policies, Reading reading) {
        return policies.stream()
                .flatMap(policy -> policy.duties().all().stream()
                        .filter(each -> ofDuty(policy, each).anyMatch(reading::equals)))
                .toList();
    }

    private static Stream<Reading> ofContribution(Contribution<?> contribution, List<RankReading> ranks) {
        return contribution.norms().stream().flatMap(norm -> ofNorm(norm, ranks));
    }

    private static Stream<Reading> ofNorm(Norm<?> norm, List<RankReading> ranks) {
        return Stream.concat(
                norm.given().stream().map(Given::reading),
                ranks.stream()
                        .filter(rank ->
                                rank.instrument().equals(norm.instrument().number()))
                        .map(RankReading::reading));
    }

    private static Stream<Reading> ofDuty(Policy policy, Duty duty) {
        return Stream.concat(
                policy.validity().readings().stream(),
                Stream.of(duty.consequence().flatMap(Consequence::given), duty.borneUnder())
                        .flatMap(Optional::stream)
                        .map(Given::reading));
    }

    private static Stream<Reading> ofTarget(Policy policy, Target target) {
        return Stream.concat(policy.validity().readings().stream(), target.readings().stream());
    }
}
