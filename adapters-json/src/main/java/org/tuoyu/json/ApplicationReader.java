package org.tuoyu.json;

import java.util.List;
import java.util.Optional;
import org.tuoyu.party.Directory;
import org.tuoyu.problem.Checked;
import org.tuoyu.problem.Problem;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.exc.UnexpectedEndOfInputException;

/**
 * Reads an application for registration from a line of JSON, strictly. It goes on after each problem of a field; only
 * after a fault of syntax or encoding the rest of the line cannot be read.
 */
public final class ApplicationReader {

    private final Line line;
    private final Directory directory;
    private final Findings findings = new Findings();
    private final FormValues values = new FormValues();

    private ApplicationReader(Line line, Directory directory) {
        this.line = line;
        this.directory = directory;
    }

    /**
     * What a line holds.
     *
     * @param directory the streets and towns that there are
     */
    public static ApplicationLine read(Line line, Directory directory) {
        return line.end() == Line.End.TOO_LONG
                ? new ApplicationLine(
                        line.number(), Optional.empty(), new Checked.Rejected<>(List.of(ShapeFaults.lineTooLong())))
                : new ApplicationReader(line, directory).read();
    }

    private ApplicationLine read() {
        try (JsonParser parser = Json.parser(line.text())) {
            document(parser);
            rest((int) parser.currentLocation().getCharOffset());
        } catch (UnexpectedEndOfInputException end) {
            findings.reportLast(
                    line.end() == Line.End.NOT_UTF_8
                            ? notUtf8()
                            : ShapeFaults.notJson(line.text().length() + 1));
        } catch (JacksonException fault) {
            findings.reportLast(fault((int) fault.getLocation().getCharOffset()));
            rest(line.text().length());
        }
        return new ApplicationLine(line.number(), values.id(), findings.with(values.form(), directory));
    }

    private void document(JsonParser parser) {
        JsonToken first = parser.nextToken();
        if (first == JsonToken.START_OBJECT) {
            new FormScan(parser, findings, values).fields();
        } else if (first != null) {
            findings.reportLast(ShapeFaults.notAnObject(Shape.of(first)));
            pass(parser);
        } else if (line.end() == Line.End.WHOLE) {
            findings.reportLast(ShapeFaults.notJson(1));
        }
    }

    private void pass(JsonParser parser) {
        if (Nesting.pass(parser) > Json.DEEPEST) {
            findings.reportLast(ShapeFaults.tooDeep(""));
        }
    }

    /** What stands after the value: nothing but white space, and all of it UTF-8. */
    private void rest(int start) {
        int place = Whitespace.endOf(line.text(), start);
        if (place < line.text().length()) {
            findings.report(findings.nextPlace(), ShapeFaults.trailingContent(place + 1));
        }
        if (line.end() == Line.End.NOT_UTF_8) {
            findings.report(findings.nextPlace(), notUtf8());
        }
    }

    private Problem fault(int offset) {
        return Surrogates.isHalfBefore(line.text(), offset)
                ? ShapeFaults.halfCharacter("")
                : ShapeFaults.notJson(offset + 1);
    }

    private Problem notUtf8() {
        return ShapeFaults.notUtf8(line.text().length() + 1);
    }
}
