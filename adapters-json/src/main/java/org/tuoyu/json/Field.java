package org.tuoyu.json;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

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

    private final String name;
    private final Shape shape;

    Field(String name, Shape shape) {
        this.name = name;
        this.shape = shape;
    }

    static Optional<Field> named(String name) {
        return Arrays.stream(values()).filter(field -> field.name.equals(name)).findFirst();
    }

    Shape shape() {
        return shape;
    }
}
