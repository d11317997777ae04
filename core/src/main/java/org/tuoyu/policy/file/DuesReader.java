package org.tuoyu.policy.file;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tuoyu.childcare.duty.Duty;
import org.tuoyu.childcare.milestone.Target;
import org.tuoyu.kernel.problem.DidYouMean;
import org.tuoyu.kernel.text.Citation;
import org.tuoyu.policy.lines.Words;

/** The targets and duties of an instrument, each with all the words that set it, those of the annex after those of the body. */
final class DuesReader {

    private final DocumentReader document;
    private final Counterparts counterparts;
    private final Map<String, Citation> norms = new LinkedHashMap<>();
    private final Map<String, List<Outline.Rule>> also = new LinkedHashMap<>();

    DuesReader(DocumentReader document) {
        this.document = document;
        this.counterparts = new Counterparts(document.text(), document.directory());
    }

    List<Target> targets() {
        List<Target> targets = new ArrayList<>();
        for (Outline.Rule rule : document.document().rules(LineKind.TARGET)) {
            targets.add(target(rule, TargetLine.of(rule.rest())));
        }
        return targets;
    }

    Target target(Outline.Rule rule, TargetLine line) {
        ClauseContext context = document.context(rule);
        List<Citation.Verbatim> quotes = new ArrayList<>();
        for (Citation each : citations(LineKind.TARGET, context.absolute(line.id()), context.citation())) {
            quotes.add(each.match(verbatim -> verbatim, referenced -> {
                throw line.title().misread("TEXT_NOT_HELD", "目标须有收录的原文", "a target rests on words that are held");
            }));
        }
        return line.target(context, quotes);
    }

    List<Duty> duties() {
        List<Duty> duties = new ArrayList<>();
        for (Outline.Rule rule : document.document().rules(LineKind.DUTY)) {
            duties.add(duty(rule, DutyLine.of(rule.rest())));
        }
        return duties;
    }

    Duty duty(Outline.Rule rule, DutyLine line) {
        ClauseContext context = document.context(rule);
        return line.duty(
                context,
                document.directory(),
                Binding.owed(rule.quoted(), document.readings()),
                citations(LineKind.DUTY, context.absolute(line.id()), context.citation()),
                id -> cited(context.absolute(id), id));
    }

    /** The words of the norm with an id in full. */
    private Citation cited(String absolute, Words id) {
        Citation found = norms().get(absolute);
        if (found == null) {
            throw id.misread(
                    "ID_UNKNOWN",
                    "没有这个编号的规则：" + absolute,
                    "no norm has the id " + absolute,
                    DidYouMean.of(absolute, norms().keySet()));
        }
        return found;
    }

    private Map<String, Citation> norms() {
        if (norms.isEmpty()) {
            Map<String, Citation> read = new LinkedHashMap<>();
            for (Outline.Rule rule : document.document().rules(LineKind.NORM)) {
                if (rule.line().contains("`")) {
                    ClauseContext context = document.context(rule);
                    for (Words each : NormLine.of(rule.line()).ids()) {
                        read.putIfAbsent(context.absolute(each), context.citation());
                    }
                }
            }
            norms.putAll(read);
        }
        return norms;
    }

    /** All words that set a target or duty: its own, others of the body, those of the annex. */
    private List<Citation> citations(LineKind kind, String absolute, Citation own) {
        Set<Citation> body = new LinkedHashSet<>(List.of(own));
        Set<Citation> annex = new LinkedHashSet<>();
        for (Outline.Rule rule : also().getOrDefault(kind.keyword() + absolute, List.of())) {
            AlsoLine line = AlsoLine.of(rule.rest());
            if (line.elsewhere().isPresent()) {
                annex.add(line.citation(document.validity().instrument().number()));
            } else {
                body.add(document.context(rule).citation());
            }
        }
        Set<Citation> all = new LinkedHashSet<>(body);
        for (Citation each : body) {
            counterparts.of(each).ifPresent(all::add);
        }
        all.addAll(annex);
        return List.copyOf(all);
    }

    /** The lines that say by which other words something is set, by what they name. */
    private Map<String, List<Outline.Rule>> also() {
        if (also.isEmpty()) {
            Map<String, List<Outline.Rule>> read = new LinkedHashMap<>();
            for (Outline.Rule rule : document.document().rules(LineKind.ALSO)) {
                AlsoLine line = AlsoLine.of(rule.rest());
                read.computeIfAbsent(
                                line.kind().keyword() + document.context(rule).absolute(line.id()),
                                key -> new ArrayList<>())
                        .add(rule);
            }
            also.putAll(read);
        }
        return also;
    }
}
