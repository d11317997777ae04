package org.tuoyu.policy.file;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tuoyu.childcare.duty.Duty;
import org.tuoyu.childcare.milestone.Target;
import org.tuoyu.kernel.text.Citation;
import org.tuoyu.kernel.text.OfficialText;
import org.tuoyu.kernel.text.Row;

/** The targets and duties of an instrument, each with all the words that set it, those of the annex after those of the body. */
final class DuesReader {

    private static final List<String> MODALS = List.of("应当", "必须", "应", "要", "");

    private final DocumentReader document;
    private final Optional<OfficialText> text;
    private final List<String> names = new ArrayList<>();

    DuesReader(DocumentReader document) {
        this.document = document;
        this.text = document.text();
        document.directory().units().forEach(each -> names.addAll(each.allNames()));
        document.directory().groups().forEach(each -> names.addAll(each.allNames()));
    }

    List<Target> targets() {
        List<Target> targets = new ArrayList<>();
        for (Outline.Rule rule : document.document().rules(DocumentReader.TARGET)) {
            targets.add(target(rule, TargetLine.of(rule.line())));
        }
        return targets;
    }

    Target target(Outline.Rule rule, TargetLine line) {
        ClauseContext context = document.context(rule);
        List<Citation.Verbatim> quotes = new ArrayList<>();
        for (Citation each : citations("目标 ", context.absolute(line.id()), context.citation())) {
            quotes.add(each.match(verbatim -> verbatim, referenced -> {
                throw line.title().misread("TEXT_NOT_HELD", "目标须有收录的原文", "a target rests on words that are held");
            }));
        }
        return line.target(context, quotes);
    }

    List<Duty> duties() {
        List<Duty> duties = new ArrayList<>();
        for (Outline.Rule rule : document.document().rules(DocumentReader.DUTY)) {
            duties.add(duty(rule, DutyLine.of(rule.line())));
        }
        return duties;
    }

    Duty duty(Outline.Rule rule, DutyLine line) {
        ClauseContext context = document.context(rule);
        return line.duty(
                context,
                document.directory(),
                DocumentReader.modality(rule.quoted()),
                citations("义务 ", context.absolute(line.id()), context.citation()),
                id -> cited(context.absolute(id), id));
    }

    /** Whether a row of the annex has the words of a quote. */
    boolean hasRow(Citation quote) {
        return counterpart(quote).isPresent();
    }

    /** The words of the norm with an id in full. */
    private Citation cited(String absolute, Words id) {
        for (Outline.Rule rule : document.document().rules("- ")) {
            if (DocumentReader.isNorm(rule) && rule.line().contains("`")) {
                ClauseContext context = document.context(rule);
                for (Words each : NormLine.of(rule.line()).ids()) {
                    if (context.absolute(each).equals(absolute)) {
                        return context.citation();
                    }
                }
            }
        }
        throw id.misread("ID_UNKNOWN", "没有这个编号的规则：" + absolute, "no norm has the id " + absolute);
    }

    /** All words that set a target or duty: its own, others of the body, those of the annex. */
    private List<Citation> citations(String kind, String absolute, Citation own) {
        Set<Citation> body = new LinkedHashSet<>(List.of(own));
        Set<Citation> annex = new LinkedHashSet<>();
        for (Outline.Rule rule : document.document().rules(DocumentReader.ALSO + kind)) {
            ClauseContext context = document.context(rule);
            Words named = rule.line().before("：同时见 ");
            Words id = new Words(named.line(), named.column() - 1, " " + named.text()).requireId();
            if (context.absolute(id).equals(absolute)) {
                Optional<Words> elsewhere = rule.line().behind("：同时见 ");
                if (elsewhere.isPresent()) {
                    annex.add(elsewhere(elsewhere.get()));
                } else {
                    body.add(context.citation());
                }
            }
        }
        Set<Citation> all = new LinkedHashSet<>(body);
        for (Citation each : body) {
            counterpart(each).ifPresent(all::add);
        }
        all.addAll(annex);
        return List.copyOf(all);
    }

    /** {@code 附件8(1)“…”}. */
    private Citation elsewhere(Words written) {
        Words quote = written.behind("“")
                .orElseThrow(() ->
                        written.misread("LINE_KIND_UNKNOWN", "写作“同时见 附件8(1)“原文””", "it is written 同时见 附件8(1)“words”"));
        return new Citation.Verbatim(
                document.validity().instrument().number(),
                Place.inText(written.before("“")),
                quote.without("”").text());
    }

    /** The words of the annex that say the same: all of a quote, or all but who has to do it, in one row alone. */
    private Optional<Citation> counterpart(Citation quote) {
        if (text.isEmpty() || !(quote instanceof Citation.Verbatim verbatim)) {
            return Optional.empty();
        }
        for (String words : List.of(verbatim.quote(), withoutSubject(verbatim.quote()))) {
            List<String> rows = rowsWith(words);
            if (rows.size() == 1) {
                return Optional.of(new Citation.Verbatim(verbatim.instrument(), rows.get(0), words));
            }
        }
        return Optional.empty();
    }

    /** Words without the parties that they begin with, and without the word that says that these have to. */
    private String withoutSubject(String words) {
        int end = 0;
        for (int next = partyAt(words, 0); next > end; next = partyAt(words, end)) {
            end = next < words.length() && words.charAt(next) == '、' ? next + 1 : next;
            if (next == end) {
                break;
            }
        }
        if (end == 0) {
            return words;
        }
        String rest = words.substring(end);
        for (String modal : MODALS) {
            if (rest.startsWith(modal)) {
                return rest.substring(modal.length());
            }
        }
        return rest;
    }

    /** Where the longest name of a party ends that begins there; the start where none does. */
    private int partyAt(String words, int start) {
        int longest = 0;
        for (String name : names) {
            if (name.length() > longest && words.startsWith(name, start)) {
                longest = name.length();
            }
        }
        return start + longest;
    }

    /** The rows of the annex in which words stand, each as often as they do. */
    private List<String> rowsWith(String words) {
        List<String> rows = new ArrayList<>();
        for (Row row : text.orElseThrow().rows()) {
            String all = text.orElseThrow().clause(row.clause()).words();
            for (int at = all.indexOf(words); at >= 0; at = all.indexOf(words, at + 1)) {
                rows.add(row.clause());
            }
        }
        return rows;
    }
}
