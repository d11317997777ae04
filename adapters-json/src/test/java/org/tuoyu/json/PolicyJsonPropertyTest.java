package org.tuoyu.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.tuoyu.kernel.language.Bilingual;
import org.tuoyu.policy.file.PolicyOutline;
import org.tuoyu.policy.file.RuleOutline;

/** Whatever the parts of a file are: they come back from their JSON, and the schema accepts that. */
class PolicyJsonPropertyTest {

    @Property(tries = 300)
    void whateverIsWrittenIsReadAgain(@ForAll("outlines") PolicyOutline outline) {
        String json = PolicyJson.write(outline);
        assertThat(PolicyJson.read(json).orElseThrow()).isEqualTo(outline);
        assertThat(PolicySchema.faults(json)).isEmpty();
    }

    @Provide
    Arbitrary<PolicyOutline> outlines() {
        return some(Combinators.combine(text(), some(entry()), any(reading()), any(question()), any(clause()))
                        .as(PolicyOutline.Instrument::new))
                .map(PolicyOutline::new);
    }

    private static Arbitrary<String> text() {
        return Arbitraries.strings()
                .withChars("甲乙丙 aZ9`｜；：，〔〕“”\"\\/~\u007f\u2028\u202e")
                .ofMaxLength(6);
    }

    private static Arbitrary<String> id() {
        Arbitrary<String> piece =
                Arbitraries.strings().withChars("az09.-").ofMinLength(1).ofMaxLength(4);
        return Combinators.combine(
                        Arbitraries.of("", "/"), piece.list().ofMinSize(1).ofMaxSize(3))
                .as((start, pieces) -> start + String.join("/", pieces));
    }

    private static <T> Arbitrary<List<T>> some(Arbitrary<T> of) {
        return of.list().ofMinSize(1).ofMaxSize(2);
    }

    private static <T> Arbitrary<List<T>> any(Arbitrary<T> of) {
        return of.list().ofMaxSize(2);
    }

    private static Arbitrary<Boolean> flag() {
        return Arbitraries.of(true, false);
    }

    private static Arbitrary<Bilingual> bilingual() {
        return Combinators.combine(text(), text()).as(Bilingual::new);
    }

    private static Arbitrary<PolicyOutline.Entry> entry() {
        return Combinators.combine(text(), text()).as(PolicyOutline.Entry::new);
    }

    private static Arbitrary<PolicyOutline.Reading> reading() {
        Arbitrary<PolicyOutline.Option> option = Combinators.combine(
                        bilingual(), id(), flag(), text(), text().optional(), any(entry()))
                .as(PolicyOutline.Option::new);
        return Combinators.combine(bilingual(), id(), bilingual(), some(option)).as(PolicyOutline.Reading::new);
    }

    private static Arbitrary<PolicyOutline.Question> question() {
        return Combinators.combine(bilingual(), id(), any(text()), any(text())).as(PolicyOutline.Question::new);
    }

    private static Arbitrary<PolicyOutline.Clause> clause() {
        Arbitrary<PolicyOutline.Quote> held =
                Combinators.combine(text(), some(rule())).as(PolicyOutline.Held::new);
        Arbitrary<PolicyOutline.Quote> notHeld =
                Combinators.combine(text(), bilingual(), some(rule())).as(PolicyOutline.NotHeld::new);
        return Combinators.combine(
                        Arbitraries.integers().between(2, 4),
                        text(),
                        text().optional(),
                        any(text()),
                        any(Arbitraries.oneOf(held, notHeld)))
                .as(PolicyOutline.Clause::new);
    }

    private static Arbitrary<RuleOutline> rule() {
        Arbitrary<RuleOutline> also = Combinators.combine(Arbitraries.of("义务", "目标"), id(), entry().optional())
                .as(RuleOutline.Also::new);
        Arbitrary<RuleOutline> target = Combinators.combine(
                        bilingual(), id(), text(), text().optional(), text().optional())
                .as(RuleOutline.Target::new);
        Arbitrary<RuleOutline> roles = some(Combinators.combine(text(), some(text()), flag())
                        .as(RuleOutline.Part::new))
                .map(RuleOutline.Roles::new);
        Arbitrary<RuleOutline> offices = some(entry()).map(RuleOutline.Offices::new);
        Arbitrary<RuleOutline> modality = Combinators.combine(text(), text()).as(RuleOutline.Modality::new);
        Arbitrary<RuleOutline> remark = Combinators.combine(Arbitraries.of(RuleOutline.Kind.values()), text())
                .as(RuleOutline.Remark::new);
        return Arbitraries.oneOf(List.of(norm(), duty(), target, also, roles, offices, modality, remark));
    }

    private static Arbitrary<RuleOutline> norm() {
        Arbitrary<List<RuleOutline.Branch>> branches = Combinators.combine(any(text()), some(text()), some(id()))
                .as((first, more, ids) -> ids.stream()
                        .map(each -> new RuleOutline.Branch(each.equals(ids.get(0)) ? first : more, each))
                        .toList());
        return Combinators.combine(
                        text(),
                        any(text()),
                        branches.filter(each ->
                                each.size() < 2 || !each.get(1).conditions().isEmpty()),
                        Combinators.combine(text(), id())
                                .as(RuleOutline.Otherwise::new)
                                .optional(),
                        any(id()))
                .as(RuleOutline.Norm::new);
    }

    private static Arbitrary<RuleOutline> duty() {
        Arbitrary<Optional<RuleOutline.Term>> term = Combinators.combine(text(), text().optional())
                .as(RuleOutline.Term::new)
                .optional();
        Arbitrary<Optional<RuleOutline.Breach>> breach = Combinators.combine(id(), text().optional())
                .as(RuleOutline.Breach::new)
                .optional();
        return Combinators.combine(
                        bilingual(),
                        id(),
                        some(text()),
                        flag(),
                        text().optional(),
                        bilingual().optional(),
                        term,
                        Combinators.combine(text().optional(), breach).as(Map::entry))
                .as((title, id, bearers, before, under, start, by, end) -> new RuleOutline.Duty(
                        title, id, bearers, before, under, start, by, end.getKey(), end.getValue()));
    }
}
