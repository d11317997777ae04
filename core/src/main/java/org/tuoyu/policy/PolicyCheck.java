package org.tuoyu.policy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.tuoyu.childcare.assignment.ResponsibilityMatrix;
import org.tuoyu.childcare.duty.Bearer;
import org.tuoyu.childcare.duty.Consequence;
import org.tuoyu.childcare.duty.Duties;
import org.tuoyu.childcare.duty.Duty;
import org.tuoyu.childcare.milestone.Target;
import org.tuoyu.childcare.milestone.Targets;
import org.tuoyu.kernel.decision.Norm;
import org.tuoyu.kernel.decision.Validity;
import org.tuoyu.kernel.party.Directory;
import org.tuoyu.kernel.problem.Problem;
import org.tuoyu.kernel.text.Citation;
import org.tuoyu.kernel.text.Instrument;
import org.tuoyu.kernel.text.OfficialText;

/** Whether a policy says what its instrument says: its quotes, its parties, its times. */
final class PolicyCheck {

    private final Validity validity;
    private final Instrument instrument;
    private final Optional<OfficialText> text;
    private final Directory directory;
    private final List<Problem> problems = new ArrayList<>();

    PolicyCheck(Validity validity, Optional<OfficialText> text, Directory directory) {
        this.validity = validity;
        this.instrument = validity.instrument();
        this.text = text;
        this.directory = directory;
    }

    /** The matrix of the annex; its problems are kept for {@link #require}. */
    Optional<ResponsibilityMatrix> matrix() {
        return text.filter(held -> !held.rows().isEmpty())
                .flatMap(held -> ResponsibilityMatrix.of(held, directory, validity)
                        .match(Optional::of, found -> {
                            problems.addAll(found);
                            return Optional.empty();
                        }));
    }

    /** Throws {@link PolicyNotValid} with every problem there is. */
    void require(List<Contribution<?>> contributions, List<Office> offices, Targets targets, Duties duties) {
        held();
        contributions.forEach(each -> each.norms().forEach(this::norm));
        targets(targets);
        duties.all().forEach(this::duty);
        offices.forEach(office -> party(office.party(), office.kind().id()));
        settle();
    }

    /** The matrix of the annex, or {@link PolicyNotValid} with its problems; nothing else is looked at. */
    Optional<ResponsibilityMatrix> matrixAlone() {
        Optional<ResponsibilityMatrix> found = matrix();
        settle();
        return found;
    }

    private void settle() {
        if (!problems.isEmpty()) {
            throw new PolicyNotValid(
                    instrument.number(), problems.stream().distinct().toList());
        }
    }

    private void held() {
        boolean verbatim = instrument.held() == Instrument.Held.VERBATIM;
        if (verbatim != text.isPresent()
                || text.stream().anyMatch(held -> !held.number().equals(instrument.number()))) {
            problem(
                    "TEXT_OF_OTHER_INSTRUMENT",
                    "正式文本与文件不符：" + instrument.number(),
                    instrument.number() + " is " + instrument.held() + ", the text given is that of "
                            + text.map(OfficialText::number).orElse("nothing"));
        }
    }

    private void norm(Norm<?> norm) {
        Stream.of(Optional.of(norm.citation()), norm.permittedBy(), norm.retroactiveBy())
                .flatMap(Optional::stream)
                .filter(cited -> cited.instrument().equals(instrument.number()))
                .forEach(cited -> cited("规则 ", "norm ", norm.id(), cited));
        if (norm.inForce().from().isBefore(instrument.publishedOn())
                && norm.retroactiveBy().isEmpty()) {
            problem(
                    "IN_FORCE_BEFORE_TEXT",
                    "规则 " + norm.id() + " 自 " + norm.inForce().from() + " 生效，早于文件公布，且未引用溯及既往的文字",
                    "norm " + norm.id() + " is in force from "
                            + norm.inForce().from() + ", before its instrument of " + instrument.publishedOn()
                            + ", and quotes no words that make it retroactive");
        }
    }

    private void targets(Targets targets) {
        for (Target target : targets.all()) {
            for (Citation cited : target.citations()) {
                cited("目标 ", "target ", target.id(), cited);
            }
        }
    }

    private void duty(Duty duty) {
        Stream.concat(duty.citations().stream(), duty.consequence().map(Consequence::citation).stream())
                .forEach(cited -> cited("义务 ", "duty ", duty.id(), cited));
        for (Bearer bearer : duty.bearers()) {
            if (bearer instanceof Bearer.Named named) {
                party(named.party(), duty.id());
            }
        }
    }

    private void cited(String zh, String en, String id, Citation citation) {
        Optional<String> fault = citation.match(
                verbatim -> text.map(held -> fault(held, verbatim)).orElse(Optional.of("the text is not held")),
                referenced -> text.map(held -> "the text is held, so the clause must be quoted"));
        fault.ifPresent(why -> problem(
                "QUOTE_NOT_FOUND",
                zh + id + " 的引文与正式文本不符：" + citation.clause() + "“" + words(citation) + "”",
                en + id + " cites clause " + citation.clause() + " with “" + words(citation) + "”: " + why));
    }

    private static Optional<String> fault(OfficialText text, Citation.Verbatim quote) {
        return text.verify(quote)
                .match(
                        found -> Optional.empty(),
                        problems -> Optional.of(problems.get(0).message().en()));
    }

    private static String words(Citation citation) {
        return citation.match(
                Citation.Verbatim::quote, referenced -> referenced.gist().zh());
    }

    private void party(String name, String namedFor) {
        if (directory.find(name).isEmpty()) {
            problems.add(Problem.at(
                            "",
                            "PARTY_NOT_KNOWN",
                            "没有名为 " + name + " 的单位（" + namedFor + "）",
                            "no party is known as " + name + ", named for " + namedFor)
                    .suggesting(directory.near(name)));
        }
    }

    private void problem(String code, String zh, String en) {
        problems.add(Problem.at("", code, zh, en));
    }
}
