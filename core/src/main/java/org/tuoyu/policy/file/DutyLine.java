package org.tuoyu.policy.file;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.tuoyu.childcare.duty.Bearer;
import org.tuoyu.childcare.duty.Consequence;
import org.tuoyu.childcare.duty.Duty;
import org.tuoyu.childcare.milestone.Variant;
import org.tuoyu.kernel.decision.Given;
import org.tuoyu.kernel.language.Bilingual;
import org.tuoyu.kernel.party.Directory;
import org.tuoyu.kernel.text.Citation;
import org.tuoyu.kernel.text.Modality;
import org.tuoyu.kernel.text.OpenWord;
import org.tuoyu.kernel.time.Term;
import org.tuoyu.policy.lines.Days;
import org.tuoyu.policy.lines.Words;

/**
 * A line that sets a duty: {@code 机构注册登记 `registration`：承担 婴幼儿照护服务机构；起于 举办婴幼儿照护服务机构 ｜ …}.
 *
 * @param parts what follows the bearers, as written
 */
record DutyLine(Titled titled, Words bearers, List<Words> parts) {

    /** The sentence names nobody, the rows of the annex that hold its words do. */
    static final String BY_ANNEX = "依附件";

    /** Neither the sentence nor the annex names anybody. */
    static final String NOBODY = "未载明";

    static final String FROM_SENTENCE_BEFORE = "（承前句）";

    static final String FROM = "起于 ";
    static final String WITH = "与 ";
    static final String TOGETHER = " 同步";
    static final String BREACHED = "违反则 ";
    static final String IF = "，若 ";
    static final String KEPT = "持续";
    static final String EACH_YEAR = "每年";
    private static final String UNTIL = "至 ";
    static final String WORKING_DAYS = " 个工作日内";

    static DutyLine of(Words line) {
        Titled titled = Titled.of(line, 1);
        List<Words> parts = titled.rest().split("；");
        Words bearers = parts.get(0)
                .after("承担 ")
                .orElseThrow(() -> parts.get(0)
                        .misread("LINE_KIND_UNKNOWN", "义务须先写“承担”和主体", "a duty begins with 承担 and who bears it"));
        DutyLine duty = new DutyLine(titled, bearers, parts.subList(1, parts.size()));
        duty.requireOnce();
        duty.requireWords();
        titled.requireEnglish(1 + duty.count(FROM) + duty.count(WITH));
        return duty;
    }

    /** Each kind of part stands once; what is kept all the time has no term. */
    private void requireOnce() {
        Map<String, Words> found = new HashMap<>();
        for (Words part : parts) {
            String kind = part.startsWith(FROM)
                    ? FROM
                    : part.startsWith(BREACHED) ? BREACHED : LastDay.is(part) ? UNTIL : "期限";
            if (found.put(kind, part) != null) {
                throw part.misread(
                        "TERM_TWICE",
                        "“起于”“违反则”、期限（或“持续”）和止日各只写一次",
                        "起于, 违反则, a term (or 持续) and a last day stand once each");
            }
        }
    }

    private void requireWords() {
        for (Words part : parts) {
            part.requireWords();
            part.after(FROM).ifPresent(Words::requireWords);
            part.after(WITH).ifPresent(each -> each.without(TOGETHER).requireWords());
        }
    }

    private int count(String mark) {
        return (int) parts.stream().filter(each -> each.startsWith(mark)).count();
    }

    Words id() {
        return titled.id();
    }

    boolean isFromSentenceBefore() {
        return parties().endsWith(FROM_SENTENCE_BEFORE);
    }

    private Words parties() {
        return bearers.before(IF);
    }

    /** The shorthand that says under which option of a reading they bear it; empty where they do outright. */
    Optional<Words> under() {
        return bearers.behind(IF);
    }

    /** The bearers as written; none where the sentence names nobody. */
    List<Words> named() {
        return bearers.is(BY_ANNEX) || bearers.is(NOBODY)
                ? List.of()
                : parties().without(FROM_SENTENCE_BEFORE).split("、");
    }

