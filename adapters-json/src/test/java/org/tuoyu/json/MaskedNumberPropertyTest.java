package org.tuoyu.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.Tuple.Tuple2;
import org.tuoyu.childcare.duty.Duty;
import org.tuoyu.childcare.milestone.Evidence;
import org.tuoyu.kernel.event.Event;
import org.tuoyu.kernel.event.Happening;
import org.tuoyu.kernel.problem.Checked;
import org.tuoyu.kernel.problem.Problem;
import org.tuoyu.shipped.beibei.Beibei;

/** A resident number that was typed where it does not belong is echoed by nobody. */
final class MaskedNumberPropertyTest {

    /** Each way in which a line comes in, and a line of it. */
    private enum Reader {
        APPLICATIONS(Lines.COMPLETE) {
            @Override
            void read(Line line, Consumer<Object> said) {
                ApplicationLine read = ApplicationReader.read(line, Lines.DIRECTORY);
                said.accept(read);
                tell(read.application(), said);
            }
        },
        EVIDENCE("{\"target\":\"beibei/3.6.16/idle-houses\",\"day\":\"2024-12-31\",\"count\":1,"
                + "\"qualities\":[\"in-industrial-area\"],\"source\":\"区国资委台账\",\"statedOn\":\"2025-01-10\"}") {
            @Override
            void read(Line line, Consumer<Object> said) {
                JsonLine<Evidence> read =
                        LineReader.ofEvidence(Beibei.policy().targets()).read(line);
                said.accept(read);
                tell(read.content(), said);
            }
        },
        DUTIES("{\"id\":\"e-1\",\"type\":\"duty-fulfilled\",\"duty\":\"national/9/receipt\",\"of\":\"A-1\","
                + "\"occurredOn\":\"2021-02-10\",\"recordedAt\":\"2021-04-01T01:00:00Z\"}") {
            @Override
            void read(Line line, Consumer<Object> said) {
                tell(LineReader.ofDuties(duties()).read(line), said);
            }
        },
        TERMS("{\"id\":\"e-2\",\"type\":\"term-read\",\"duty\":\"beibei/3.3.8/filing\",\"workingDays\":20,"
                + "\"source\":\"虚构的通知\",\"occurredOn\":\"2021-03-01\",\"recordedAt\":\"2021-03-01T01:00:00Z\"}") {
            @Override
            void read(Line line, Consumer<Object> said) {
                tell(LineReader.ofDuties(duties()).read(line), said);
            }
        },
        BANS("{\"id\":\"b-1\",\"type\":\"ban-recorded\",\"person\":\"" + "ab".repeat(32)
                + "\",\"incident\":\"ABUSE\",\"concernedAs\":\"PERSON\",\"place\":\"天生街道\","
                + "\"occurredOn\":\"2021-03-01\",\"recordedAt\":\"2021-03-02T01:00:00Z\"}") {
            @Override
            void read(Line line, Consumer<Object> said) {
                tell(LineReader.ofBans(Beibei.policies(), Lines.DIRECTORY).read(line), said);
            }
        },
        CORRECTIONS("{\"id\":\"b-2\",\"type\":\"ban-corrected\",\"event\":\"b-1\",\"reason\":\"误记\","
                + "\"occurredOn\":\"2021-03-01\",\"recordedAt\":\"2021-03-02T01:00:00Z\"}") {
            @Override
            void read(Line line, Consumer<Object> said) {
                tell(LineReader.ofBans(Beibei.policies(), Lines.DIRECTORY).read(line), said);
            }
        },
        INSPECTIONS("{\"id\":\"i\",\"type\":\"inspection-made\",\"institution\":\"A-1\",\"level\":\"DEPARTMENT\","
                + "\"by\":\"区卫生健康委\",\"occurredOn\":\"2021-03-10\",\"recordedAt\":\"2021-03-10T08:00:00Z\"}") {
            @Override
            void read(Line line, Consumer<Object> said) {
                tell(
                        LineReader.ofInspections(Beibei.policies(), Lines.DIRECTORY)
                                .read(line),
                        said);
            }
        },
        FINDINGS("{\"id\":\"f\",\"type\":\"inspection-finding\",\"inspection\":\"i\","
                + "\"requirement\":\"supervision/guards\",\"kind\":\"INSTITUTION\",\"place\":\"天生街道\","
                + "\"occurredOn\":\"2021-03-10\",\"recordedAt\":\"2021-03-10T08:00:00Z\"}") {
            @Override
            void read(Line line, Consumer<Object> said) {
                tell(
                        LineReader.ofInspections(Beibei.policies(), Lines.DIRECTORY)
                                .read(line),
                        said);
            }
        },
        FOLLOW_UPS("{\"id\":\"u\",\"type\":\"inspection-follow-up\",\"finding\":\"f\",\"result\":\"PUT_RIGHT\","
                + "\"occurredOn\":\"2021-03-24\",\"recordedAt\":\"2021-03-24T08:00:00Z\"}") {
            @Override
            void read(Line line, Consumer<Object> said) {
                tell(
                        LineReader.ofInspections(Beibei.policies(), Lines.DIRECTORY)
                                .read(line),
                        said);
            }
        };

