package org.tuoyu.json;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tuoyu.institution.ApplicationForm;

/** The values of a line that could be read. */
final class FormValues {

    private final Map<Field, String> texts = new EnumMap<>(Field.class);
    private @Nullable List<@Nullable String> modes;
    private @Nullable Integer capacity;

    void text(Field field, String value) {
        texts.put(field, value);
    }

    void capacity(int value) {
        capacity = value;
    }

    /** Starts the list of modes; what is added to it counts. */
    List<@Nullable String> startModes() {
        List<@Nullable String> started = new ArrayList<>();
        modes = started;
        return started;
    }

    /** Forgets what a field said: it was said twice, and nobody knows which is meant. */
    void withdraw(Field field) {
        texts.remove(field);
        modes = field == Field.MODES ? null : modes;
        capacity = field == Field.CAPACITY ? null : capacity;
    }

    Optional<String> id() {
        return Optional.ofNullable(texts.get(Field.ID)).filter(id -> !id.isBlank());
    }

    ApplicationForm form() {
        return ApplicationForm.builder()
                .id(texts.get(Field.ID))
                .name(texts.get(Field.NAME))
                .profitStatus(texts.get(Field.PROFIT_STATUS))
                .legalForm(texts.get(Field.LEGAL_FORM))
                .creditCode(texts.get(Field.CREDIT_CODE))
                .modes(modes)
                .capacity(capacity)
                .street(texts.get(Field.STREET))
                .submittedOn(texts.get(Field.SUBMITTED_ON))
                .build();
    }
}
