package org.tuoyu.cli;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.stream.Stream;
import org.tuoyu.decision.YesNo;
import org.tuoyu.json.JsonObject;
import org.tuoyu.json.JsonOutput;
import org.tuoyu.language.Bilingual;
import org.tuoyu.language.Symbol;
import org.tuoyu.statistics.Split;
import org.tuoyu.statistics.Summary;
import org.tuoyu.statistics.Tally;

/** A summary, written out. */
final class StatisticsText {

    private final Terminal terminal;
    private final Languages languages;
    private final Residents residents;

    StatisticsText(Terminal terminal, Languages languages, Residents residents) {
        this.terminal = terminal;
        this.languages = languages;
        this.residents = residents;
    }

    /** One value of a group, or none where it is not known. */
    private record Line(Optional<String> id, Bilingual label, Tally tally, OptionalLong residents) {
        Optional<String> perThousand() {
            return tally.perThousand(residents).map(BigDecimal::toPlainString);
        }
    }

    private record Group(String id, Bilingual label, List<Line> lines) {}

    void table(Summary summary) {
        terminal.out().println(languages.say("机构 ", "Institutions ") + counted(summary.all()));
        for (Group group : groups(summary)) {
            terminal.out().println(languages.say(group.label()));
            group.lines().forEach(this::line);
        }
    }

    void json(Summary summary) throws IOException {
        new JsonOutput(terminal.out()).line(json -> {
            tally(json, summary.all());
            groups(summary).forEach(group -> json.objects(group.id(), group.lines(), this::line));
        });
    }

    private List<Group> groups(Summary summary) {
        return List.of(
                places("districts", new Bilingual("区", "District"), summary.districts()),
                places("streets", new Bilingual("街镇", "Street or town"), summary.streets()),
                group(
                        "modes",
                        new Bilingual("服务形式（一家可有几种）", "Service mode (one may have several)"),
                        summary.modes(),
                        Symbol::label),
                group("kinds", new Bilingual("机构类型", "Kind"), summary.kinds(), Symbol::label),
                group(
                        "profitStatuses",
                        new Bilingual("营利性质", "Profit status"),
                        summary.profitStatuses(),
                        Symbol::label),
                group("inclusive", new Bilingual("普惠", "Inclusive care"), summary.inclusive(), YesNo::label),
                group("filed", new Bilingual("已备案", "Filed"), summary.filed(), YesNo::label));
    }

    private Group places(String id, Bilingual label, Split<String> split) {
        return group(id, label, split, place -> place, Bilingual::same, place -> residents.of(place));
    }

    private static <K extends Symbol & Comparable<? super K>> Group group(
            String id, Bilingual label, Split<K> split, Function<K, Bilingual> says) {
        return group(id, label, split, Symbol::id, says, value -> OptionalLong.empty());
    }

    private static <K extends Comparable<? super K>> Group group(
            String id,
            Bilingual label,
            Split<K> split,
            Function<K, String> ids,
            Function<K, Bilingual> says,
            Function<K, OptionalLong> residents) {
        Stream<Line> known = split.known().entrySet().stream()
                .map(each -> new Line(
                        Optional.of(ids.apply(each.getKey())),
                        says.apply(each.getKey()),
                        each.getValue(),
                        residents.apply(each.getKey())));
        Stream<Line> notKnown = Stream.of(split.notKnown())
                .filter(tally -> tally.institutions() > 0)
                .map(tally ->
                        new Line(Optional.empty(), new Bilingual("不知", "not known"), tally, OptionalLong.empty()));
        return new Group(id, label, Stream.concat(known, notKnown).toList());
    }

    private void line(Line line) {
        String least = line.tally().withoutPlaces() > 0 ? languages.say("至少 ", "at least ") : "";
        terminal.out()
                .println("  " + languages.say(line.label()) + "  " + counted(line.tally())
                        + line.perThousand()
                                .map(ratio -> languages.say("，每千人托位 ", ", per 1,000 residents ") + least + ratio)
                                .orElse(""));
    }

    private String counted(Tally tally) {
        String notKnown = tally.withoutPlaces() == 0
                ? ""
                : languages.say(
                        "，托位数不知 " + tally.withoutPlaces() + " 家", ", places not known of " + tally.withoutPlaces());
        return languages.say(
                tally.institutions() + " 家，托位 " + tally.places() + " 个" + notKnown,
                tally.institutions() + ", places " + tally.places() + notKnown);
    }

    private void line(JsonObject json, Line line) {
        json.text("value", line.id()).text("label", languages.say(line.label()));
        tally(json, line.tally());
        line.residents().ifPresent(number -> json.number("residents", number).text("perThousand", line.perThousand()));
    }

    private static void tally(JsonObject json, Tally tally) {
        json.number("institutions", tally.institutions())
                .number("withPlaces", tally.withPlaces())
                .number("places", tally.places());
    }
}
