package org.tuoyu.policy.file;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.tuoyu.childcare.Domain;
import org.tuoyu.childcare.duty.Bearer;
import org.tuoyu.childcare.duty.Consequence;
import org.tuoyu.childcare.duty.Duties;
import org.tuoyu.childcare.duty.Duty;
import org.tuoyu.childcare.milestone.Aim;
import org.tuoyu.childcare.milestone.Quality;
import org.tuoyu.childcare.milestone.Target;
import org.tuoyu.childcare.milestone.Targets;
import org.tuoyu.childcare.milestone.Variant;
import org.tuoyu.childcare.registration.AuthorityKind;
import org.tuoyu.kernel.decision.Condition;
import org.tuoyu.kernel.decision.Fact;
import org.tuoyu.kernel.decision.Given;
import org.tuoyu.kernel.decision.Norm;
import org.tuoyu.kernel.decision.Question;
import org.tuoyu.kernel.decision.Validity;
import org.tuoyu.kernel.language.Bilingual;
import org.tuoyu.kernel.language.Symbol;
import org.tuoyu.kernel.party.Directory;
import org.tuoyu.kernel.party.DivisionCode;
import org.tuoyu.kernel.party.Location;
import org.tuoyu.kernel.party.PartyKind;
import org.tuoyu.kernel.party.Unit;
import org.tuoyu.kernel.text.Citation;
import org.tuoyu.kernel.text.Instrument;
import org.tuoyu.kernel.text.Modality;
import org.tuoyu.kernel.text.OfficialText;
import org.tuoyu.kernel.text.OpenWord;
import org.tuoyu.kernel.text.Reading;
import org.tuoyu.kernel.text.Readings;
import org.tuoyu.kernel.text.TextForm;
import org.tuoyu.kernel.time.InForce;
import org.tuoyu.kernel.time.Term;
import org.tuoyu.kernel.time.Until;
import org.tuoyu.policy.Contribution;
import org.tuoyu.policy.Office;
import org.tuoyu.policy.Policy;

/** Draws a made-up county's policy for questions of the domains, of a text that is held or not. */
final class DrawnFilePolicy {

    static final String CODE = "county";
    static final String TEXT_NAME = "county.txt";
    static final List<String> FORM = List.of("附表：序号、任务、内容、牵头单位、责任单位");
    static final LocalDate PUBLISHED = LocalDate.of(2021, 6, 1);
    static final String PLACE = "新镇";

    private static final String NUMBER = "某府办发〔2021〕7号";
    private static final String TERRITORY = "990001";
    private static final List<String> NAMES = List.of("县编办", "县民政局", "县教育局");
    private static final String MARKS = "甲乙丙丁戊己庚辛壬癸";
    private static final List<Modality> MODALITIES = List.of(
            Modality.DUTY,
            Modality.PROHIBITION,
            Modality.POWER,
            Modality.ENTITLEMENT,
            Modality.PROMOTION,
            Modality.CONSTITUTIVE,
            Modality.PRINCIPLE);

    private final List<Integer> numbers;
    private final boolean isHeld;
    private final List<Citation> words = new ArrayList<>();
    private final List<List<Variant<Modality>>> modalities = new ArrayList<>();
    private final List<Reading> readings = new ArrayList<>();
    private final Instrument instrument;
    private final Validity validity;
    private final List<Norm<?>> norms = new ArrayList<>();
    private int used;

    /** @param numbers all that is drawn, one after the other; past the end everything is 0 */
    DrawnFilePolicy(List<Integer> numbers) {
        this.numbers = numbers;
        this.isHeld = below(2) == 0;
        this.instrument = Instrument.builder()
                .number(NUMBER)
                .title("关于照护的意见")
                .issuer("某县人民政府办公室")
                .rank(oneOf(Header.RANKS))
                .territory(TERRITORY)
                .publishedOn(PUBLISHED)
                .held(isHeld ? Instrument.Held.VERBATIM : Instrument.Held.REFERENCED)
                .build();
        for (int i = 0; i < 6; i++) {
            cite(i);
        }
        for (int i = below(3); i >= 0; i--) {
            readings.add(reading(i));
        }
        this.validity = new Validity(instrument, periods());
        modalities.add(List.of(Variant.always(oneOf(MODALITIES))));
        words.stream().skip(1).forEach(each -> modalities.add(binding()));
    }

