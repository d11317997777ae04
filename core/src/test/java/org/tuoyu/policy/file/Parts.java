package org.tuoyu.policy.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tuoyu.childcare.duty.Duty;
import org.tuoyu.childcare.milestone.Target;
import org.tuoyu.kernel.decision.Norm;
import org.tuoyu.kernel.text.Reading;
import org.tuoyu.policy.Contribution;
import org.tuoyu.policy.Policy;

/** All that a policy is made of, component by component, without the order of lists that have none. */
final class Parts {

    /** A record by its components in their order. */
    private record Shape(List<Object> components) {}

    private Parts() {}

    static void requireEqual(Policy one, Policy other) {
        assertThat(one.instrument()).isEqualTo(other.instrument());
        assertThat(one.validity().readings()).isEqualTo(other.validity().readings());
        assertThat(parts(one.validity())).isEqualTo(parts(other.validity()));
        assertThat(parts(one.rankReading())).isEqualTo(parts(other.rankReading()));
        assertThat(new HashSet<>(one.offices())).isEqualTo(new HashSet<>(other.offices()));
        assertThat(norms(one)).isEqualTo(norms(other));
        assertThat(duties(one)).isEqualTo(duties(other));
        assertThat(targets(one)).isEqualTo(targets(other));
        assertThat(readings(one)).isEqualTo(readings(other));
    }

    private static Map<String, Set<Object>> norms(Policy policy) {
        Map<String, Set<Object>> norms = new TreeMap<>();
        for (Contribution<?> each : policy.contributions()) {
            for (Norm<?> norm : each.norms()) {
                norms.computeIfAbsent(each.question().id() + " " + norm.id(), key -> new HashSet<>())
                        .add(parts(norm));
            }
        }
        return norms;
    }

    private static Map<String, Object> duties(Policy policy) {
        Map<String, Object> duties = new TreeMap<>();
        for (Duty each : policy.duties().all()) {
            assertThat(duties.put(each.id(), parts(each))).isNull();
        }
        return duties;
    }

    private static Map<String, Object> targets(Policy policy) {
        Map<String, Object> targets = new TreeMap<>();
        for (Target each : policy.targets().all()) {
            assertThat(targets.put(each.id(), parts(each))).isNull();
        }
        return targets;
    }

    private static Set<Reading> readings(Policy policy) {
        return new HashSet<>(Stream.concat(
                        policy.targets().all().stream().flatMap(each -> each.readings().stream()),
                        policy.contributions().stream()
                                .flatMap(each -> each.norms().stream())
                                .flatMap(each -> each.given().stream())
                                .map(each -> each.reading()))
                .toList());
    }

    /** The components of a record, and of those in it; of a list what it has, whatever its order. */
    private static Object parts(Object value) {
        if (value instanceof List<?> list) {
            return list.stream().map(Parts::parts).collect(Collectors.toSet());
        }
        if (!(value instanceof Record)) {
            return value;
        }
        List<Object> parts = new ArrayList<>(List.of(value.getClass()));
        for (var component : value.getClass().getRecordComponents()) {
            try {
                parts.add(parts(component.getAccessor().invoke(value)));
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(e);
            }
        }
        return new Shape(parts);
    }
}
