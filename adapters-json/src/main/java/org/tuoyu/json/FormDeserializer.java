package org.tuoyu.json;

import java.util.function.Function;
import org.tuoyu.kernel.field.RawFields;
import org.tuoyu.kernel.problem.Checked;
import org.tuoyu.kernel.problem.Problem;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.ValueDeserializer;

/** A reader of one kind of form from a host's parser; every fault of its shape is told at once. */
final class FormDeserializer<F> extends ValueDeserializer<F> {

    private final Class<F> type;
    private final Function<RawFields, F> form;
    private final FormFields fields;

    FormDeserializer(Class<F> type, Function<RawFields, F> form) {
        this.type = type;
        this.form = form;
        this.fields = FormFields.of(form);
    }

    @Override
    public F deserialize(JsonParser parser, DeserializationContext context) {
        String place = parser.streamReadContext().pathAsPointer().toString();
        LineProblems problems = new LineProblems();
        FormValues values = new FormValues(fields);
        try {
            scan(parser, problems, values);
        } catch (StreamConstraintsException tooMany) {
            problems.reportLast(FormNotReadable.tooLarge());
        }
        return problems.with(new Checked.Valid<>(form.apply(values))).match(read -> read, found -> {
            throw new FormNotReadable(
                    type, found.stream().map(each -> at(place, each)).toList(), parser);
        });
    }

    private void scan(JsonParser parser, LineProblems problems, FormValues values) {
        if (parser.currentToken() == JsonToken.START_OBJECT) {
            new FormScan(parser, fields, problems, values).fields();
        } else {
            problems.reportLast(JsonProblems.notAForm(JsonKind.of(parser.currentToken())));
            Json.pass(parser);
        }
    }

    /** A problem at its place in the whole of what the host read. */
    private static Problem at(String place, Problem problem) {
        return new Problem(problem.code(), place + problem.pointer(), problem.message(), problem.didYouMean());
    }

    @Override
    public Class<F> handledType() {
        return type;
    }
}