    private int below(int bound) {
        return used < numbers.size() ? numbers.get(used++) % bound : 0;
    }

    private <T> T oneOf(List<? extends T> choices) {
        return choices.get(below(choices.size()));
    }

    private <T> List<T> some(List<? extends T> choices) {
        List<T> some = new ArrayList<>(choices);
        some.removeIf(each -> below(2) == 0);
        return some.isEmpty() ? List.of(oneOf(choices)) : some;
    }

    /** One sentence, cited whole or in two parts that do not overlap. */
    private void cite(int i) {
        List<String> quotes = isHeld && below(2) == 0 ? List.of(first(i), second(i)) : List.of(first(i) + second(i));
        for (String quote : quotes) {
            words.add(
                    isHeld
                            ? new Citation.Verbatim(NUMBER, "1.1.1", quote)
                            : new Citation.Referenced(
                                    NUMBER, oneOf(List.of("", "4", "1.0.3")), new Bilingual(quote, "gist " + i)));
        }
    }

    /** In one way, or now and then in one for each option of a reading that does not say when all is in force. */
    private List<Variant<Modality>> binding() {
        List<Reading> others = new ArrayList<>(readings);
        validity.readings().forEach(others::remove);
        if (others.isEmpty() || below(3) > 0) {
            return List.of(Variant.always(oneOf(MODALITIES)));
        }
        Reading reading = oneOf(others);
        return reading.options().stream()
                .map(each -> new Variant<>(Optional.of(new Given(reading, each)), this.<Modality>oneOf(MODALITIES)))
                .toList();
    }

    /** How some words bind where the text is read in a way; empty where that leaves it open. */
    private Optional<Modality> binding(int cited, List<Given> way) {
        return modalities.get(cited).stream()
                .filter(each ->
                        each.given().isEmpty() || way.contains(each.given().orElseThrow()))
                .map(Variant::value)
                .findFirst();
    }

    private static String first(int i) {
        return MARKS.charAt(i) + "类县民政局、县教育局应当及时、限期";
    }

    private static String second(int i) {
        return "在5个工作日内办妥" + MARKS.charAt(i) + "项2处";
    }

    private Reading reading(int i) {
        List<Reading.Option> options = IntStream.range(0, 2 + below(2))
                .mapToObj(k -> new Reading.Option(
                        "o" + k, new Bilingual("读法" + k, "option " + k), new Bilingual("理由", "a reason: good")))
                .toList();
        return new Reading(
                oneOf(List.of(CODE + "/", "elsewhere/")) + "r" + i,
                new Bilingual("问题" + i, "question " + i),
                options,
                new Bilingual("某县", "the county"));
    }

    private List<Validity.Period> periods() {
        int kind = below(4);
        if (kind == 3) {
            Reading reading = oneOf(readings);
            return reading.options().stream()
                    .map(each -> new Validity.Period(
                            List.of(new Given(reading, each)),
                            beginning(InForce.openEndedFrom(PUBLISHED.plusDays(below(9))))))
                    .toList();
        }
        LocalDate from = PUBLISHED.plusDays(below(3));
        InForce period = kind == 0
                ? InForce.openEndedFrom(from)
                : kind == 1
                        ? InForce.between(from, from.plusDays(9 + below(900)))
                        : InForce.doubtedFrom(from, from.plusDays(below(900)))
                                .because(oneOf(List.of(
                                        Optional.empty(), Optional.of(new Bilingual("据称：有限", "said: for a time")))));
        return List.of(new Validity.Period(List.of(), beginning(period)));
    }

    private InForce beginning(InForce period) {
        return below(3) == 0 ? period.beginningBy(period.from().plusDays(below(9))) : period;
    }

