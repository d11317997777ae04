package org.tuoyu.cli;

import java.util.List;
import java.util.stream.Stream;
import org.tuoyu.json.ListedFinding;
import org.tuoyu.kernel.decision.Norm;
import org.tuoyu.kernel.decision.NormFinding;
import org.tuoyu.kernel.decision.Question;
import org.tuoyu.kernel.language.Bilingual;
import org.tuoyu.kernel.language.Constant;
import org.tuoyu.kernel.language.Symbol;
import org.tuoyu.kernel.problem.Problem;
import org.tuoyu.kernel.time.AsOf;
import org.tuoyu.policy.lint.Severity;

/** What is found in the rules that carry the document out, by the codes of {@link NormFinding}. */
enum RuleFinding implements Constant {
    GAP("无约束性规定", "no norm binds", Severity.NOTE),
    CLASH("规则冲突", "norms clash", Severity.ERROR),
    DEAD_NORM("规则从不适用", "dead norm", Severity.WARNING),
    ALWAYS_SET_ASIDE("规则总被排除", "norm always set aside", Severity.WARNING),
    DISPLACED_IN_VAIN("例外自身被排除", "displaced in vain", Severity.WARNING),
    REPEAT("规则重复", "norm repeats others", Severity.NOTE);

    /** The rules, as a section of the list. */
    private enum Section implements Constant {
        RULES;

        @Override
        public Bilingual label() {
            return new Bilingual("所编规则", "Rules");
        }
    }

    private static final Constant SECTION = Section.RULES;
    private static final Bilingual NOTHING = new Bilingual("", "");

    private final Bilingual label;
    private final Severity severity;

    RuleFinding(String zh, String en, Severity severity) {
        this.label = new Bilingual(zh, en);
        this.severity = severity;
    }

    @Override
    public Bilingual label() {
        return label;
    }

    /**
     * The findings in the rules of every question that the documents themselves answer, asked for their place on a day.
     */
    static List<ListedFinding> lines(Held held, AsOf day) {
        return held.alone().policies().questions().stream()
                .flatMap(question -> lines(question, held, day).stream())
                .toList();
    }

    /** Gaps of one question are one line: most are what the document has no word for, or only promotes. */
    private static <O extends Symbol> List<ListedFinding> lines(Question<O> question, Held held, AsOf day) {
        List<NormFinding<O>> findings =
                held.policies().inPlay(question, day, held.place()).findings();
        List<Problem> gaps = findings.stream()
                .filter(each -> each.kind() == NormFinding.Kind.GAP)
                .map(NormFinding::problem)
                .toList();
        return Stream.concat(
                        findings.stream()
                                .filter(each -> each.kind() != NormFinding.Kind.GAP)
                                .map(finding -> line(question, finding)),
                        gaps.stream().limit(1).map(first -> gap(question, first, gaps.size())))
                .toList();
    }

    private static ListedFinding gap(Question<?> question, Problem first, int regions) {
        Bilingual others = regions == 1
                ? new Bilingual("", "")
                : new Bilingual("；另有 " + (regions - 1) + " 类", "; and " + (regions - 1) + " more regions");
        Bilingual message = new Bilingual(
                question.label().zh() + "：" + first.message().zh() + others.zh(),
                question.label().en() + ": " + first.message().en() + others.en());
        return new ListedFinding(SECTION, GAP, GAP.severity, NOTHING, List.of(), message);
    }

    private static <O extends Symbol> ListedFinding line(Question<O> question, NormFinding<O> finding) {
        Problem problem = finding.problem();
        RuleFinding kind = valueOf(problem.code());
        Bilingual message = new Bilingual(
                question.label().zh() + "：" + problem.message().zh(),
                question.label().en() + ": " + problem.message().en());
        List<ListedFinding.Words> words =
                norms(finding).stream().map(RuleFinding::words).distinct().toList();
        return new ListedFinding(SECTION, kind, kind.severity, NOTHING, words, message);
    }

    /** The norms that a finding is about, the one that it is told of first. */
    private static <O extends Symbol> List<Norm<O>> norms(NormFinding<O> finding) {
        return finding.kind() == NormFinding.Kind.DEAD_NORM
                ? finding.norms()
                : Stream.concat(finding.norms().stream(), finding.by().stream().limit(1))
                        .toList();
    }

    private static ListedFinding.Words words(Norm<?> norm) {
        return norm.citation()
                .match(
                        verbatim -> new ListedFinding.Words(
                                verbatim.clause(), verbatim.place().zh(), verbatim.quote()),
                        referenced -> new ListedFinding.Words(
                                referenced.clause(),
                                referenced.instrument() + " "
                                        + referenced.place().zh(),
                                referenced.gist().zh()));
    }
}
