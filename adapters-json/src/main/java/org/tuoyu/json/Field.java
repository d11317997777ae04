package org.tuoyu.json;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** A field that an application may have. */
enum Field {
    ID("id", Shape.TEXT),
    NAME("name", Shape.TEXT),
    PROFIT_STATUS("profitStatus", Shape.TEXT),
    LEGAL_FORM("legalForm", Shape.TEXT),
    CREDIT_CODE("creditCode", Shape.TEXT),
    MODES("modes", Shape.TEXTS),
    CAPACITY("capacity", Shape.NUMBER),
    STREET("street", Shape.TEXT),
    SUBMITTED_ON("submittedOn", Shape.TEXT);

    static final List<String> NAMES =
            Arrays.stream(values()).map(field -> field.name).toList();

    private static final Map<String, Field> BY_NAME =
            Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(field -> field.name, field -> field));

    private final String name;
    private final Shape shape;

    Field(String name, Shape shape) {
        this.name = name;
        this.shape = shape;
    }

    static Optional<Field> named(String name) {
        return Optional.ofNullable(BY_NAME.get(name));
    }

    Shape shape() {
        return shape;
    }
}