        private final String complete;

        Reader(String complete) {
            this.complete = complete;
        }

        abstract void read(Line line, Consumer<Object> said);

        /** The places between the quotes of its line: names of fields, and their values. */
        private List<Integer> insideQuotes() {
            List<Integer> places = new ArrayList<>();
            boolean inside = false;
            for (int i = 0; i < complete.length(); i++) {
                inside ^= complete.charAt(i) == '"';
                if (inside) {
                    places.add(i + 1);
                }
            }
            return places;
        }
    }

    @Property(tries = 3000)
    void nothingThatIsSaidShowsIt(@ForAll("lines") Tuple2<String, Tuple2<Reader, String>> drawn) {
        List<String> said = new ArrayList<>();
        Reader reader = drawn.get2().get1();
        reader.read(new Line(1, drawn.get2().get2(), Line.End.WHOLE), each -> said.add(each.toString()));
        assertThat(said).noneMatch(each -> DrawnNumbers.isShown(drawn.get1(), each));
    }

    @Provide
    Arbitrary<Tuple2<String, Tuple2<Reader, String>>> lines() {
        return DrawnNumbers.residentNumbers()
                .flatMap(number -> Combinators.combine(
                                Arbitraries.of(Reader.class)
                                        .flatMap(reader -> Arbitraries.of(reader.insideQuotes())
                                                .map(place -> Tuple.of(reader, place))),
                                DrawnNumbers.spelled(Arbitraries.just(number)),
                                Arbitraries.of(Way.values()))
                        .as((place, spelled, way) -> Tuple.of(
                                number,
                                Tuple.of(place.get1(), way.write(place.get1().complete, place.get2(), spelled)))));
    }

    /** Where in a line the number comes to stand. */
    private enum Way {
        INTO_A_TEXT {
            @Override
            String write(String line, int place, String number) {
                return line.substring(0, place) + number + line.substring(place);
            }
        },
        INSTEAD_OF_A_TEXT {
            @Override
            String write(String line, int place, String number) {
                int start = line.lastIndexOf('"', place - 1) + 1;
                return line.substring(0, start) + number + line.substring(line.indexOf('"', start));
            }
        },
        AS_A_FIELD {
            @Override
            String write(String line, int place, String number) {
                return "{\"" + number + "\":{\"" + number + "\":[]}," + line.substring(1);
            }
        },
        AS_A_FIELD_TWICE {
            @Override
            String write(String line, int place, String number) {
                return "{\"" + number + "\":1,\"" + number + "\":2," + line.substring(1);
            }
        },
        OUTSIDE {
            @Override
            String write(String line, int place, String number) {
                return line + number;
            }
        };

        abstract String write(String line, int place, String number);
    }

    private static <H extends Happening> void tell(JsonLine<Event<H>> read, Consumer<Object> said) {
        said.accept(read);
        read.problems().forEach(problem -> tell(problem, said));
        read.content()
                .match(
                        event -> {
                            said.accept(event.happening());
                            return event;
                        },
                        problems -> problems);
    }

    private static <T> void tell(Checked<T> read, Consumer<Object> said) {
        said.accept(read);
        Collection<?> all = read.<Collection<?>>match(List::of, problems -> problems);
        all.forEach(each -> {
            said.accept(each);
            if (each instanceof Problem problem) {
                tell(problem, said);
            }
            if (each instanceof Evidence evidence) {
                said.accept(evidence.having(java.util.Set.of()));
            }
        });
    }

    private static void tell(Problem problem, Consumer<Object> said) {
        said.accept(problem.pointer());
        said.accept(problem.message().zh());
        said.accept(problem.message().en());
        problem.didYouMean().forEach(said);
    }

    private static List<Duty> duties() {
        return Beibei.policies().policies().stream()
                .flatMap(each -> each.duties().all().stream())
                .toList();
    }
}
