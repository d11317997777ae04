package org.tuoyu.json;

import org.tuoyu.kernel.field.FormField;
import org.tuoyu.kernel.language.Bilingual;
import tools.jackson.core.JsonToken;

/** What kind of JSON value stands somewhere. */
enum JsonKind {
    TEXT("字符串", "a string"),
    TEXTS("字符串数组", "an array of strings"),
    NUMBER("整数", "a whole number"),
    FRACTION("带小数或指数的数字", "a number with a fraction or an exponent"),
    FLAG("布尔值", "a boolean"),
    ARRAY("数组", "an array"),
    OBJECT("对象", "an object"),
    NOTHING("空值", "null");

    private final Bilingual label;

    JsonKind(String zh, String en) {
        this.label = new Bilingual(zh, en);
    }

    Bilingual label() {
        return label;
    }

    /** What a field of a form is written as. */
    static JsonKind of(FormField.Kind kind) {
        return switch (kind) {
            case TEXT -> TEXT;
            case NUMBER -> NUMBER;
            case TEXTS -> TEXTS;
        };
    }

    static JsonKind of(JsonToken token) {
        return switch (token) {
            case VALUE_STRING -> TEXT;
            case VALUE_NUMBER_INT -> NUMBER;
            case VALUE_NUMBER_FLOAT -> FRACTION;
            case VALUE_TRUE, VALUE_FALSE -> FLAG;
            case START_ARRAY -> ARRAY;
            case START_OBJECT -> OBJECT;
            default -> NOTHING;
        };
    }
}
