package org.tuoyu.tck;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.HibernateValidatorConfiguration;
import org.hibernate.validator.cfg.ConstraintMapping;
import org.hibernate.validator.cfg.defs.MaxDef;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.api.Test;
import org.tuoyu.childcare.institution.ApplicationForm;
import org.tuoyu.engine.InMemoryStore;
import org.tuoyu.engine.Submitted;
import org.tuoyu.engine.Tuoyu;
import org.tuoyu.json.JsonCodec;
import org.tuoyu.shipped.beibei.Beibei;

/** A host's validator checks forms as well; one fault has one code, whether it runs or not. */
final class HostValidatorTest {

    @Test
    void aFaultThatBothFindIsToldOnceAndAsWithoutTheValidator() {
        ApplicationForm faulty = form().capacity(0).profitStatus("NONPROFIT").build();
        assertThat(submit(tuoyu().validator(validator()), faulty))
                .isEqualTo(submit(tuoyu(), faulty))
                .containsExactly("VALUE_NOT_KNOWN /profitStatus", "NUMBER_OUT_OF_RANGE /capacity");
    }

    @Test
    void aConstraintOfTheHostIsKept() {
        ApplicationForm large = form().capacity(101).build();
        assertThat(submit(tuoyu().validator(validator()), large)).containsExactly("CONSTRAINT_VIOLATED /capacity");
        assertThat(submit(tuoyu(), large)).isEmpty();
        assertThat(submit(tuoyu().validator(validator()), form().capacity(100).build()))
                .isEmpty();
    }

    private static Tuoyu.Builder tuoyu() {
        return Tuoyu.builder()
                .policies(Beibei.policies())
                .store(new InMemoryStore())
                .codec(JsonCodec.standard())
                .clock(Clock.fixed(Instant.parse("2021-03-02T01:00:00Z"), ZoneOffset.UTC));
    }

    private static List<String> submit(Tuoyu.Builder tuoyu, ApplicationForm form) {
        Submitted submitted = tuoyu.build().registrations().submit(form);
        return submitted.match(
                accepted -> List.of(),
                known -> List.of(),
                rejected -> rejected.problems().stream()
                        .map(problem -> problem.code() + " " + problem.pointer())
                        .toList());
    }

    /** A validator of a host that takes no institution of more than a hundred places. */
    private static Validator validator() {
        HibernateValidatorConfiguration configuration = Validation.byProvider(HibernateValidator.class)
                .configure()
                .messageInterpolator(new ParameterMessageInterpolator());
        ConstraintMapping mapping = configuration.createConstraintMapping();
        mapping.type(ApplicationForm.class).field("capacity").constraint(new MaxDef().value(100));
        return configuration.addMapping(mapping).buildValidatorFactory().getValidator();
    }

    private static ApplicationForm.Builder form() {
        return ApplicationForm.builder()
                .id("A-1")
                .name("虚构托育园")
                .profitStatus("FOR_PROFIT")
                .modes(List.of("FULL_DAY"))
                .capacity(60)
                .street("天生街道")
                .submittedOn("2021-03-01");
    }
}
