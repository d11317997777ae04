package org.tuoyu.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tuoyu.party.Directory;
import org.tuoyu.party.Party;

/**
 * How many people reside where, from lines {@code place,residents}.
 *
 * @param rejected the numbers of the lines that say no such thing, or say it of a place again
 */
record Residents(Map<String, Long> byPlace, Set<Long> rejected) {

    private static final Pattern LINE = Pattern.compile("([^,]+),([0-9]{1,12})");

    static Residents none() {
        return new Residents(Map.of(), Set.of());
    }

    static Residents read(InputStream in, Directory directory) throws IOException {
        Residents read = new Residents(new LinkedHashMap<>(), new LinkedHashSet<>());
        BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
        long number = 1;
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            read.add(line, number++, directory);
        }
        return read;
    }

    /** Residents of a place by its latest name. */
    OptionalLong of(String place) {
        Long residents = byPlace.get(place);
        return residents == null ? OptionalLong.empty() : OptionalLong.of(residents);
    }

    private void add(String line, long number, Directory directory) {
        Matcher parts = LINE.matcher(line.strip());
        Optional<String> place = parts.matches() ? name(parts.group(1), directory) : Optional.empty();
        if (place.isEmpty() || byPlace.putIfAbsent(place.get(), Long.parseLong(parts.group(2))) != null) {
            rejected.add(number);
        }
    }

    private static Optional<String> name(String written, Directory directory) {
        return directory
                .find(written.strip())
                .<Optional<Party>>match(known -> Optional.of(known.party()), notKnown -> Optional.empty())
                .map(party -> party.label().zh());
    }
}
