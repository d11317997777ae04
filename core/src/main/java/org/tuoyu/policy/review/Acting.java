package org.tuoyu.policy.review;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tuoyu.childcare.assignment.Assignment;
import org.tuoyu.childcare.duty.Bearer;
import org.tuoyu.childcare.duty.Duty;
import org.tuoyu.childcare.duty.DutyStatus;
import org.tuoyu.kernel.decision.Answer;
import org.tuoyu.kernel.decision.Explanation;
import org.tuoyu.kernel.decision.Given;
import org.tuoyu.kernel.decision.Norm;
import org.tuoyu.kernel.language.Bilingual;
import org.tuoyu.kernel.party.Directory;
import org.tuoyu.kernel.party.Party;
import org.tuoyu.kernel.text.Citation;
import org.tuoyu.policy.Policy;
import org.tuoyu.policy.PolicyStack;

/**
 * Who has to act on some words (由谁办).
 *
 * @param bearers who bears a duty by them, each once, as they are written
 * @param rows the rows that divide the work on them, each once; none where nobody leads
 */
public record Acting(List<Bilingual> bearers, List<Assignment> rows) {

    public Acting {
        bearers = List.copyOf(bearers);
        rows = List.copyOf(rows);
    }

    public static Acting on(Collection<? extends Citation> words, PolicyStack policies) {
        return new Acting(
                bearers(duty -> duty.citations().stream().anyMatch(words::contains), policies), rows(words, policies));
    }

    /**
     * On the words of all norms that bear on some answers, those that are only reported included. Where a duty has the id
     * of a norm, it is what the norm says, and others by the same words are not.
     */
    public static Acting on(Stream<? extends Answer<?>> answers, PolicyStack policies) {
        List<Norm<?>> norms = answers.<Norm<?>>flatMap(
                        answer -> norms(answer.grounds().explanation()))
                .toList();
        Set<String> ids = norms.stream().map(Norm::id).collect(Collectors.toSet());
        List<Citation> words =
                norms.stream().<Citation>map(Norm::citation).distinct().toList();
        Set<Citation> said = duties(policies)
                .filter(duty -> ids.contains(duty.id()))
                .flatMap(duty -> duty.citations().stream())
                .collect(Collectors.toSet());
        return new Acting(
                bearers(
                        duty -> ids.contains(duty.id())
                                || duty.citations().stream()
                                        .anyMatch(each -> words.contains(each) && !said.contains(each)),
                        policies),
                rows(words, policies));
    }

    /** The words of all norms that bear on some answers, those that are only reported included; each once. */
    public static List<Citation> words(Stream<? extends Answer<?>> answers) {
        return answers.flatMap(answer -> norms(answer.grounds().explanation()))
                .<Citation>map(Norm::citation)
                .distinct()
                .toList();
    }

    private static Stream<Norm<?>> norms(Explanation<?> told) {
        return Stream.concat(told.standing().stream(), told.reported().stream());
    }

    private static Stream<Duty> duties(PolicyStack policies) {
        return policies.policies().stream().flatMap(policy -> policy.duties().all().stream());
    }

    /** The rows that divide the work on some words, each once; none for words of documents without any. */
    public static List<Assignment> rows(Collection<? extends Citation> words, PolicyStack policies) {
        return words.stream().flatMap(each -> row(each, policies)).distinct().toList();
    }

    private static Stream<Assignment> row(Citation words, PolicyStack policies) {
        return words.match(
                quote -> policies.policies().stream()
                        .filter(policy -> policy.instrument().number().equals(quote.instrument()))
                        .map(Policy::matrix)
                        .flatMap(matrix -> matrix.flatMap(each -> each.dividing(quote)).stream()),
                referenced -> Stream.empty());
    }

    private static List<Bilingual> bearers(Predicate<Duty> which, PolicyStack policies) {
        Map<Object, Bilingual> bearers = new LinkedHashMap<>();
        duties(policies)
                .filter(which)
                .forEach(duty -> duty.bearers(policies.readings())
                        .forEach(each -> bearers.putIfAbsent(
                                policies.directory()
                                        .find(each.label().zh())
                                        .<Object>map(Party::id)
                                        .orElse(each),
                                called(each, policies.directory())
                                        .then(under(duty.openBearing(policies.readings()))))));
        return List.copyOf(bearers.values());
    }

    /** Who bears a duty as it stands, as the words name them; under which option where that reading is open. */
    public static List<Bilingual> bearers(DutyStatus status, Directory directory) {
        return bearers(status.bearers(), status.openBearing(), directory);
    }

    /** Who bears a duty under the readings that are chosen, in the same words. */
    public static List<Bilingual> bearers(Duty duty, PolicyStack policies) {
        return bearers(duty.bearers(policies.readings()), duty.openBearing(policies.readings()), policies.directory());
    }

    private static List<Bilingual> bearers(List<Bearer> bearers, Optional<Given> open, Directory directory) {
        return bearers.stream()
                .map(each -> called(each, directory).then(under(open)))
                .toList();
    }

    private static Bilingual under(Optional<Given> open) {
        return open.map(each -> each.option().id())
                .map(id -> new Bilingual("（仅按 [" + id + "]）", " (only under [" + id + "])"))
                .orElse(Bilingual.same(""));
    }

    /** A bearer as the words name it; in English by the name that it has there. */
    public static Bilingual called(Bearer bearer, Directory directory) {
        return directory
                .find(bearer.label().zh())
                .map(party -> new Bilingual(bearer.label().zh(), party.label().en()))
                .orElse(bearer.label());
    }
}
