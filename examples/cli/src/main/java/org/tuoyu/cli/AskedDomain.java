package org.tuoyu.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tuoyu.childcare.Domain;
import org.tuoyu.kernel.decision.Answer;
import org.tuoyu.kernel.decision.Question;
import org.tuoyu.kernel.language.Bilingual;
import org.tuoyu.kernel.language.Symbol;
import org.tuoyu.kernel.time.AsOf;
import org.tuoyu.policy.PolicyStack;

/**
 * What came of the questions of one domain.
 *
 * @param subjects how many were asked about
 */
record AskedDomain(Bilingual label, int subjects, List<AskedQuestion> questions) {

    AskedDomain {
        questions = List.copyOf(questions);
    }

    /** Every domain that some subject is asked about, in the order of the policies. */
    static List<AskedDomain> of(List<Subject> subjects, PolicyStack policies, AsOf asOf) {
        Map<String, List<Question<?>>> domains = new LinkedHashMap<>();
        policies.questions()
                .forEach(each -> domains.computeIfAbsent(each.domain(), domain -> new ArrayList<>())
                        .add(each));
        List<AskedDomain> asked = new ArrayList<>();
        domains.forEach((domain, questions) -> {
            List<Subject> those = subjects.stream()
                    .filter(each -> each.domains().contains(domain))
                    .toList();
            if (!those.isEmpty()) {
                asked.add(new AskedDomain(
                        label(domain),
                        those.size(),
                        questions.stream()
                                .map(each -> ask(each, those, policies, asOf))
                                .toList()));
            }
        });
        return asked;
    }

    /** How many answers stand like that, over all questions. */
    long count(Handled.Standing standing) {
        return questions.stream().mapToLong(each -> each.count(standing)).sum();
    }

    private static <O extends Symbol> AskedQuestion ask(
            Question<O> question, List<Subject> subjects, PolicyStack policies, AsOf asOf) {
        List<Answer<?>> answers = new ArrayList<>();
        for (Subject each : subjects) {
            answers.add(policies.ask(question, each.known().askedBy(question), asOf, each.place()));
        }
        return AskedQuestion.of(question, answers);
    }

    private static Bilingual label(String domain) {
        return Domain.find(domain).map(Domain::label).orElseGet(() -> Bilingual.same(domain));
    }
}
