package org.tuoyu.tck;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TimeZone;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tuoyu.kernel.party.Directory;
import org.tuoyu.kernel.party.DivisionCode;
import org.tuoyu.kernel.party.Location;
import org.tuoyu.kernel.party.Party;
import org.tuoyu.kernel.party.Unit;
import org.tuoyu.kernel.problem.Checked;
import org.tuoyu.kernel.problem.Problem;
import org.tuoyu.kernel.time.InForce;
import org.tuoyu.kernel.time.WorkingCalendar;
import org.tuoyu.kernel.time.WorkingCalendar.Notice;
import org.tuoyu.spi.CalendarSource;
import org.tuoyu.spi.DirectorySource;
import org.tuoyu.spi.Observation;
import org.tuoyu.spi.Observation.Act;
import org.tuoyu.spi.Observation.Outcome;
import org.tuoyu.spi.Observer;
import org.tuoyu.spi.PolicySource;
import org.tuoyu.spi.SourceFailed;

/** Good sources and a good observer; faults override what they spoil. */
final class FaultySources {

    private FaultySources() {}

    /** A good directory, of what was recorded last. */
    static class Parties implements DirectorySource {
        @Nullable
        DirectorySample recorded;

        DirectorySample spoilt(DirectorySample sample) {
            return sample;
        }

        Checked<Directory> unmade(IllegalArgumentException clash, DirectorySample sample) {
            return rejected(clash);
        }

        Checked<Directory> unread() {
            throw new SourceFailed("recorded", "record something", new IOException("broken"));
        }

        @Override
        public Checked<Directory> load() {
            DirectorySample sample = recorded;
            if (sample == null) {
                return unread();
            }
            try {
                return new Checked.Valid<>(spoilt(sample).directory());
            } catch (IllegalArgumentException clash) {
                return unmade(clash, sample);
            }
        }
    }

    private static <T> Checked<T> rejected(IllegalArgumentException clash) {
        return new Checked.Rejected<>(List.of(Problem.at("", "NOT_USABLE", "不可用", String.valueOf(clash.getMessage()))));
    }

    static final class DropsOtherNames extends Parties {
        @Override
        DirectorySample spoilt(DirectorySample sample) {
            List<Party> parties = new ArrayList<>();
            sample.parties()
                    .forEach(each -> parties.add(
                            each instanceof Unit unit
                                    ? new Unit(unit.id(), unit.kind(), unit.names(), List.of())
                                    : each));
            return new DirectorySample(parties, sample.locations(), sample.codes());
        }
    }

    static final class ShiftsDays extends Parties {
        @Override
        DirectorySample spoilt(DirectorySample sample) {
            return new DirectorySample(
                    sample.parties(),
                    sample.locations(),
                    sample.codes().stream()
                            .map(each -> new DivisionCode(each.code(), each.unit(), shifted(each.period())))
                            .toList());
        }

        private static InForce shifted(InForce period) {
            return new InForce(day(period.from()), period.end());
        }
    }

    /** As a driver reads a day that it takes for a midnight. */
    static LocalDate day(LocalDate day) {
        return TimeZone.getDefault().getRawOffset() > 0 ? day.minusDays(1) : day;
    }

    static final class DropsALocation extends Parties {
        @Override
        DirectorySample spoilt(DirectorySample sample) {
            List<Location> some =
                    sample.locations().subList(1, sample.locations().size());
            return new DirectorySample(sample.parties(), some, sample.codes());
        }
    }

    static final class LeavesOutWhatClashes extends Parties {
        @Override
        Checked<Directory> unmade(IllegalArgumentException clash, DirectorySample sample) {
            List<Party> some = sample.parties().subList(0, sample.parties().size() - 1);
            return new Checked.Valid<>(new DirectorySample(some, sample.locations(), sample.codes()).directory());
        }
    }

    static final class KeepsTheFirst extends Parties {
        private @Nullable DirectorySample first;

        @Override
        DirectorySample spoilt(DirectorySample sample) {
            first = first == null ? sample : first;
            return first;
        }
    }

    static final class IsEmptyWhenBroken extends Parties {
        @Override
        Checked<Directory> unread() {
            return new Checked.Valid<>(Directory.of(List.of(), List.of(), List.of()));
        }
    }

    /** A good calendar, of what was recorded last; nothing that is wrong can be a notice. */
    static class Days implements CalendarSource {
        @Nullable
        List<Notice> recorded;

        boolean isWrong;

        List<Notice> spoilt(List<Notice> notices) {
            return notices;
        }

        Checked<WorkingCalendar> wrong() {
            return rejected(new IllegalArgumentException("A day is off or made up for"));
        }

        Checked<WorkingCalendar> unread() {
            throw new SourceFailed("recorded", "record something", new IOException("broken"));
        }

        @Override
        public Checked<WorkingCalendar> load() {
            List<Notice> notices = recorded;
            if (notices == null) {
                return unread();
            }
            return isWrong ? wrong() : new Checked.Valid<>(WorkingCalendar.of(spoilt(notices)));
        }
    }

