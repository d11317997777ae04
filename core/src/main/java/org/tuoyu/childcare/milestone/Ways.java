package org.tuoyu.childcare.milestone;

import java.util.ArrayList;
import java.util.List;
import org.tuoyu.kernel.decision.Given;
import org.tuoyu.kernel.text.Reading;
import org.tuoyu.kernel.text.Readings;

/** The ways in which something can be read once some readings are chosen. */
record Ways(List<Given> chosen, List<Reading> open) {

    static Ways of(Target target, Readings readings) {
        List<Given> chosen = new ArrayList<>();
        List<Reading> open = new ArrayList<>();
        for (Reading reading : target.readings()) {
            readings.chosen(reading)
                    .ifPresentOrElse(option -> chosen.add(new Given(reading, option)), () -> open.add(reading));
        }
        return new Ways(List.copyOf(chosen), List.copyOf(open));
    }

    /** A way to read what is open, with what is chosen. */
    List<Given> complete(List<Given> way) {
        List<Given> complete = new ArrayList<>(chosen);
        complete.addAll(way);
        return complete;
    }
}