    Policy policy() {
        List<Contribution<?>> contributions = new ArrayList<>();
        List<Question<?>> questions = Stream.of(Domain.values())
                .<Question<?>>flatMap(each -> each.questions().stream())
                .toList();
        Set<Question<?>> asked = new LinkedHashSet<>();
        for (int i = below(5); i >= 0; i--) {
            asked.add(oneOf(questions));
        }
        asked.forEach(each -> contributions.add(contribution(each)));
        return Policy.of(
                isHeld ? Optional.of(text()) : Optional.empty(),
                directory(),
                contributions,
                below(2) == 0 ? List.of() : List.of(new Office(AuthorityKind.CIVIL_AFFAIRS, "县民政局")),
                new Targets(validity, isHeld ? targets() : List.of()),
                new Duties(validity, duties()));
    }

    Readings chosen() {
        Reading reading = readings.get(0);
        return Readings.none().choosing(reading, oneOf(reading.options()).id());
    }

    private <O extends Symbol> Contribution<O> contribution(Question<O> question) {
        List<Norm<O>> own = new ArrayList<>();
        for (int i = below(4); i >= 0; i--) {
            String id = oneOf(List.of(CODE + "/1.1.1/", CODE + "/4/", "other/")) + "n" + norms.size();
            boolean isExempt = !own.isEmpty() && below(3) == 0;
            Set<String> general = isExempt ? Set.of(oneOf(own).id()) : Set.of();
            for (List<Given> way : ways()) {
                List<Integer> settled = IntStream.range(0, words.size())
                        .boxed()
                        .filter(each -> binding(each, way).isPresent())
                        .toList();
                int cited = oneOf(settled);
                Modality modality = binding(cited, way).orElseThrow();
                Optional<Until> until = until();
                for (Validity.Period period : validity.periods()) {
                    List<Given> given = new ArrayList<>(period.given());
                    given.addAll(way);
                    own.add(Norm.<O>builder()
                            .id(id)
                            .given(given)
                            .conditions(List.of())
                            .allows(List.of(question.outcomes().get(0)))
                            .modality(modality)
                            .citation(words.get(cited))
                            .instrument(instrument)
                            .rank(instrument.rank())
                            .inForce(until.map(each -> each.ending(period.inForce(), PUBLISHED))
                                    .orElse(period.inForce()))
                            .exceptionTo(modality.constrains() ? general : Set.of())
                            .build());
                }
            }
            alike(question, own, id);
            norms.addAll(own);
        }
        return new Contribution<>(question, own);
    }

    /** Gives each way to read a norm conditions and outcomes of its own, alike in every period. */
    private <O extends Symbol> void alike(Question<O> question, List<Norm<O>> own, String id) {
        int periods = validity.periods().size();
        for (int i = 0; i < own.size(); i++) {
            if (own.get(i).id().equals(id)) {
                List<Condition> conditions = conditions(question);
                List<O> allows = some(question.outcomes());
                for (int k = 0; k < periods; k++) {
                    own.set(
                            i + k,
                            Norm.<O>builder()
                                    .from(own.get(i + k))
                                    .conditions(conditions)
                                    .allows(allows)
                                    .build());
                }
                i += periods - 1;
            }
        }
    }

    /** No reading, or some options of one, now and then with an option of another. */
    private List<List<Given>> ways() {
        List<Reading> others = new ArrayList<>(readings);
        validity.readings().forEach(others::remove);
        if (others.isEmpty() || below(2) == 0) {
            return List.of(List.of());
        }
        Reading reading = oneOf(others);
        List<List<Given>> ways = new ArrayList<>();
        for (Reading.Option option : some(reading.options())) {
            List<Given> way = new ArrayList<>(List.of(new Given(reading, option)));
            Reading other = oneOf(others);
            if (!other.equals(reading)) {
                way.add(new Given(other, oneOf(other.options())));
            }
            ways.add(way);
        }
        return ways;
    }

    private List<Condition> conditions(Question<?> question) {
        List<Condition> conditions = new ArrayList<>();
        Set<Fact> asked = new HashSet<>();
        for (int i = below(3); i > 0 && !question.facts().isEmpty(); i--) {
            Fact fact = oneOf(question.facts());
            if (asked.add(fact)) {
                conditions.add(
                        fact instanceof Fact.Choice choice
                                ? new Condition.OneOf(choice, some(choice.values()))
                                : number((Fact.Quantity) fact));
            }
        }
        return conditions;
    }

