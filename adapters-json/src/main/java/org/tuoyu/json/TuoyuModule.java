package org.tuoyu.json;

import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.tuoyu.childcare.accountability.BanEventForm;
import org.tuoyu.childcare.assignment.Assignment;
import org.tuoyu.childcare.duty.DutyEventForm;
import org.tuoyu.childcare.institution.ApplicationForm;
import org.tuoyu.childcare.milestone.EvidenceForm;
import org.tuoyu.childcare.registration.Registration;
import org.tuoyu.childcare.supervision.InspectionEventForm;
import org.tuoyu.kernel.decision.Answer;
import org.tuoyu.kernel.decision.Explanation;
import org.tuoyu.kernel.decision.Given;
import org.tuoyu.kernel.decision.Grounds;
import org.tuoyu.kernel.field.RawFields;
import org.tuoyu.kernel.language.Language;
import org.tuoyu.kernel.language.Symbol;
import org.tuoyu.kernel.problem.Problem;
import org.tuoyu.kernel.text.Citation;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.module.SimpleModule;

/**
 * A Jackson module for a host's own mapper. Answers, explanations, problems, citations, rows of the division of tasks and
 * registrations are written as the command line and the codec write them; forms are read as strictly as lines are: a field
 * that is not known, of another type or there twice is told with its pointer ({@link FormNotReadable}). What a form holds
 * is for its constraints, or for its {@code check}, to judge.
 *
 * <p>A mapper takes it by {@code addModule(new TuoyuModule())}, or finds it by {@code findAndAddModules()}. Labels and
 * messages are in Chinese, or in the language given here; one writer may have another by
 * {@code withAttribute(Language.class, Language.EN)}.
 */
public final class TuoyuModule extends SimpleModule {

    private static final long serialVersionUID = 1L;

    private final Language language;

    /** A module that writes in Chinese. */
    public TuoyuModule() {
        this(Language.ZH);
    }

    public TuoyuModule(Language language) {
        this(language, answer -> Map.of());
    }

    /**
     * A module that names with each answer the policy files on which it rests.
     *
     * @param files their digests by instrument, such as {@code policies::files}
     */
    public TuoyuModule(Language language, Function<Answer<?>, Map<String, String>> files) {
        super("tuoyu");
        this.language = language;
        writes(Answer.class, parts -> (json, answer) -> answer(json, (Answer<?>) answer, parts, files));
        writes(Grounds.class, parts -> parts::grounds);
        writes(
                Explanation.class,
                parts -> (json, told) -> new ExplanationFields<>((Explanation<?>) told, parts).write(json));
        writes(Problem.class, parts -> parts::problem);
        writes(Citation.class, parts -> parts::citation);
        writes(Given.class, parts -> parts::reading);
        writes(Assignment.class, parts -> Parts::row);
        writes(Registration.class, parts -> KeptRegistrations::registration);
        reads(ApplicationForm.class, ApplicationForm::read);
        reads(EvidenceForm.class, EvidenceForm::read);
        reads(DutyEventForm.class, DutyEventForm::read);
        reads(BanEventForm.class, BanEventForm::read);
        reads(InspectionEventForm.class, InspectionEventForm::read);
    }

    private static <O extends Symbol> void answer(
            JsonObject json, Answer<O> answer, Parts parts, Function<Answer<?>, Map<String, String>> files) {
        AnswerFields.toQuestion(answer, parts)
                .write(json.text("question", answer.grounds().question().id()), List.of());
        parts.told(json, answer);
        Parts.files(json, files.apply(answer));
    }

    private <T> void writes(Class<T> type, Function<Parts, BiConsumer<JsonObject, ? super T>> fields) {
        addSerializer(type, new ValueSerializer<T>() {
            @Override
            public void serialize(T value, JsonGenerator json, SerializationContext context) {
                json.writeStartObject(value);
                fields.apply(new Parts(language(context))).accept(new JsonObject(json), value);
                json.writeEndObject();
            }
        });
    }

    private Language language(SerializationContext context) {
        return context.getAttribute(Language.class) instanceof Language asked ? asked : language;
    }

    private <F> void reads(Class<F> type, Function<RawFields, F> form) {
        addDeserializer(type, new FormDeserializer<>(type, form));
    }
}
