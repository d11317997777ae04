package org.tuoyu.tck;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.tuoyu.kernel.decision.Norm;
import org.tuoyu.kernel.language.Bilingual;
import org.tuoyu.kernel.party.Directory;
import org.tuoyu.kernel.party.DivisionCode;
import org.tuoyu.kernel.party.Location;
import org.tuoyu.kernel.party.PartyKind;
import org.tuoyu.kernel.party.Unit;
import org.tuoyu.kernel.text.Instrument;
import org.tuoyu.kernel.text.OfficialText;
import org.tuoyu.kernel.text.Rank;
import org.tuoyu.kernel.text.TextForm;
import org.tuoyu.kernel.time.InForce;
import org.tuoyu.policy.NormDraft;
import org.tuoyu.policy.Policy;
import org.tuoyu.policy.PolicyDraft;

/** Draws a made-up county's document, sentence by sentence and row by row, and the policy that carries it out. */
final class DrawnPolicy {

    private static final String NUMBER = "某府办发〔2021〕7号";
    private static final LocalDate PUBLISHED = LocalDate.of(2021, 6, 1);
    private static final String TERRITORY = "990001";
    private static final List<String> NAMES = List.of("县编办", "县民政局", "县卫健局", "县教育局");
    private static final TextForm FORM = TextForm.PLAIN.columns("序号", "任务", "内容", "牵头单位", "责任单位");

    /** One for each sentence: no two of the words that are quoted differ in a single character. */
    private static final String MARKS = "甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳";

    private final Draws draws;
    private final RuleSet rules;

    DrawnPolicy(Draws draws) {
        this.draws = draws;
        this.rules = new DrawnRules(draws).rules();
    }

    Policy policy() {
        Instrument instrument = Instrument.builder()
                .number(NUMBER)
                .title("关于照护的意见")
                .issuer("某县人民政府办公室")
                .rank(Rank.DISTRICT_DOCUMENT)
                .territory(TERRITORY)
                .publishedOn(PUBLISHED)
                .held(Instrument.Held.VERBATIM)
                .build();
        PolicyDraft draft = Policy.draft(instrument, directory())
                .text(OfficialText.parse(source(), FORM))
                .inForce(InForce.openEndedFrom(PUBLISHED.plusDays(draws.between(0, 1))))
                .clause("1.1.1");
        for (int i = 0; i < rules.norms().size(); i++) {
            write(rules.norms().get(i), draft.quote(words(i)).answers(rules.question()));
        }
        return draft.build();
    }

    private static void write(Norm<DrawnOutcome> norm, NormDraft<DrawnOutcome> draft) {
        draft.as(norm.id()).binding(norm.modality());
        norm.given().forEach(draft::under);
        norm.conditions().forEach(draft::when);
        norm.allows().forEach(draft::allow);
        norm.exceptionTo().forEach(draft::exceptTo);
    }

    private String source() {
        int sentences = Math.max(1, rules.norms().size());
        String body = IntStream.range(0, sentences).mapToObj(DrawnPolicy::words).collect(Collectors.joining("；"));
        return """
                某县人民政府办公室
                关于照护的通知
                %s
                各乡镇：
                现印发给你们。
                某县人民政府办公室
                2021年6月1日
                关于照护的意见
                为照护好，提出意见。
                一、任务
                （一）登记。
                1.办登记。%s。
                本意见自发布之日起施行。
                附件：分解表
                附件
                分解表
                序号 任务 内容 牵头单位 责任单位
                %s""".formatted(NUMBER, body, rows());
    }

    private static String words(int sentence) {
        char mark = MARKS.charAt(sentence);
        return mark + "类机构按" + mark + "项办理";
    }

    private String rows() {
        return IntStream.rangeClosed(1, draws.between(1, 3)).mapToObj(this::row).collect(Collectors.joining());
    }

    /** A lead, and some of the others or nobody. */
    private String row(int task) {
        String lead = draws.oneOf(NAMES);
        List<String> others = new ArrayList<>(NAMES);
        others.remove(lead);
        others.removeIf(each -> draws.inPercent(60));
        String responsible = others.isEmpty() ? "——" : String.join("、", others);
        return task + " 任务\n第" + MARKS.charAt(task) + "项任务由有关单位办理。\n" + lead + "\n" + responsible + "\n";
    }

    private static Directory directory() {
        InForce always = InForce.openEndedFrom(PUBLISHED.minusYears(1));
        Stream<Unit> departments = NAMES.stream().map(name -> unit(name, PartyKind.DEPARTMENT, always));
        return Directory.of(
                Stream.concat(
                                departments,
                                Stream.of(unit("某县", PartyKind.DISTRICT, always), unit("新镇", PartyKind.TOWN, always)))
                        .toList(),
                List.of(new Location("新镇", TERRITORY, always, new Bilingual("虚构", "made up"))),
                List.of(new DivisionCode(TERRITORY, "某县", always)));
    }

    private static Unit unit(String name, PartyKind kind, InForce period) {
        return new Unit(name, kind, List.of(new Unit.Named(Bilingual.same(name), period)), List.of());
    }
}