    static final class DropsMakeUpDays extends Days {
        @Override
        List<Notice> spoilt(List<Notice> notices) {
            return notices.stream()
                    .map(each -> new Notice(each.number(), each.publishedOn(), each.year(), each.daysOff(), Set.of()))
                    .toList();
        }
    }

    static final class ShiftsDaysOff extends Days {
        @Override
        List<Notice> spoilt(List<Notice> notices) {
            return notices.stream()
                    .map(each -> new Notice(
                            each.number(),
                            each.publishedOn(),
                            each.year(),
                            each.daysOff().stream().map(FaultySources::day).collect(Collectors.toSet()),
                            each.makeUpDays().stream().map(FaultySources::day).collect(Collectors.toSet())))
                    .toList();
        }
    }

    static final class FillsYearsIn extends Days {
        @Override
        List<Notice> spoilt(List<Notice> notices) {
            List<Notice> all = new ArrayList<>(notices);
            all.add(new Notice("filled in", LocalDate.EPOCH, 2022, Set.of(), Set.of()));
            return all;
        }
    }

    static final class PassesOverWhatIsWrong extends Days {
        @Override
        Checked<WorkingCalendar> wrong() {
            return new Checked.Valid<>(WorkingCalendar.of(List.of()));
        }
    }

    static final class KeepsTheFirstNotices extends Days {
        private @Nullable List<Notice> first;

        @Override
        List<Notice> spoilt(List<Notice> notices) {
            first = first == null ? notices : first;
            return first;
        }
    }

    static final class IsEmptyWhenUnread extends Days {
        @Override
        Checked<WorkingCalendar> unread() {
            return new Checked.Valid<>(WorkingCalendar.of(List.of()));
        }
    }

    /** Good files, of what was kept last. */
    static class Files implements PolicySource {
        Map<String, byte[]> kept = Map.of();

        byte @Nullable [] file(String path) {
            return PolicySource.isPath(path) ? kept.get(path) : null;
        }

        String text(byte[] bytes) throws CharacterCodingException {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        }

        String plain(String text) {
            return (text.startsWith("\uFEFF") ? text.substring(1) : text).replace("\r\n", "\n");
        }

        @Override
        public Optional<String> text(String path) {
            byte[] bytes = file(path);
            try {
                return bytes == null ? Optional.empty() : Optional.of(plain(text(bytes)));
            } catch (CharacterCodingException noText) {
                throw new SourceFailed(path, "save it as UTF-8", noText);
            }
        }
    }

    static final class StripsTexts extends Files {
        @Override
        String plain(String text) {
            return super.plain(text).strip().replace("\r", "\n");
        }
    }

    static final class ForgetsTheCaseOfPaths extends Files {
        @Override
        byte @Nullable [] file(String path) {
            return kept.entrySet().stream()
                    .filter(each -> each.getKey().equalsIgnoreCase(path))
                    .map(Map.Entry::getValue)
                    .findFirst()
                    .orElse(null);
        }
    }

    static final class FollowsAnyPath extends Files {
        @Override
        byte @Nullable [] file(String path) {
            return path.indexOf(0) >= 0
                    ? null
                    : kept.get(Path.of(path).normalize().toString());
        }
    }

    static final class KeepsTexts extends Files {
        private final Map<String, Optional<String>> known = new ConcurrentHashMap<>();

        @Override
        public Optional<String> text(String path) {
            return known.computeIfAbsent(path, super::text);
        }
    }

    static final class PutsSignsForOtherBytes extends Files {
        @Override
        String text(byte[] bytes) {
            return new String(bytes, StandardCharsets.UTF_8);
        }
    }

    /** A good observer, which counts. */
    static class Counts implements Observer {
        final Map<Object, Long> counts = new ConcurrentHashMap<>();

        Object key(Act act, Outcome outcome) {
            return List.of(act, outcome);
        }

        @Override
        public void observed(Observation observation) {
            counts.merge(key(observation.act(), observation.outcome()), observation.count(), Long::sum);
        }
    }

    static final class GetsTiredOfIt extends Counts {
        private static final int TIRED = 1_000;

        @Override
        public void observed(Observation observation) {
            if (counts.values().stream().mapToLong(Long::longValue).sum() < TIRED) {
                super.observed(observation);
            }
        }
    }

    static final class MixesOutcomes extends Counts {
        @Override
        Object key(Act act, Outcome outcome) {
            return outcome;
        }
    }

    static final class KnowsThreeOutcomes extends Counts {
        @Override
        public void observed(Observation observation) {
            if (observation.outcome().compareTo(Outcome.REJECTED) > 0) {
                throw new IllegalArgumentException("not known");
            }
            super.observed(observation);
        }
    }

    static Map<String, byte[]> copied(Map<String, byte[]> files) {
        return new HashMap<>(files);
    }
}
