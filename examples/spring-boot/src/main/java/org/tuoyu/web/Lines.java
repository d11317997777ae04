package org.tuoyu.web;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tuoyu.json.JsonLine;
import org.tuoyu.json.JsonLines;
import org.tuoyu.json.Line;
import org.tuoyu.json.LineReader;
import org.tuoyu.kernel.problem.Checked;

/** What lines of JSON hold, and those that cannot be used. */
record Lines<T>(List<T> good, List<JsonLine<T>> rejected) {

    static <T> Lines<T> of(InputStream in, LineReader<T> reader) throws IOException {
        List<T> good = new ArrayList<>();
        List<JsonLine<T>> rejected = new ArrayList<>();
        JsonLines lines = JsonLines.of(in);
        for (Optional<Line> line = lines.next(); line.isPresent(); line = lines.next()) {
            JsonLine<T> read = reader.read(line.get());
            if (read.content() instanceof Checked.Valid<T> valid) {
                good.add(valid.value());
            } else {
                rejected.add(read);
            }
        }
        return new Lines<>(good, rejected);
    }
}
