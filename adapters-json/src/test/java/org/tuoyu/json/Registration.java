package org.tuoyu.json;

import java.time.LocalDate;
import java.util.List;
import org.tuoyu.childcare.institution.LegalForm;
import org.tuoyu.childcare.institution.ProfitStatus;
import org.tuoyu.kernel.decision.Answer;
import org.tuoyu.kernel.decision.Condition;
import org.tuoyu.kernel.decision.Fact;
import org.tuoyu.kernel.decision.Given;
import org.tuoyu.kernel.decision.Impossible;
import org.tuoyu.kernel.decision.Knowledge;
import org.tuoyu.kernel.decision.Norm;
import org.tuoyu.kernel.decision.Question;
import org.tuoyu.kernel.language.Bilingual;
import org.tuoyu.kernel.language.Constant;
import org.tuoyu.kernel.rules.RuleBook;
import org.tuoyu.kernel.text.Citation;
import org.tuoyu.kernel.text.Instrument;
import org.tuoyu.kernel.text.Modality;
import org.tuoyu.kernel.text.Rank;
import org.tuoyu.kernel.text.Reading;
import org.tuoyu.kernel.text.Readings;
import org.tuoyu.kernel.time.AsOf;
import org.tuoyu.kernel.time.InForce;

/** A question with a few invented norms, for every kind of answer. */
final class Registration {

    enum Office implements Constant {
        STAFFING,
        CIVIL;

        @Override
        public Bilingual label() {
            return new Bilingual(name() + "办", name() + " office");
        }
    }

    static final Fact.Choice PROFIT = Fact.Choice.of("profitStatus", new Bilingual("性质", "status"), ProfitStatus.class);
    static final Fact.Choice FORM = Fact.Choice.of("legalForm", new Bilingual("形式", "form"), LegalForm.class);
    static final Reading READING =
            new Reading("R1", Bilingual.same("R1"), List.of(option("a"), option("b")), Bilingual.same("whoever"));
    static final Citation QUOTE = new Citation.Verbatim("甲号", "3.3.8", "在区委编办或区民政局注册登记");
    static final Citation GIST = new Citation.Referenced("乙号", "4", new Bilingual("大意", "the gist"));

    private Registration() {}

    static Answer<Office> answer(Knowledge knowledge, Readings readings, List<Norm<Office>> norms) {
        Question<Office> question = new Question<>(
                "registration",
                Bilingual.same("registration"),
                List.of(PROFIT, FORM),
                List.of(Office.values()),
                List.of(new Impossible(
                        List.of(Condition.is(PROFIT, "NON_PROFIT"), Condition.is(FORM, "ENTERPRISE")), GIST)));
        return RuleBook.of(question, norms, readings)
                .inPlay(AsOf.day(LocalDate.of(2021, 3, 1)), territory -> true)
                .decider()
                .decide(knowledge);
    }

    static Norm.Builder<Office> norm(String id, Citation citation, Office... allowed) {
        Instrument instrument = Instrument.builder()
                .number(citation.instrument())
                .title("题")
                .issuer(id)
                .rank(Rank.DISTRICT_DOCUMENT)
                .territory("500109")
                .publishedOn(LocalDate.of(2020, 12, 18))
                .held(Instrument.Held.VERBATIM)
                .build();
        return Norm.<Office>builder()
                .id(id)
                .allows(List.of(allowed))
                .modality(Modality.DUTY)
                .citation(citation)
                .instrument(instrument)
                .rank(instrument.rank())
                .inForce(InForce.openEndedFrom(LocalDate.of(2020, 12, 18)));
    }

    static Norm<Office> forPublicInstitutions(Office office) {
        return norm("public", GIST, office)
                .conditions(List.of(Condition.is(FORM, "PUBLIC_INSTITUTION")))
                .build();
    }

    static Norm<Office> readAs(String optionId, Office office) {
        return norm("read", QUOTE, office)
                .given(List.of(Given.of(READING, optionId)))
                .build();
    }

    private static Reading.Option option(String id) {
        return new Reading.Option(id, Bilingual.same(id), Bilingual.same("reason"));
    }
}
