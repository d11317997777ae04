package org.tuoyu.policy.parties;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.tuoyu.kernel.problem.Checked;
import org.tuoyu.policy.lines.Findings;
import org.tuoyu.policy.lines.Words;
import org.tuoyu.policy.parties.Parties.Chapter;
import org.tuoyu.policy.parties.Parties.Entry;
import org.tuoyu.policy.parties.Parties.Fact;

/** Parties as the text of a file, in the form that {@code docs/parties.md} describes. */
public final class PartiesFile {

    private final Findings findings = new Findings();
    private final Head head = new Head(findings, List.of("记录"));
    private final Names names = new Names(findings);
    private final List<ChapterLines> chapters = new ArrayList<>();

    private PartiesFile() {}

    /** What a file tells, or every problem in it; the pointer of a problem is its line and column: {@code /12/5}. */
    public static Checked<Parties> read(String text) {
        return new PartiesFile().parties(text);
    }

    /**
     * The file that tells it, always in one form: from a text in that form to parties and back nothing changes.
     *
     * @throws IllegalArgumentException where a file would not read back equal, as a name with a space in it does not
     */
    public static String write(Parties parties) {
        String written = new PartiesWriter(parties).write();
        Checked<Parties> back = read(written);
        if (!back.valid().equals(Optional.of(parties))) {
            throw new IllegalArgumentException("Parties are written where their file reads back equal, got: "
                    + back.match(
                            other -> "another value",
                            problems -> problems.get(0).message().en()));
        }
        return written;
    }

    private record ChapterLines(String heading, String source, List<String> notes, List<Line> lines) {}

    private Checked<Parties> parties(String text) {
        List<Words> lines = head.plainLines(text);
        lines.forEach(this::read);
        head.close(lines);
        List<Chapter> read = new ArrayList<>();
        for (ChapterLines chapter : chapters) {
            read.add(new Chapter(chapter.heading, chapter.source, chapter.notes, entries(chapter)));
        }
        if (!findings.isEmpty()) {
            return findings.rejected();
        }
        Parties parties = new Parties(head.title(), head.recordedFrom(), head.sources(), head.notes(), read);
        tellCircles(parties.entries());
        return findings.isEmpty() ? new Checked.Valid<>(parties) : findings.rejected();
    }

    private List<Entry> entries(ChapterLines chapter) {
        List<Entry> entries = new ArrayList<>();
        for (Line line : chapter.lines) {
            Entry entry = new EntryReader(line, chapter.source, head, names, findings).read();
            if (entry != null) {
                entries.add(entry);
            }
        }
        return entries;
    }

    private void read(Words line) {
        if (line.startsWith("## ")) {
            chapter(line.from(3));
        } else if (line.startsWith("# ") || (chapters.isEmpty() && !isEntry(line))) {
            head.read(line);
        } else if (line.startsWith("- 注：")) {
            last().notes.add(head.words(line.from(4)));
        } else if (line.startsWith("- ")) {
            entry(line.from(2));
        } else {
            head.unknownLine(line);
        }
    }

    private static boolean isEntry(Words line) {
        return line.startsWith("- ") && line.before("：").contains(" `");
    }

    private void entry(Words line) {
        if (chapters.isEmpty()) {
            findings.add(line.problem(
                    "HEADING_MISSING",
                    "单位和群体写在“## 标题 〔依据〕”之下",
                    "units and groups stand under a heading “## heading 〔source〕”"));
            chapters.add(new ChapterLines("", "", new ArrayList<>(), new ArrayList<>()));
        }
        Line cut = Line.cut(line, head, findings);
        if (cut != null) {
            names.declare(cut);
            last().lines.add(cut);
        }
    }

    private ChapterLines last() {
        return chapters.get(chapters.size() - 1);
    }

    /** A heading ends with the source of what stands under it. */
    private void chapter(Words heading) {
        int bracket = heading.text().lastIndexOf(" 〔");
        String source = "";
        if (bracket < 0) {
            findings.add(heading.end()
                    .problem(
                            "SOURCE_MISSING",
                            "标题末尾须写明本节依据，如“## 街道 〔正文〕”",
                            "a heading ends with the source of what stands under it, such as “## 街道 〔正文〕”"));
        } else {
            source = head.sourceOf(heading.from(bracket + 1));
        }
        String words = head.words(bracket < 0 ? heading : heading.upTo(bracket));
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
