package org.tuoyu.policy.file;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.tuoyu.kernel.decision.Condition;
import org.tuoyu.kernel.decision.Given;
import org.tuoyu.kernel.decision.Norm;
import org.tuoyu.kernel.decision.Question;
import org.tuoyu.kernel.decision.Validity;
import org.tuoyu.kernel.decision.YesNo;
import org.tuoyu.kernel.language.Symbol;
import org.tuoyu.kernel.text.Modality;
import org.tuoyu.kernel.time.InForce;
import org.tuoyu.kernel.time.Until;
import org.tuoyu.policy.lines.Words;

/**
 * A line that answers a question: {@code 登记机关：机构编制部门 或 民政部门，若 机构性质 为 非营利性 `non-profit`}. It gives a norm for each
 * of its branches, each with a variant for each way in which the text can be read.
 *
 * @param answer the question with its outcomes, or the statement that the answer is yes
 * @param branches conditions with an id each; the first may have none
 * @param otherwise the outcome where the last condition does not hold, with its id
 * @param exceptions the ids of the norms that it displaces
 */
record NormLine(Words answer, List<Branch> branches, Optional<Words> otherwise, List<Words> exceptions) {

    private static final String IF = "，若 ";
    static final String AND = " 且 ";
    private static final int MOST_NORMS = 1_000;
    private static final String OTHERWISE = "，否则 ";

    /** Conditions, none where they are left out, and the id of their norm. */
    record Branch(Optional<Words> conditions, Words id) {}

    static NormLine of(Words line) {
        List<Words> displacing = line.split("，例外于 ");
        Words main = displacing.get(0).before(OTHERWISE);
        List<Words> written = main.split("，或若 ");
        Words first = written.get(0).named();
        List<Branch> branches = new ArrayList<>();
        branches.add(new Branch(first.behind(IF), written.get(0).requireId()));
        for (Words each : written.subList(1, written.size())) {
            branches.add(new Branch(Optional.of(each.named()), each.requireId()));
        }
        List<Words> exceptions = new ArrayList<>();
        for (Words each : displacing.subList(1, displacing.size())) {
            if (each.contains("，")) {
                throw each.misread("LINE_KIND_UNKNOWN", "“例外于 编号”写在行末", "例外于 with an id ends the line");
            }
            exceptions.add(each.requireBareId());
        }
        return new NormLine(first.before(IF), branches, displacing.get(0).behind(OTHERWISE), exceptions);
    }

    /** Whether the line answers a question, as far as its start tells. */
    static boolean answers(Question<?> question, Words line) {
        for (String name : Names.of(question)) {
            if (line.startsWith(name) && line.from(name.length()).startsWith("：")) {
                return true;
            }
        }
        return question.outcomes().get(0) instanceof YesNo && states(question, line);
    }

    private static boolean states(Question<?> question, Words line) {
        for (String statement : Names.statements(question)) {
            if (line.startsWith(statement) && endsAnswer(line.from(statement.length()))) {
                return true;
            }
        }
        return false;
    }

    private static boolean endsAnswer(Words rest) {
        return rest.startsWith(" `") || rest.startsWith(IF);
    }

    /** The ids of its norms, as written. */
    List<Words> ids() {
        List<Words> ids = new ArrayList<>();
        branches.forEach(each -> ids.add(each.id()));
        otherwise.ifPresent(each -> ids.add(each.requireId()));
        return ids;
    }

    /** Its norms for the question that it answers. */
    <O extends Symbol> List<Norm<O>> norms(Question<O> question, ClauseContext context, Outline.Quoted quoted) {
        List<O> outcomes = outcomes(question);
        Conditions conditions = new Conditions(question, context);
        Optional<Words> binding = Binding.said(quoted);
        Function<List<Given>, Modality> modalities = Binding.byWay(quoted, context.readings());
        List<Norm<O>> norms = new ArrayList<>();
        for (Branch branch : branches) {
            List<Words> asked = new ArrayList<>(context.premises());
            if (branch.conditions().isPresent()) {
                asked.add(branch.conditions().get());
            }
            List<Norm<O>> turned = new ArrayList<>();
            List<Words> pieces =
                    asked.stream().flatMap(each -> each.split(AND).stream()).toList();
            Optional<Words> last = pieces.stream().filter(LastDay::is).findFirst();
            List<Words> facts =
                    pieces.stream().filter(each -> !LastDay.is(each)).toList();
            List<Words> read = new ArrayList<>(asked);
            binding.ifPresent(read::add);
            for (List<Given> way : context.readings().ways(read, answer)) {
                Optional<List<Condition>> under = conditions.under(facts, way);
                if (norms.size() + turned.size() > MOST_NORMS) {
                    throw Ways.tooMany(answer);
                }
                if (under.isPresent()) {
                    Modality modality = modalities.apply(way);
                    add(norms, context, modality, branch.id(), last, way, under.get(), outcomes);
                    if (otherwise.isPresent()) {
                        O other = Names.require(
                                otherwise.get().named(), question.outcomes(), "结果", "outcome of that question");
                        add(
                                turned,
                                context,
                                modality,
                                otherwise.get().requireId(),
                                last,
                                way,
                                Conditions.otherwise(under.get(), otherwise.get()),
                                List.of(other));
                    }
                }
            }
            norms.addAll(turned);
        }
        return norms;
    }

    private <O extends Symbol> void add(
            List<Norm<O>> norms,
            ClauseContext context,
            Modality modality,
            Words id,
            Optional<Words> last,
            List<Given> way,
            List<Condition> conditions,
            List<O> outcomes) {
        Set<String> displaced = new LinkedHashSet<>();
        for (Words each : exceptions) {
            displaced.add(context.absolute(each));
        }
        for (Validity.Period period : context.validity().periods()) {
            List<Given> given = new ArrayList<>(period.given());
            given.addAll(way);
            norms.add(Norm.<O>builder()
                    .id(context.absolute(id))
                    .given(given)
                    .conditions(conditions)
                    .allows(outcomes)
                    .modality(modality)
                    .citation(context.citation())
                    .instrument(context.validity().instrument())
                    .rank(context.validity().instrument().rank())
                    .inForce(until(last, period.inForce(), way, context))
                    .exceptionTo(displaced)
                    .retroactiveBy(context.retroactiveBy())
                    .build());
        }
    }

    private static InForce until(Optional<Words> last, InForce period, List<Given> way, ClauseContext context) {
        if (last.isEmpty()) {
            return period;
        }
        Until until = LastDay.of(last.get(), context.readings(), way);
        if (until.lastDay().isBefore(period.certainFrom())) {
            throw last.get().from(2).misread("CONDITION_IMPOSSIBLE", "止日早于起日", "the last day is before the first");
        }
        return until.ending(period, context.validity().instrument().publishedOn());
    }

    @SuppressWarnings("unchecked") // the outcomes of a question that has YES are those of YesNo
    private <O extends Symbol> List<O> outcomes(Question<O> question) {
        Optional<Words> written = answer.behind("：");
        if (written.isEmpty() || Names.statements(question).contains(answer.text())) {
            return List.of((O) YesNo.YES);
        }
        List<O> outcomes = new ArrayList<>();
        for (Words each : written.get().split(" 或 ")) {
            outcomes.add(Names.require(each, question.outcomes(), "结果", "outcome of that question"));
        }
        return outcomes;
    }
}
