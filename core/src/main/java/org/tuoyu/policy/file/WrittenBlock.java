package org.tuoyu.policy.file;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tuoyu.childcare.duty.Duty;
import org.tuoyu.childcare.milestone.Variant;
import org.tuoyu.kernel.decision.Given;
import org.tuoyu.kernel.text.Citation;
import org.tuoyu.kernel.text.Modality;
import org.tuoyu.kernel.text.Reading;

/**
 * Words that a policy cites, with the lines that go below them. All that rests on the words binds in one way, or in one
 * for each option of one reading.
 */
final class WrittenBlock {

    private record Bound(String id, List<Given> way, Modality how, boolean isOwed) {

        private boolean dependsOn(Reading reading) {
            return way.stream().map(Given::reading).anyMatch(reading::equals);
        }

        /** Whether the words can bind so: what somebody may have by them another owes as a duty. */
        private boolean takes(Modality words) {
            return words == how || (isOwed && words == Modality.ENTITLEMENT && how == Modality.DUTY);
        }
    }

    private final String code;
    private final Citation citation;
    private final WrittenReadings readings;
    private final CannotSay cannot;
    private final List<RuleOutline> lines = new ArrayList<>();
    private final List<Bound> bound = new ArrayList<>();

    /** @param code what the ids of the instrument begin with */
    WrittenBlock(String code, Citation citation, WrittenReadings readings, CannotSay cannot) {
        this.code = code;
        this.citation = citation;
        this.readings = readings;
        this.cannot = cannot;
    }

    Citation citation() {
        return citation;
    }

    /** An id as it is written below the words. */
    String id(String absolute) {
        String here = code + "/" + (citation.clause().isEmpty() ? "" : citation.clause() + "/");
        return absolute.startsWith(here) ? absolute.substring(here.length()) : "/" + absolute;
    }

    void add(RuleOutline line) {
        lines.add(line);
    }

    /** How the words bind by themselves. */
    private Modality ofWords() {
        return Modality.of(citation.match(
                Citation.Verbatim::quote,
                referenced -> Binding.gist(referenced.gist().zh())));
    }

    /** What stands in the file; {@code quote} is the words with the mark that ends them. */
    List<String> written(String quote) {
        List<String> written = new ArrayList<>();
        written.add("> " + quote);
        binding(ofWords()).ifPresent(how -> written.add(new RuleOutline.Modality(how, "政策如此载明").line()));
        lines.forEach(each -> written.add(each.line()));
        return written;
    }

    /** What binds so where the text is read in a way rests on the words. */
    void bind(String id, List<Given> way, Modality how) {
        if (how == Modality.NONE) {
            throw cannot.because(id, "不具约束力", "it does not bind");
        }
        bound.add(new Bound(id, way, how, false));
    }

    /** A duty rests on the words. */
    void owe(Duty duty) {
        List<Variant<Modality>> variants =
                duty.modalities().isEmpty() ? List.of(Variant.always(duty.modality())) : duty.modalities();
        for (Variant<Modality> each : variants) {
            bound.add(new Bound(duty.id(), each.given().map(List::of).orElse(List.of()), each.value(), true));
        }
    }

    /** How the words bind, as a file says it; empty where they say so themselves. */
    private Optional<String> binding(Modality ofWords) {
        if (bound.isEmpty()) {
            return Optional.empty();
        }
        Optional<Modality> alike = common(bound, ofWords);
        return alike.isPresent()
                ? alike.filter(how -> how != ofWords).map(how -> how.label().zh())
                : Optional.of(varied(ofWords));
    }

    /** The way in which the words bind for all of these: as they say themselves where that will do. */
    private static Optional<Modality> common(List<Bound> those, Modality ofWords) {
        Set<Modality> ways = EnumSet.noneOf(Modality.class);
        ways.addAll(Binding.WAYS);
        ways.removeIf(way -> !those.stream().allMatch(each -> each.takes(way)));
        return ways.contains(ofWords) ? Optional.of(ofWords) : ways.stream().findFirst();
    }

    /** The shorthand of the one reading under whose options all binds alike. */
    private String varied(Modality ofWords) {
        Set<Reading> said = new LinkedHashSet<>();
        bound.forEach(each -> each.way().forEach(given -> said.add(given.reading())));
        for (Reading reading : said) {
            Optional<Map<Reading.Option, String>> meanings = under(reading, ofWords);
            if (meanings.isPresent()) {
                return readings.meaning(reading, "约束方式", meanings.get());
            }
        }
        Bound first = bound.get(0);
        Bound other = bound.stream()
                .filter(each -> common(List.of(first, each), ofWords).isEmpty())
                .findFirst()
                .orElse(bound.get(bound.size() - 1));
        throw cannot.because(
                other.id(),
                "与 " + first.id() + " 引用相同的文字，而约束方式不同（" + other.how().label().zh() + "、"
                        + first.how().label().zh() + "），不由一项理解分开",
                "it rests on the words of " + first.id() + " and binds in another way ("
                        + other.how().id() + ", " + first.how().id() + "), which no single reading tells apart");
    }

    /** How the words bind under each option of a reading, a norm by that reading alone; empty where that does not settle it. */
    private Optional<Map<Reading.Option, String>> under(Reading reading, Modality ofWords) {
        Map<Reading.Option, String> meanings = new LinkedHashMap<>();
        for (Reading.Option option : reading.options()) {
            Given given = new Given(reading, option);
            List<Bound> there = bound.stream()
                    .filter(each -> each.way().contains(given) || !each.dependsOn(reading))
                    .toList();
            Optional<Modality> how = common(there, ofWords);
            if (how.isEmpty()) {
                return Optional.empty();
            }
            meanings.put(option, how.get().label().zh());
        }
        return bound.stream().allMatch(each -> each.isOwed() || each.dependsOn(reading))
                ? Optional.of(meanings)
                : Optional.empty();
    }
}
