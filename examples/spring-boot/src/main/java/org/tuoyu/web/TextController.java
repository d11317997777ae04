package org.tuoyu.web;

import java.util.List;
import java.util.Optional;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.tuoyu.childcare.assignment.Assignment;
import org.tuoyu.kernel.text.Citation;
import org.tuoyu.kernel.text.Clause;
import org.tuoyu.kernel.text.OfficialText;
import org.tuoyu.policy.review.Coverage;
import org.tuoyu.policy.review.Covered;

/** The official text of the document, clause by clause, sentence by sentence. */
@RestController
@RequestMapping(path = "/api/text", produces = MediaType.APPLICATION_JSON_VALUE)
final class TextController {

    private final District district;
    private final Coverage coverage;

    TextController(District district) {
        this.district = district;
        this.coverage = Coverage.of(district.document());
    }

    /**
     * A clause.
     *
     * @param clause its id, such as {@code 3.3.8}
     * @param place as it is printed where people cite it
     */
    record Shown(String clause, String place, List<Sentence> provisions) {}

    /**
     * A sentence, or a heading or line.
     *
     * @param parties the parties that it names, as written
     * @param row the clause of the row of the annex that divides the work on it; none where nobody leads it
     */
    record Sentence(int number, String form, String quote, List<String> parties, Optional<String> row) {}

    @GetMapping
    List<Shown> all() {
        return text().stream()
                .flatMap(text -> text.clauses().stream())
                .map(this::shown)
                .toList();
    }

    /** One clause, by its id or as people write it. */
    @GetMapping("/{clause}")
    Shown one(@PathVariable String clause) {
        return text().flatMap(text -> text.find(clause)).map(this::shown).orElseThrow(Refusal::notFound);
    }

    private Optional<OfficialText> text() {
        return district.document().text();
    }

    private Shown shown(Clause clause) {
        return new Shown(
                clause.id(),
                clause.place(),
                coverage.of(clause.id()).stream().map(this::sentence).toList());
    }

    private Sentence sentence(Covered covered) {
        String number = district.document().instrument().number();
        return new Sentence(
                covered.provision().number(),
                covered.provision().form().name(),
                covered.provision().quote(),
                covered.parties(),
                covered.provision().isHeading()
                        ? Optional.empty()
                        : district.matrix()
                                .flatMap(matrix -> matrix.dividing(new Citation.Verbatim(
                                        number,
                                        covered.provision().clause(),
                                        covered.provision().quote())))
                                .map(Assignment::clause));
    }
}
