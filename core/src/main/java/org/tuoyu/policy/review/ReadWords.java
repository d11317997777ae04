package org.tuoyu.policy.review;

import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.tuoyu.kernel.decision.Given;
import org.tuoyu.kernel.text.Citation;
import org.tuoyu.kernel.text.Reading;
import org.tuoyu.policy.Policy;

/** The words that depend on a reading. */
final class ReadWords {

    private static final Pattern IN_FORCE = Pattern.compile("自.+起(实施|施行|执行|生效)");

    private ReadWords() {}

    /** The words that say otherwise under another option; not all the document where it says when that is in force. */
    static Stream<Citation.Verbatim> of(Policy policy, Reading reading) {
        if (policy.validity().readings().contains(reading)) {
            return policy.statements().stream()
                    .flatMap(each -> OpenPoints.verbatim(each.words()))
                    .filter(each -> IN_FORCE.matcher(each.quote()).find());
        }
        Stream<Citation.Verbatim> norms = policy.contributions().stream()
                .flatMap(each -> each.norms().stream())
                .filter(norm -> norm.given().stream().map(Given::reading).anyMatch(reading::equals))
                .flatMap(OpenPoints::words);
        Stream<Citation.Verbatim> targets = policy.targets().all().stream()
                .filter(target -> target.readings().contains(reading))
                .flatMap(target -> target.citations().stream());
        Stream<Citation.Verbatim> consequences = policy.duties().all().stream()
                .flatMap(duty -> duty.consequence().stream())
                .filter(each ->
                        each.given().map(Given::reading).filter(reading::equals).isPresent())
                .flatMap(each -> OpenPoints.verbatim(each.citation()));
        Stream<Citation.Verbatim> borne = policy.duties().all().stream()
                .filter(duty -> duty.borneUnder()
                        .map(Given::reading)
                        .filter(reading::equals)
                        .isPresent())
                .flatMap(duty -> duty.citations().stream())
                .flatMap(OpenPoints::verbatim);
        Stream<Citation.Verbatim> binding = policy.statements().stream()
                .filter(each -> each.modalities().stream()
                        .anyMatch(variant -> variant.given()
                                .map(Given::reading)
                                .filter(reading::equals)
                                .isPresent()))
                .flatMap(each -> OpenPoints.verbatim(each.words()));
        return Stream.of(norms, targets, consequences, borne, binding).flatMap(each -> each);
    }
}
