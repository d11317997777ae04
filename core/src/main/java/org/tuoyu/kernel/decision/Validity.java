package org.tuoyu.kernel.decision;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.tuoyu.kernel.problem.Problem;
import org.tuoyu.kernel.text.Instrument;
import org.tuoyu.kernel.text.Reading;
import org.tuoyu.kernel.text.Readings;
import org.tuoyu.kernel.time.AsOf;
import org.tuoyu.kernel.time.InForce;

/** When an instrument is in force (效力), under each way to read what it says of that. */
public record Validity(Instrument instrument, List<Period> periods) {

    /** A period in which it is in force if the text is read in these ways; in none, whichever way it is read. */
    public record Period(List<Given> given, InForce inForce) {
        public Period {
            given = List.copyOf(given);
        }

        private boolean isMeantUnder(Readings readings) {
            return given.stream().allMatch(each -> each.isOpenUnder(readings));
        }
    }

    public Validity {
        periods = List.copyOf(periods);
    }

    /** Whether it is known and in force, as far as the readings chosen go; what is open is read in its favour. */
    public boolean holds(AsOf asOf, Readings readings) {
        return asOf.knowsPublicationOf(instrument.publishedOn())
                && meant(asOf, readings).anyMatch(each -> each.contains(asOf.lawDay()));
    }

    /**
     * What the reader of an answer that rests on it must know: {@code VALIDITY_NOT_KNOWN} where it may not have begun
     * yet or may have ended,
     * {@code VALIDITY_OPEN} for each reading that nobody has chosen and by which it would not be in force.
     */
    public List<Problem> notes(AsOf asOf, Readings readings) {
        boolean doubted = holds(asOf, readings)
                && meant(asOf, readings)
                        .filter(each -> each.contains(asOf.lawDay()))
                        .anyMatch(each -> each.isDoubtedOn(asOf.lawDay()));
        return Stream.concat(
                        Stream.of(instrument.validityNotKnown()).filter(note -> doubted),
                        deciding(asOf, readings).stream().map(this::validityOpen))
                .toList();
    }

    /** The readings that nobody has chosen and under some option of which it would not be in force. */
    public List<Reading> deciding(AsOf asOf, Readings readings) {
        return open(readings).stream()
                .filter(reading -> decides(reading, asOf, readings))
                .toList();
    }

    private Problem validityOpen(Reading reading) {
        return Problem.at(
                "",
                "VALIDITY_OPEN",
                instrument.number() + " 当日是否施行，取决于尚未选定的理解：" + reading.label().zh() + "（" + reading.id() + "）；按已施行处理",
                "whether " + instrument.number() + " is in force then depends on a reading that nobody has chosen: "
                        + reading.label().en() + " (" + reading.id() + "); it counts as in force");
    }

    /** The readings on which it depends and that are chosen. */
    public List<Given> chosen(Readings readings) {
        return readings().stream()
                .flatMap(reading -> readings.chosen(reading).map(option -> new Given(reading, option)).stream())
                .toList();
    }

    /** The readings on which it depends and that nobody has chosen. */
    public List<Reading> open(Readings readings) {
        return readings().stream()
                .filter(reading -> readings.chosen(reading).isEmpty())
                .toList();
    }

    /** The readings on which it depends. */
    public List<Reading> readings() {
        Set<Reading> readings = new LinkedHashSet<>();
        periods.forEach(period -> period.given().forEach(given -> readings.add(given.reading())));
        return List.copyOf(readings);
    }

    private boolean decides(Reading reading, AsOf asOf, Readings readings) {
        return holds(asOf, readings)
                && reading.options().stream().anyMatch(option -> !holds(asOf, readings.choosing(reading, option.id())));
    }

    /** When it is in force as far as was known, once for each way to read it that is left open. */
    public Stream<InForce> meant(AsOf asOf, Readings readings) {
        return periods.stream()
                .filter(each -> each.isMeantUnder(readings))
                .map(each -> each.inForce().asKnown(asOf));
    }
}