    /** @param cited the words of the norm with an id in full */
    Duty duty(
            ClauseContext context,
            Directory directory,
            List<Variant<Modality>> modalities,
            List<Citation> citations,
            Function<Words, Citation> cited) {
        Duty.Builder duty = Duty.builder()
                .id(context.absolute(id()))
                .label(new Bilingual(
                        titled.title().text(), titled.english().get(0).text()))
                .kind(Duty.Kind.ACHIEVEMENT)
                .binding(modalities)
                .term(new Term.None())
                .citations(citations);
        named().forEach(each -> duty.addBearers(bearer(each, directory)));
        under().ifPresent(each -> duty.borneUnder(given(each, context)));
        int english = 1;
        for (Words part : parts) {
            if (part.startsWith(FROM)) {
                duty.trigger(new Bilingual(
                        part.from(FROM.length()).text(),
                        titled.english().get(english++).text()));
            } else if (part.startsWith(WITH)) {
                String other = part.from(WITH.length()).without(TOGETHER).text();
                duty.term(new Term.With(
                        new Bilingual(other, titled.english().get(english++).text())));
            } else if (LastDay.is(part)) {
                duty.until(LastDay.of(part, context.readings(), List.of()));
            } else if (part.is(KEPT)) {
                duty.kind(Duty.Kind.MAINTENANCE);
            } else if (part.startsWith(BREACHED)) {
                duty.consequence(consequence(part.from(BREACHED.length()), context, cited));
            } else {
                term(duty, part, context);
            }
        }
        requireKept(modalities);
        return duty.build();
    }

    private void requireKept(List<Variant<Modality>> modalities) {
        if (Variant.values(modalities).anyMatch(Modality.PROHIBITION::equals)
                && parts.stream().noneMatch(each -> each.is(KEPT))) {
            throw bearers.misread(
                    "TERM_MISSING",
                    "禁止须一直遵守：加“；持续”；若引文另有义务，在逗号处分为两段引文",
                    "a prohibition is kept all the time: add ；持续; where the quote sets another duty as well, quote it in two pieces");
        }
    }

    private static Bearer bearer(Words name, Directory directory) {
        if (directory.find(name.text()).isPresent()) {
            return new Bearer.Named(name.text());
        }
        List<Bearer.Role> roles = Arrays.asList(Bearer.Role.values());
        return role(name).orElseThrow(() -> {
            List<String> known = new ArrayList<>(Names.shortest(roles));
            known.addAll(Names.parties(directory));
            return Names.unknown(name, known, "单位或身份", "party or role");
        });
    }

    /** The role of a name. */
    static Optional<Bearer.Role> role(Words name) {
        return Names.find(name.text(), Arrays.asList(Bearer.Role.values()));
    }

    private static void term(Duty.Builder duty, Words part, ClauseContext context) {
        if (part.startsWith(UNTIL) && part.contains("〔")) {
            duty.lastDays(TargetLine.days(part.from(UNTIL.length()), context));
        } else {
            Term term = term(part);
            duty.term(term);
            if (term instanceof Term.EachYear || term.equals(new Term.Open(OpenWord.REGULARLY))) {
                duty.kind(Duty.Kind.RECURRING);
            }
        }
    }

    private static Term term(Words part) {
        if (part.is(EACH_YEAR)) {
            return new Term.EachYear();
        }
        if (part.endsWith(WORKING_DAYS)) {
            long days = Days.requireNumber(part.without(WORKING_DAYS));
            if (days < 1) {
                throw part.misread("NUMBER_FORM", "至少 1 个工作日", "one working day or more");
            }
            return new Term.WorkingDays((int) days);
        }
        Optional<Words> day = part.after(UNTIL);
        if (day.isPresent()) {
            return new Term.By(Days.require(day.get()));
        }
        return new Term.Open(Names.require(part, Arrays.asList(OpenWord.values()), "期限", "term"));
    }

    private static Consequence consequence(Words words, ClauseContext context, Function<Words, Citation> cited) {
        Words id = words.before(IF);
        Citation citation = cited.apply(id.requireBareId());
        return new Consequence(citation, words.behind(IF).map(each -> given(each, context)));
    }

    /** The option under which a shorthand is 一律. */
    private static Given given(Words shorthand, ClauseContext context) {
        List<Given> attached = new ArrayList<>();
        for (List<Given> way : Ways.of(context.readings().in(shorthand), shorthand)) {
            if (context.readings().meaning(shorthand, way).is(Interpretations.ALWAYS)) {
                attached.addAll(way);
            }
        }
        if (attached.size() != 1) {
            throw shorthand.misread(
                    "SHORT_MIXED",
                    "此处的简称须恰在一种理解之下为“一律”，其余为“从不”",
                    "the shorthand is 一律 under one option and 从不 under the others");
        }
        return attached.get(0);
    }
}