    private Condition number(Fact.Quantity fact) {
        int from = below(50);
        return switch (below(3)) {
            case 0 -> Condition.atLeast(fact, from);
            case 1 -> Condition.lessThan(fact, from + 1L);
            default ->
                new Condition.Between(
                        fact, java.util.OptionalLong.of(from), java.util.OptionalLong.of(from + 1L + below(9)));
        };
    }

    private List<Duty> duties() {
        List<Duty> duties = new ArrayList<>();
        for (int i = below(4); i > 0; i--) {
            int cited = below(words.size());
            boolean isKept =
                    Variant.values(modalities.get(cited)).anyMatch(Modality.PROHIBITION::equals) || below(2) == 0;
            boolean isWhole = quote(cited).contains("及时") && quote(cited).contains("5个工作日内");
            List<Bearer> who = bearers(cited);
            Duty.Builder duty = Duty.builder()
                    .id(oneOf(List.of(CODE + "/1.1.1/", "far/")) + "d" + i)
                    .label(new Bilingual("义务" + i, "duty " + i))
                    .bearers(who)
                    .borneUnder(!who.isEmpty() && below(3) == 0 ? Optional.of(given()) : Optional.empty())
                    .binding(owed(modalities.get(cited)))
                    .kind(isKept ? Duty.Kind.MAINTENANCE : Duty.Kind.ACHIEVEMENT)
                    .term(isKept ? new Term.None() : term(isWhole, quote(cited).contains("5个工作日内")))
                    .until(until())
                    .citations(citations(cited));
            if (below(2) == 0) {
                duty.trigger(new Bilingual("开办", "it is opened"));
            }
            List<Norm<?>> citing =
                    norms.stream().filter(this::citesTheSameInAllItsVariants).toList();
            if (!citing.isEmpty() && below(2) == 0) {
                duty.consequence(new Consequence(
                        this.<Norm<?>>oneOf(citing).citation(),
                        below(2) == 0 ? Optional.empty() : Optional.of(given())));
            }
            duties.add(duty.build());
        }
        return duties;
    }

    private static List<Variant<Modality>> owed(List<Variant<Modality>> words) {
        return words.stream()
                .map(each -> new Variant<>(
                        each.given(), each.value() == Modality.ENTITLEMENT ? Modality.DUTY : each.value()))
                .toList();
    }

    /** Now and then a last day, and now and then a later one that was published since. */
    private Optional<Until> until() {
        LocalDate last = PUBLISHED.plusDays(40 + below(900));
        return switch (below(6)) {
            case 0 -> Optional.of(new Until(last, Optional.empty()));
            case 1 ->
                Optional.of(new Until(
                        last,
                        Optional.of(new Until.Extension(last.plusDays(below(90)), last.plusDays(1L + below(900))))));
            default -> Optional.empty();
        };
    }

    private Given given() {
        Reading reading = oneOf(readings);
        return new Given(reading, oneOf(reading.options()));
    }

    private boolean citesTheSameInAllItsVariants(Norm<?> norm) {
        return norms.stream()
                .filter(each -> each.id().equals(norm.id()))
                .allMatch(each -> each.citation().equals(norm.citation()));
    }

    private String quote(int cited) {
        return words.get(cited)
                .match(Citation.Verbatim::quote, referenced -> referenced.gist().zh());
    }

    private List<Bearer> bearers(int cited) {
        List<Bearer> all = new ArrayList<>(List.of(Bearer.Role.values()));
        if (quote(cited).contains("县民政局")) {
            all.add(new Bearer.Named("县民政局"));
            all.add(new Bearer.Named("县教育局"));
        }
        return below(3) == 0 ? List.of() : some(all);
    }

    /** @param hasDays whether the words set a term, so that a duty that they set has one */
    private Term term(boolean isWhole, boolean hasDays) {
        return switch (below(isWhole ? 5 : 3)) {
            case 0 -> hasDays ? new Term.WorkingDays(5) : new Term.None();
            case 1 -> new Term.By(PUBLISHED.plusDays(below(900)));
            case 2 -> new Term.With(new Bilingual("建设", "the building"));
            case 3 -> new Term.WorkingDays(5);
            default -> new Term.Open(oneOf(List.of(OpenWord.PROMPTLY, OpenWord.WITHIN_A_PERIOD)));
        };
    }

