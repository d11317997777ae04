package org.tuoyu.policy.parties;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.tuoyu.kernel.problem.Checked;
import org.tuoyu.policy.parties.Parties.Chapter;
import org.tuoyu.policy.parties.Parties.Entry;
import org.tuoyu.policy.parties.Parties.Fact;

/** Reads a file of parties: first who is named in it, then what is said of each. */
final class PartiesReader {

    private final Faults faults = new Faults();
    private final Head head = new Head(faults, List.of("记录"));
    private final Names names = new Names(faults);
    private final List<ChapterLines> chapters = new ArrayList<>();

    private record ChapterLines(String heading, String source, List<String> notes, List<Line> lines) {}

    Checked<Parties> read(String text) {
        List<Piece> lines = Piece.linesOf(text);
        for (Piece line : lines) {
            read(head.plain(line));
        }
        head.close(lines.isEmpty() ? new Piece("", 1, 0, 0) : lines.get(0));
        List<Chapter> read = new ArrayList<>();
        for (ChapterLines chapter : chapters) {
            read.add(new Chapter(chapter.heading, chapter.source, chapter.notes, entries(chapter)));
        }
        if (!faults.none()) {
            return faults.rejected();
        }
        Parties parties = new Parties(head.title(), head.recordedFrom(), head.sources(), head.notes(), read);
        tellCircles(parties.entries());
        return faults.none() ? new Checked.Valid<>(parties) : faults.rejected();
    }

    private List<Entry> entries(ChapterLines chapter) {
        List<Entry> entries = new ArrayList<>();
        for (Line line : chapter.lines) {
            Entry entry = new EntryReader(line, chapter.source, head, names, faults).read();
            if (entry != null) {
                entries.add(entry);
            }
        }
        return entries;
    }

    private void read(Piece line) {
        if (line.startsWith("## ")) {
            chapter(line.rest(3));
        } else if (line.startsWith("# ") || (chapters.isEmpty() && !isEntry(line))) {
            head.read(line);
        } else if (line.startsWith("- 注：")) {
            head.note(line.rest(4), last().notes);
        } else if (line.startsWith("- ")) {
            entry(line.rest(2));
        } else {
            head.unknownLine(line);
        }
    }

    private static boolean isEntry(Piece line) {
        int id = line.indexOf(" `");
        int colon = line.indexOf("：");
        return line.startsWith("- ") && id >= 0 && (colon < 0 || id < colon);
    }

    private void entry(Piece line) {
        if (chapters.isEmpty()) {
            faults.add(
                    line,
                    "HEADING_MISSING",
                    "单位和群体写在“## 标题 〔依据〕”之下",
                    "units and groups stand under a heading “## heading 〔source〕”");
            chapters.add(new ChapterLines("", "", new ArrayList<>(), new ArrayList<>()));
        }
        Line cut = Line.cut(line, head, faults);
        if (cut != null) {
            names.declare(cut);
            last().lines.add(cut);
        }
    }

    private ChapterLines last() {
        return chapters.get(chapters.size() - 1);
    }

    /** A heading ends with the source of what stands under it. */
    private void chapter(Piece heading) {
        int bracket = heading.text().lastIndexOf(" 〔");
        String source = "";
        if (bracket < 0) {
            faults.add(
                    heading.end(),
                    "SOURCE_MISSING",
                    "标题末尾须写明本节依据，如“## 街道 〔正文〕”",
                    "a heading ends with the source of what stands under it, such as “## 街道 〔正文〕”");
        } else {
            source = head.sourceOf(heading.rest(bracket + 1));
        }
        String words =
                faults.words(bracket < 0 ? heading : heading.sub(0, bracket)).text();
        chapters.add(new ChapterLines(words, source, new ArrayList<>(), new ArrayList<>()));
    }

    /** Tells each place that lies in itself, through others, from some day on. */
    private void tellCircles(List<Entry> entries) {
        Set<LocalDate> seams = new TreeSet<>();
        for (Entry entry : entries) {
            for (Fact fact : entry.facts()) {
                if (fact.kind() == Fact.Kind.LIES || fact.kind() == Fact.Kind.CODE) {
                    seams.add(fact.days().from());
                }
            }
        }
        for (LocalDate day : seams) {
            Map<String, String> around = around(entries, day);
            for (String place : around.keySet()) {
                String next = around.get(place);
                for (int steps = 0; next != null && !next.equals(place) && steps < around.size(); steps++) {
                    next = around.get(next);
                }
                if (place.equals(next)) {
                    names.tell(
                            place,
                            "PLACES_CIRCLE",
                            day + " 起经由所属地域又属于自身",
                            "from " + day + " on it lies in itself, by way of the territories named");
                }
            }
        }
    }

    /** By the id of each place, that of the unit whose territory it lies in on a day; an id stands for a code, too. */
    private static Map<String, String> around(List<Entry> entries, LocalDate day) {
        Map<String, Entry> bearers = new HashMap<>();
        for (Entry entry : entries) {
            bearers.put(entry.id(), entry);
        }
        Map<String, LocalDate> since = new HashMap<>();
        for (Entry entry : entries) {
            for (Fact fact : entry.facts()) {
                LocalDate before = since.getOrDefault(fact.value().zh(), LocalDate.MIN);
                LocalDate from = fact.days().from();
                if (fact.kind() == Fact.Kind.CODE && !from.isAfter(day) && from.isAfter(before)) {
                    bearers.put(fact.value().zh(), entry);
                    since.put(fact.value().zh(), from);
                }
            }
        }
        Map<String, String> around = new LinkedHashMap<>();
        for (Entry entry : entries) {
            for (Fact fact : entry.facts()) {
                Entry bearer = bearers.get(fact.value().zh());
                if (fact.kind() == Fact.Kind.LIES && fact.days().contains(day) && bearer != null) {
                    around.put(entry.id(), bearer.id());
                }
            }
        }
        return around;
    }
}
