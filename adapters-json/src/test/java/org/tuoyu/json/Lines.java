package org.tuoyu.json;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tuoyu.childcare.institution.Application;
import org.tuoyu.kernel.party.Directory;
import org.tuoyu.kernel.problem.Checked;
import org.tuoyu.kernel.problem.Problem;
import org.tuoyu.shipped.beibei.BeibeiDirectory;

/** Input to start from, and what is read of it. */
final class Lines {

    /** Everything filled in, and right. */
    static final String COMPLETE = "{\"id\":\"A-1\",\"name\":\"晨光托育园\",\"profitStatus\":\"NON_PROFIT\","
            + "\"legalForm\":\"SOCIAL_SERVICE_ORGANISATION\",\"creditCode\":\"12100000400000624D\","
            + "\"modes\":[\"FULL_DAY\",\"HALF_DAY\"],\"capacity\":60,\"street\":\"北温泉街道\","
            + "\"submittedOn\":\"2021-03-01\"}";

    static final Directory DIRECTORY = BeibeiDirectory.directory();

    private Lines() {}

    static List<Line> of(byte[] bytes) {
        return of(new ByteArrayInputStream(bytes));
    }

    static List<Line> of(InputStream in) {
        try {
            JsonLines lines = JsonLines.of(in);
            List<Line> all = new ArrayList<>();
            for (Optional<Line> line = lines.next(); line.isPresent(); line = lines.next()) {
                all.add(line.get());
            }
            return all;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<Line> of(String text) {
        return of(text.getBytes(StandardCharsets.UTF_8));
    }

    static ApplicationLine read(String text) {
        return ApplicationReader.read(new Line(1, text, Line.End.WHOLE), DIRECTORY);
    }

    /** The complete line with one part of it written otherwise. */
    static ApplicationLine readWith(String part, String instead) {
        if (!COMPLETE.contains(part)) {
            throw new IllegalArgumentException("The complete line has no " + part);
        }
        return read(COMPLETE.replace(part, instead));
    }

    static Application application(ApplicationLine line) {
        return ((Checked.Valid<Application>) line.application()).value();
    }

    static List<Problem> problems(ApplicationLine line) {
        return line.application().match(valid -> List.of(), all -> List.copyOf(all));
    }

    /** Code and pointer of each problem. */
    static List<String> findings(ApplicationLine line) {
        return problems(line).stream()
                .map(problem -> (problem.code() + " " + problem.pointer()).strip())
                .toList();
    }
}
