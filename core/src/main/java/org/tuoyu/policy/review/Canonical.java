package org.tuoyu.policy.review;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tuoyu.childcare.duty.Consequence;
import org.tuoyu.childcare.duty.Duty;
import org.tuoyu.childcare.milestone.Aim;
import org.tuoyu.childcare.milestone.Variant;
import org.tuoyu.kernel.decision.Condition;
import org.tuoyu.kernel.decision.Given;
import org.tuoyu.kernel.decision.Norm;
import org.tuoyu.kernel.language.Bilingual;
import org.tuoyu.kernel.language.Symbol;
import org.tuoyu.kernel.text.Citation;
import org.tuoyu.kernel.time.InForce;

/** Rules in ids and one order: two texts are the same where the rules are. */
final class Canonical {

    private Canonical() {}

    static String of(Norm<?> norm) {
        return String.join(
                " ",
                "given=" + sorted(norm.given().stream().map(Canonical::of), ","),
                "when=" + sorted(norm.conditions().stream().map(Canonical::of), ","),
                "allows=" + sorted(norm.allows().stream().map(Symbol::id), ","),
                "modality=" + norm.modality().id(),
                "rank=" + norm.rank().name(),
                "inForce=" + from(norm.inForce()) + ".." + end(norm.inForce().end()),
                "exceptionTo=" + sorted(norm.exceptionTo().stream(), ","),
                "permittedBy=" + of(norm.permittedBy()),
                "retroactiveBy=" + of(norm.retroactiveBy()));
    }

    static String of(Given given) {
        return given.reading().id() + ":" + given.option().id();
    }

    static String of(Condition condition) {
        return condition.fact().id() + ":"
                + condition.<String>match(
                        oneOf -> sorted(oneOf.values().stream().map(Symbol::id), "|"),
                        between -> between.fromInclusive() + ".." + between.toExclusive());
    }

    static String of(Optional<Citation> citation) {
        return citation.map(cited -> cited.instrument() + "/" + cited.clause() + "/"
                        + cited.match(
                                Citation.Verbatim::quote,
                                referenced -> referenced.gist().zh()))
                .orElse("");
    }

    private static String from(InForce period) {
        return period.from() + (period.certainFrom().equals(period.from()) ? "" : "~" + period.certainFrom());
    }

    private static String end(InForce.End end) {
        if (end instanceof InForce.On on) {
            return on.day().toString();
        }
        if (end instanceof InForce.NotKnown doubt) {
            return "doubted:" + doubt.doubtedFrom()
                    + doubt.why().map(each -> ":" + each.zh() + ":" + each.en()).orElse("");
        }
        return end instanceof InForce.Repealed repealed
                ? "repealed:" + repealed.day() + ":" + repealed.publishedOn() + ":" + end(repealed.before())
                : "";
    }

    static String of(Aim aim) {
        return aim.match(
                count -> count.from() + ".." + count.to() + "["
                        + of(count.counted(), each -> sorted(each.stream().map(Symbol::id), "+")) + "]",
                words -> "words:" + words.open());
    }

    static <T> String of(List<Variant<T>> variants, Function<? super T, String> shown) {
        return sorted(
                variants.stream()
                        .map(each -> each.given().map(Canonical::of).orElse("") + "=" + shown.apply(each.value())),
                ",");
    }

    static String of(Duty duty) {
        return String.join(
                " ",
                "bearers="
                        + sorted(
                                duty.bearers().stream().map(each -> each.label().en()), ",")
                        + duty.borneUnder().map(Canonical::of).orElse(""),
                "kind=" + duty.kind().id(),
                "modality=" + (duty.modalities().isEmpty() ? duty.modality().id() : of(duty.modalities(), Symbol::id)),
                "trigger=" + duty.trigger().map(Bilingual::en).orElse(""),
                "term=" + (duty.lastDays().isEmpty() ? duty.when().en() : of(duty.lastDays(), LocalDate::toString)),
                "consequence="
                        + of(duty.consequence().map(Consequence::citation))
                        + duty.consequence()
                                .flatMap(Consequence::given)
                                .map(Canonical::of)
                                .orElse(""));
    }

    static String sorted(Stream<String> parts, String between) {
        return parts.sorted().distinct().collect(Collectors.joining(between));
    }
}
