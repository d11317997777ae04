package org.tuoyu.json;

import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import org.tuoyu.childcare.accountability.BanEventForm;
import org.tuoyu.childcare.assignment.ResponsibilityMatrix;
import org.tuoyu.childcare.duty.DutyEventForm;
import org.tuoyu.childcare.institution.ApplicationForm;
import org.tuoyu.childcare.milestone.EvidenceForm;
import org.tuoyu.childcare.supervision.InspectionEventForm;
import org.tuoyu.kernel.decision.Answer;
import org.tuoyu.kernel.decision.Decider;
import org.tuoyu.kernel.decision.NormSet;
import org.tuoyu.kernel.field.RawFields;
import org.tuoyu.kernel.language.Bilingual;
import org.tuoyu.kernel.language.Language;
import org.tuoyu.kernel.language.Symbol;
import org.tuoyu.kernel.party.Directory;
import org.tuoyu.kernel.text.Readings;
import org.tuoyu.policy.Policy;
import org.tuoyu.policy.PolicyStack;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.module.SimpleModule;

/**
 * A Jackson module for a host's own mapper. Every result is written by its one definition ({@link Documents}), as the
 * command line writes it; forms are read as strictly as lines are: a field that is not known, of another type or there
 * twice is told with its pointer ({@link FormNotReadable}). What a form holds is for its constraints, or for its
 * {@code check}, to judge.
 *
 * <p>A mapper takes it by {@code addModule(new TuoyuModule())}, or finds it by {@code findAndAddModules()}. Labels and
 * messages are in Chinese, or in the language given here; one writer may have another by
 * {@code withAttribute(Language.class, Language.EN)}.
 */
public final class TuoyuModule extends SimpleModule {

    private static final long serialVersionUID = 1L;

    private final Supplier<Language> language;

    /** A module that writes in Chinese. */
    public TuoyuModule() {
        this(Language.ZH);
    }

    public TuoyuModule(Language language) {
        this(() -> language, answer -> Map.of());
    }

    /**
     * A module that names with each answer the policy files on which it rests.
     *
     * @param language asked for each document: that of the request which a thread serves, or always the same
     * @param files their digests by instrument, such as {@code policies::files}
     */
    public TuoyuModule(Supplier<Language> language, Function<Answer<?>, Map<String, String>> files) {
        super("tuoyu");
        this.language = language;
        Documents zh = new Documents(Language.ZH, files);
        Documents en = new Documents(Language.EN, files);
        zh.types().forEach(type -> writes(type, each -> each == Language.ZH ? zh : en));
        addSerializer(ResponsibilityMatrix.class, rows());
        refuses(Policy.class);
        refuses(PolicyStack.class);
        refuses(Directory.class);
        refuses(Readings.class);
        refuses(NormSet.class);
        refuses(Decider.class);
        says(Symbol.class, (symbol, asked) -> symbol.id());
        says(Bilingual.class, Bilingual::in);
        reads(ApplicationForm.class, ApplicationForm::read);
        reads(EvidenceForm.class, EvidenceForm::read);
        reads(DutyEventForm.class, DutyEventForm::read);
        reads(BanEventForm.class, BanEventForm::read);
        reads(InspectionEventForm.class, InspectionEventForm::read);
    }

    private <T> void writes(Class<T> type, Function<Language, Documents> documents) {
        addSerializer(type, new ValueSerializer<T>() {
            @Override
            public void serialize(T value, JsonGenerator json, SerializationContext context) {
                json.writeStartObject(value);
                documents.apply(language(context)).write(new JsonObject(json), value);
                json.writeEndObject();
            }
        });
    }

    /** A matrix is its rows. */
    private static ValueSerializer<ResponsibilityMatrix> rows() {
        return new ValueSerializer<>() {
            @Override
            public void serialize(ResponsibilityMatrix value, JsonGenerator json, SerializationContext context) {
                context.writeValue(json, value.rows());
            }
        };
    }

    /** What answers are asked of is no answer: written by a mapper it would be an empty object. */
    private <T> void refuses(Class<T> type) {
        addSerializer(type, new ValueSerializer<T>() {
            @Override
            public void serialize(T value, JsonGenerator json, SerializationContext context) {
                context.reportBadDefinition(
                        type, "There is no document of it: write what it answers, or the parts that are asked for");
            }
        });
    }

    /** A value that is a text where it stands in something of the host's. */
    private <T> void says(Class<T> type, BiFunction<T, Language, String> text) {
        addSerializer(type, new ValueSerializer<T>() {
            @Override
            public void serialize(T value, JsonGenerator json, SerializationContext context) {
                json.writeString(text.apply(value, language(context)));
            }
        });
    }

    private Language language(SerializationContext context) {
        return context.getAttribute(Language.class) instanceof Language asked ? asked : language.get();
    }

    private <F> void reads(Class<F> type, Function<RawFields, F> form) {
        addDeserializer(type, new FormDeserializer<>(type, form));
    }
}
