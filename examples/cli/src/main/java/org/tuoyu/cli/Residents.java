package org.tuoyu.cli;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tuoyu.json.JsonLines;
import org.tuoyu.json.Line;
import org.tuoyu.kernel.party.Directory;
import org.tuoyu.kernel.problem.Problem;

/** How many people reside where, from lines {@code place,residents}. */
record Residents(Map<String, Long> byPlace) {

    private static final Pattern LINE = Pattern.compile("([^,]+),([0-9]{1,12})");
    private static final Problem NOT_RESIDENTS = Problem.at(
            "", "NOT_RESIDENTS", "须为“地名或代码,人数”，每地一次", "place,number is wanted, each known place once, by name or code");

    static Residents none() {
        return new Residents(Map.of());
    }

    /**
     * What the lines of a stream say.
     *
     * @param day the day on which codes are borne
     * @param rejected is told of each line that says no such thing, or says it of a place again
     */
    static Residents read(InputStream in, LocalDate day, Directory directory, BiConsumer<Long, Problem> rejected)
            throws IOException {
        Residents read = new Residents(new LinkedHashMap<>());
        JsonLines lines = JsonLines.of(in);
        for (Optional<Line> line = lines.next(); line.isPresent(); line = lines.next()) {
            long number = line.get().number();
            read.add(line.get(), day, directory).ifPresent(problem -> rejected.accept(number, problem));
        }
        return read;
    }

    /** Residents of a place by its latest name. */
    OptionalLong of(String place) {
        Long residents = byPlace.get(place);
        return residents == null ? OptionalLong.empty() : OptionalLong.of(residents);
    }

    private Optional<Problem> add(Line line, LocalDate day, Directory directory) {
        return line.fault()
                .or(() -> added(line.text(), day, directory) ? Optional.empty() : Optional.of(NOT_RESIDENTS));
    }

    private boolean added(String line, LocalDate day, Directory directory) {
        Matcher parts = LINE.matcher(line.strip());
        Optional<String> place = parts.matches() ? name(parts.group(1), day, directory) : Optional.empty();
        return place.isPresent() && byPlace.putIfAbsent(place.get(), Long.parseLong(parts.group(2))) == null;
    }

    private static Optional<String> name(String written, LocalDate day, Directory directory) {
        return Parties.find(written.strip(), day, directory)
                .map(party -> party.label().zh());
    }
}
