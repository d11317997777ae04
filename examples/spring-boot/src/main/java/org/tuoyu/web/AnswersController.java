package org.tuoyu.web;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.tuoyu.childcare.institution.ApplicationForm;
import org.tuoyu.json.AnswerWriter;
import org.tuoyu.kernel.decision.Answer;
import org.tuoyu.kernel.decision.Question;
import org.tuoyu.kernel.language.Language;
import org.tuoyu.kernel.language.Symbol;
import org.tuoyu.kernel.problem.DidYouMean;
import org.tuoyu.kernel.problem.Problem;
import org.tuoyu.kernel.time.AsOf;
import org.tuoyu.policy.Nearest;
import org.tuoyu.policy.PlaceNotKnown;
import org.tuoyu.policy.PolicyStack;
import org.tuoyu.policy.review.Acting;

/** Answers with their reasons: the documents of {@code tuoyu ask} and {@code tuoyu explain}. */
@RestController
@RequestMapping(path = "/api/answers", produces = MediaType.APPLICATION_JSON_VALUE)
final class AnswersController {

    private final District district;
    private final Asked asked;

    AnswersController(District district, Asked asked) {
        this.district = district;
        this.asked = asked;
    }

    /**
     * Which authority registers, as far as what is filled in goes: what is missing or wrong in the form counts as not known,
     * and stands among the problems.
     */
    @PostMapping("/registration-authority")
    byte[] authority(@RequestBody ApplicationForm form, Language language) throws IOException {
        PartialApplication known = new PartialApplication(form, district, asked.today());
        PolicyStack policies = district.policies();
        return Writing.document(out -> new AnswerWriter(out, language, policies::files)
                .explained(
                        known.line(),
                        known.day(),
                        known.answer(),
                        kind -> known.shown(kind, language),
                        known.remarks()));
    }

    /** The answer to any question of the documents, from the facts that are known. */
    @PostMapping("/{*question}")
    byte[] ask(
            @PathVariable String question,
            @RequestBody(required = false) @Nullable FactsBody facts,
            @RequestParam @Nullable String place,
            AsOf asOf,
            Language language)
            throws IOException {
        return answer(
                find(question.substring(1)),
                facts == null ? new FactsBody() : facts,
                place == null ? district.place() : place,
                asOf,
                language);
    }

    private <O extends Symbol> byte[] answer(
            Question<O> question, FactsBody facts, String place, AsOf asOf, Language language) throws IOException {
        PolicyStack policies = district.policies();
        List<Problem> remarks = remarks(question, asOf, place);
        Answer<O> answer = policies.ask(question, new StatedFacts(question, facts).knowledge(), asOf, place);
        Acting acting = Acting.on(Stream.of(answer), policies);
        List<Nearest> nearest = Nearest.to(answer, policies, asOf, place);
        return Writing.document(out -> new AnswerWriter(out, language, policies::files)
                .toQuestion(answer, acting.bearers(), acting.rows(), nearest, remarks));
    }

    private List<Problem> remarks(Question<?> question, AsOf asOf, String place) {
        try {
            return district.policies().reach(question, asOf, place);
        } catch (PlaceNotKnown unknown) {
            return Refusal.<List<Problem>>of(
                            Problem.at("/place", "PLACE_NOT_KNOWN", "没有这个名称的地方", "no place is known under this name")
                                    .suggesting(unknown.didYouMean()))
                    .orElseThrow();
        }
    }

    private Question<?> find(String id) {
        List<Question<?>> all = district.policies().questions();
        Optional<Question<?>> found =
                all.stream().filter(each -> each.id().equals(id)).findFirst();
        if (found.isEmpty()) {
            List<String> ids = new ArrayList<>();
            all.forEach(each -> ids.add(each.id()));
            return Refusal.<Question<?>>of(Problem.at("", "QUESTION_NOT_KNOWN", "没有这个问题", "there is no such question")
                            .suggesting(DidYouMean.of(id, ids)))
                    .orElseThrow();
        }
        return found.get();
    }
}
