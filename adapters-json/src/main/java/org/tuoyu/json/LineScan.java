package org.tuoyu.json;

import org.tuoyu.kernel.problem.Problem;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.exc.UnexpectedEndOfInputException;

/**
 * Reads the fields of one line of JSON, strictly. It goes on after each problem of a field; only after a fault of
 * syntax or encoding the rest of the line cannot be read.
 */
final class LineScan {

    private final Line line;
    private final FormFields fields;
    private final LineProblems findings = new LineProblems();
    private final FormValues values;

    private LineScan(Line line, FormFields fields) {
        this.line = line;
        this.fields = fields;
        this.values = new FormValues(fields);
    }

    static LineScan of(Line line, FormFields fields) {
        LineScan scan = new LineScan(line, fields);
        if (line.end() == Line.End.TOO_LONG) {
            scan.findings.reportLast(JsonProblems.lineTooLong());
        } else {
            scan.read();
        }
        return scan;
    }

    FormValues values() {
        return values;
    }

    LineProblems findings() {
        return findings;
    }

    private void read() {
        try (JsonParser parser = Json.parser(line.text())) {
            document(parser);
            rest((int) parser.currentLocation().getCharOffset());
        } catch (UnexpectedEndOfInputException end) {
            findings.reportLast(line.end() == Line.End.NOT_UTF_8 ? notUtf8() : JsonProblems.broken(line.text(), end));
        } catch (JacksonException fault) {
            findings.reportLast(JsonProblems.broken(line.text(), fault));
            rest(line.text().length());
        }
    }

    private void document(JsonParser parser) {
        JsonToken first = parser.nextToken();
        if (first == JsonToken.START_OBJECT) {
            new FormScan(parser, fields, findings, values).fields();
        } else if (first != null) {
            findings.reportLast(JsonProblems.notAnObject(JsonKind.of(first)));
            pass(parser);
        } else if (line.end() == Line.End.WHOLE) {
            findings.reportLast(JsonProblems.notJson(1));
        }
    }

    private void pass(JsonParser parser) {
        if (Json.pass(parser) > Json.DEEPEST) {
            findings.reportLast(JsonProblems.tooDeep(""));
        }
    }

    /** What stands after the value: nothing but white space, and all of it UTF-8. */
    private void rest(int start) {
        int place = Json.afterSpace(line.text(), start);
        if (place < line.text().length()) {
            findings.report(findings.nextPlace(), JsonProblems.trailingContent(place + 1));
        }
        if (line.end() == Line.End.NOT_UTF_8) {
            findings.report(findings.nextPlace(), notUtf8());
        }
    }

    private Problem notUtf8() {
        return JsonProblems.notUtf8(line.text().length() + 1);
    }
}
