package org.tuoyu.policy.file;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.tuoyu.kernel.decision.Given;
import org.tuoyu.kernel.time.Until;
import org.tuoyu.policy.lines.Days;
import org.tuoyu.policy.lines.Words;

/** Until when something holds, as a file says it: {@code 至 2025-12-31 止（2026-01-20 公布延至 2027-12-31）}. */
final class LastDay {

    private static final String UNTIL = "至 ";
    private static final String ENDS = " 止";
    private static final String THEN = " 止（";
    private static final String CLOSES = "）";
    private static final String EXTENDED = " 公布延至 ";

    private LastDay() {}

    /** Whether words say that. */
    static boolean is(Words words) {
        return words.startsWith(UNTIL) && (words.endsWith(ENDS) || words.contains(THEN));
    }

    /** The last day where the text is read in a way: its first day may be a shorthand. */
    static Until of(Words words, Interpretations readings, List<Given> way) {
        Words said = words.from(UNTIL.length());
        LocalDate first = Days.require(readings.meaning(said.before(ENDS), way));
        Optional<Words> then = said.behind(THEN);
        if (then.isEmpty()) {
            return new Until(first, Optional.empty());
        }
        if (!then.get().contains(EXTENDED) || !then.get().endsWith(CLOSES)) {
            throw then.get()
                    .misread(
                            "DAY_MALFORMED",
                            "延期写作“（2026-01-20 公布延至 2027-12-31）”",
                            "an extension is written （2026-01-20 公布延至 2027-12-31）");
        }
        LocalDate published = Days.require(then.get().before(EXTENDED));
        Words later = then.get().without(CLOSES).behind(EXTENDED).orElseThrow();
        LocalDate last = Days.require(later);
        if (!last.isAfter(first)) {
            throw later.misread(
                    "CONDITION_IMPOSSIBLE", "延至的日子须晚于原来的", "the day to which it is extended is later than the first");
        }
        return new Until(first, Optional.of(new Until.Extension(published, last)));
    }

    static String written(Until until) {
        return UNTIL
                + until.lastDay()
                + ENDS
                + until.extended()
                        .map(each -> "（" + each.publishedOn() + EXTENDED + each.lastDay() + CLOSES)
                        .orElse("");
    }
}
