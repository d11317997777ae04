package org.tuoyu.policy.file;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tuoyu.childcare.duty.Duty;
import org.tuoyu.childcare.milestone.Aim;
import org.tuoyu.childcare.milestone.Target;
import org.tuoyu.kernel.decision.Given;
import org.tuoyu.kernel.decision.Norm;
import org.tuoyu.kernel.problem.Problem;
import org.tuoyu.kernel.text.OfficialText;
import org.tuoyu.kernel.text.Row;
import org.tuoyu.policy.Contribution;
import org.tuoyu.policy.Policy;

/** Whether a policy came back from its file as it was, the order of what has none apart. */
final class SamePolicy {

    private static final Comparator<Given> BY_ID = Comparator.comparing(
                    (Given given) -> given.reading().id())
            .thenComparing(given -> given.option().id());

    private final Policy policy;
    private final Policy read;
    private final List<Problem> differences = new ArrayList<>();

    SamePolicy(Policy policy, Policy read) {
        this.policy = policy;
        this.read = read;
    }

    /** What is not as it was, named; none where all is. */
    List<Problem> differences() {
        compare("instrument", policy.instrument(), read.instrument());
        compare(
                "periods",
                Set.copyOf(policy.validity().periods()),
                Set.copyOf(read.validity().periods()));
        compare("rank", policy.rankReading(), read.rankReading());
        compare("offices", Set.copyOf(policy.offices()), Set.copyOf(read.offices()));
        compare("text", words(policy.text()), words(read.text()));
        each(norms(policy), norms(read));
        each(duties(policy), duties(read));
        each(targets(policy), targets(read));
        return differences;
    }

    private void each(Map<String, ?> before, Map<String, ?> after) {
        Set<String> ids = new LinkedHashSet<>(before.keySet());
        ids.addAll(after.keySet());
        for (String id : ids) {
            compare(id, Optional.ofNullable(before.get(id)), Optional.ofNullable(after.get(id)));
        }
    }

    private void compare(String what, Object before, Object after) {
        if (!before.equals(after)) {
            differences.add(Problem.at(
                    "",
                    "FILE_CANNOT_SAY",
                    what + "：写成文件后与原来不同；改用 Java 的写法，或改此处",
                    what + ": as a file it is not what it was; keep to the Java form, or change it there"));
        }
    }

    private static List<String> words(Optional<OfficialText> text) {
        List<String> words = new ArrayList<>();
        text.ifPresent(held -> {
            held.clauses().forEach(each -> words.add(each.id() + " " + each.words()));
            held.rows().stream().map(Row::cells).forEach(each -> words.add(each.toString()));
        });
        return words;
    }

    private static Map<String, Set<Object>> norms(Policy policy) {
        Map<String, Set<Object>> norms = new LinkedHashMap<>();
        for (Contribution<?> each : policy.contributions()) {
            for (Norm<?> norm : each.norms()) {
                norms.computeIfAbsent(norm.id(), key -> new LinkedHashSet<>())
                        .add(List.of(each.question(), plain(norm)));
            }
        }
        return norms;
    }

    private static List<?> plain(Norm<?> norm) {
        List<Given> given = new ArrayList<>(new LinkedHashSet<>(norm.given()));
        given.sort(BY_ID);
        return List.of(
                given,
                Set.copyOf(norm.conditions()),
                norm.allows(),
                norm.modality(),
                norm.citation(),
                norm.rank(),
                norm.inForce(),
                norm.exceptionTo(),
                norm.permittedBy(),
                norm.retroactiveBy());
    }

    private static Map<String, Set<Object>> duties(Policy policy) {
        Map<String, Set<Object>> duties = new LinkedHashMap<>();
        for (Duty duty : policy.duties().all()) {
            duties.computeIfAbsent("duty " + duty.id(), key -> new LinkedHashSet<>())
                    .add(List.of(
                            duty.label(),
                            Set.copyOf(duty.bearers()),
                            duty.borneUnder(),
                            duty.kind(),
                            duty.modality(),
                            Set.copyOf(duty.modalities()),
                            duty.trigger(),
                            duty.term(),
                            duty.lastDays(),
                            duty.until(),
                            Set.copyOf(duty.citations()),
                            duty.consequence()));
        }
        return duties;
    }

    private static Object plain(Aim aim) {
        return aim.<Object>match(
                count -> List.of(count.from(), count.to(), Set.copyOf(count.counted())), words -> words);
    }

    private static Map<String, Set<Object>> targets(Policy policy) {
        Map<String, Set<Object>> targets = new LinkedHashMap<>();
        for (Target target : policy.targets().all()) {
            targets.computeIfAbsent("target " + target.id(), key -> new LinkedHashSet<>())
                    .add(List.of(
                            target.label(),
                            plain(target.aim()),
                            Set.copyOf(target.lastDay()),
                            Set.copyOf(target.citations())));
        }
        return targets;
    }
}