    /** The words, perhaps more of the body, what the annex has of these, perhaps a row of its own. */
    private List<Citation> citations(int cited) {
        Set<Citation> all = new LinkedHashSet<>(List.of(words.get(cited)));
        if (below(3) == 0) {
            all.add(oneOf(words));
        }
        if (isHeld) {
            for (Citation each : List.copyOf(all)) {
                String quote = each.match(Citation.Verbatim::quote, referenced -> "");
                if (row(1).contains(quote)) {
                    all.add(new Citation.Verbatim(NUMBER, "A1.1", quote));
                }
            }
            if (below(3) == 0) {
                all.add(new Citation.Verbatim(NUMBER, "A2.1", "有关单位"));
            }
        }
        return List.copyOf(all);
    }

    private List<Target> targets() {
        List<Target> targets = new ArrayList<>();
        for (int i = below(3); i > 0; i--) {
            int cited = below(words.size());
            List<Citation.Verbatim> quotes = citations(cited).stream()
                    .map(each -> (Citation.Verbatim) each)
                    .toList();
            boolean isCounted = quote(cited).contains("2处") && below(2) == 0;
            List<Variant<LocalDate>> days = isCounted || below(2) == 0 ? days() : List.of();
            targets.add(new Target(
                    CODE + "/1.1.1/t" + i,
                    new Bilingual("目标" + i, "target " + i),
                    isCounted ? count() : new Aim.Words(quote(cited).substring(0, 2)),
                    days,
                    quotes));
        }
        return targets;
    }

    private Aim count() {
        if (below(2) == 0) {
            return Aim.Count.of(2, 2 + below(3));
        }
        Reading reading = oneOf(readings);
        Quality quality = new Quality("near", new Bilingual("在近处", "near"));
        return new Aim.Count(
                2,
                2 + below(3),
                reading.options().stream()
                        .map(each ->
                                Variant.under(reading, each.id(), below(2) == 0 ? Set.<Quality>of() : Set.of(quality)))
                        .toList());
    }

    private List<Variant<LocalDate>> days() {
        if (below(2) == 0) {
            return List.of(Variant.always(PUBLISHED.plusDays(below(900))));
        }
        Reading reading = oneOf(readings);
        return reading.options().stream()
                .map(each -> Variant.under(reading, each.id(), PUBLISHED.plusDays(below(900))))
                .toList();
    }

    boolean isHeld() {
        return isHeld;
    }

    private static OfficialText text() {
        return OfficialText.parse(source(), TextForm.PLAIN.columns("序号", "任务", "内容", "牵头单位", "责任单位"));
    }

    static String source() {
        String body = IntStream.range(0, 6).mapToObj(i -> first(i) + second(i)).collect(Collectors.joining("；"));
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
                1 任务
                %s
                县编办
                县民政局
                2 任务
                %s
                县编办
                ——
                """.formatted(NUMBER, body, row(1), row(2));
    }

    /** The first row has a sentence of the body. */
    private static String row(int number) {
        return number == 1 ? first(1) + second(1) + "。" : "此项任务由有关单位办理。";
    }

    static Directory directory() {
        InForce always = InForce.openEndedFrom(PUBLISHED.minusYears(1));
        Stream<Unit> departments = NAMES.stream().map(name -> unit(name, PartyKind.DEPARTMENT, always));
        return Directory.of(
                Stream.concat(
                                departments,
                                Stream.of(unit("某县", PartyKind.DISTRICT, always), unit(PLACE, PartyKind.TOWN, always)))
                        .toList(),
                List.of(new Location(PLACE, TERRITORY, always, new Bilingual("虚构", "made up"))),
                List.of(new DivisionCode(TERRITORY, "某县", always)));
    }

    private static Unit unit(String name, PartyKind kind, InForce period) {
        return new Unit(name, kind, List.of(new Unit.Named(Bilingual.same(name), period)), List.of());
    }
}
