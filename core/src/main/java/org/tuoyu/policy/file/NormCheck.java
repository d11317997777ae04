package org.tuoyu.policy.file;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tuoyu.kernel.decision.Condition;
import org.tuoyu.kernel.decision.Given;
import org.tuoyu.kernel.decision.Norm;
import org.tuoyu.kernel.decision.Question;
import org.tuoyu.kernel.language.Symbol;
import org.tuoyu.kernel.problem.DidYouMean;
import org.tuoyu.policy.lines.Findings;
import org.tuoyu.policy.lines.Words;

/** What is wrong with the norms of an instrument in a file: with each of them, and with their ids among each other. */
final class NormCheck {

    private static final int MOST = 50_000;

    private record Variant(Question<?> question, List<Given> given, List<Condition> conditions) {

        /**
         * Whether they never apply both: variants of one question, under different options of some reading, or under
         * other readings and for other values of some fact.
         */
        private boolean excludes(Variant other) {
            return question.equals(other.question)
                    && (given.stream()
                                    .anyMatch(one -> other.given.stream()
                                            .anyMatch(two -> one.reading().equals(two.reading())
                                                    && !one.option().equals(two.option())))
                            || (!given.equals(other.given)
                                    && conditions.stream().anyMatch(other::leavesOut)));
        }

        private boolean leavesOut(Condition asked) {
            return asked instanceof Condition.OneOf one
                    && conditions.stream()
                            .anyMatch(each -> each instanceof Condition.OneOf own
                                    && own.fact().equals(one.fact())
                                    && Collections.disjoint(own.values(), one.values()));
        }
    }

    private final DocumentReader document;
    private final Map<String, Words> ids = new LinkedHashMap<>();
    private final Map<String, List<Variant>> variants = new HashMap<>();
    private final Map<Words, String> exceptions = new LinkedHashMap<>();
    private int number;

    NormCheck(DocumentReader document) {
        this.document = document;
    }

    <O extends Symbol> void read(Question<O> question, Outline.Rule rule) {
        NormLine line = NormLine.of(rule.line());
        ClauseContext context = document.context(rule);
        Map<String, Words> written = new HashMap<>();
        for (Words id : line.ids()) {
            written.put(context.absolute(id), id);
        }
        written.forEach(ids::putIfAbsent);
        for (Words each : line.exceptions()) {
            exceptions.put(each, context.absolute(each));
        }
        List<Norm<O>> norms = document.contribution(question, rule).norms();
        number += norms.size();
        if (number > MOST) {
            throw Ways.tooMany(rule.line());
        }
        for (Norm<O> norm : norms) {
            requireOwn(
                    written.getOrDefault(norm.id(), rule.line()),
                    norm.id(),
                    new Variant(question, norm.given(), norm.conditions()));
        }
    }

    private void requireOwn(Words id, String absolute, Variant variant) {
        List<Variant> others = variants.computeIfAbsent(absolute, key -> new ArrayList<>());
        if (!others.stream().allMatch(variant::excludes)) {
            int first = ids.getOrDefault(absolute, id).line();
            throw id.misread(
                    "ID_TWICE",
                    "编号重复，已用于第" + first + "行：换一个；同一规则的各种读法须分属同一理解的不同选项，或分属不同理解而事项取值不同",
                    "this id stands twice, first on line " + first
                            + ": take another; variants of one norm are under different options of a reading,"
                            + " or under other readings for other values of a fact");
        }
        others.add(variant);
    }

    /** That each norm to which one is an exception is among those read. */
    void requireExceptionsKnown(Findings findings) {
        exceptions.forEach((written, id) -> {
            if (!ids.containsKey(id) && !findings.isFull()) {
                findings.add(written.problem(
                                "ID_UNKNOWN",
                                "没有这个编号的规则：" + id + "；写已有的编号",
                                "no norm has the id " + id + ": write one that there is")
                        .suggesting(DidYouMean.of(id, ids.keySet())));
            }
        });
    }
}
