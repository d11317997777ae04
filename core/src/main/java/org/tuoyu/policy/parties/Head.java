package org.tuoyu.policy.parties;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tuoyu.kernel.language.Bilingual;
import org.tuoyu.kernel.problem.Shown;
import org.tuoyu.policy.lines.Characters;
import org.tuoyu.policy.lines.Days;
import org.tuoyu.policy.lines.Findings;
import org.tuoyu.policy.lines.Words;

/** What stands before the first heading of a file: its title, its keys, its sources. */
final class Head {

    private static final String SURE = "；可信度 ";

    private final Findings findings;
    private final List<String> keys;
    private final Map<String, Source> sources = new LinkedHashMap<>();
    private final List<String> notes = new ArrayList<>();
    private @Nullable String title;
    private @Nullable LocalDate recordedFrom;

    /** The head of a file that knows these keys besides those of its sources and notes. */
    Head(Findings findings, List<String> ownKeys) {
        this.findings = findings;
        this.keys = new ArrayList<>(List.of("依据", "注"));
        keys.addAll(ownKeys);
    }

    String title() {
        return title == null ? "" : title;
    }

    LocalDate recordedFrom() {
        return recordedFrom == null ? LocalDate.EPOCH : recordedFrom;
    }

    List<Source> sources() {
        return List.copyOf(sources.values());
    }

    List<String> notes() {
        return notes;
    }

    /** The lines that are not blank, with each character that does not fit told, and a space in its place. */
    List<Words> plainLines(String source) {
        return Words.linesOf(source).stream()
                .map(Words::stripTrailing)
                .filter(each -> !each.isEmpty())
                .map(this::plain)
                .toList();
    }

    private Words plain(Words line) {
        if (Characters.fit(line.text())) {
            return line;
        }
        StringBuilder plain = new StringBuilder();
        int character;
        for (int at = 0; at < line.text().length(); at += Character.charCount(character)) {
            character = line.text().codePointAt(at);
            if (!Characters.fits(character)) {
                findings.add(Characters.unfit(line, at));
            }
            plain.appendCodePoint(Characters.fits(character) ? character : ' ');
        }
        return new Words(line.line(), line.column(), plain.toString());
    }

    /** Reads a line of the head. */
    void read(Words line) {
        if (line.startsWith("# ")) {
            title(line);
        } else if (line.startsWith("- ")) {
            key(line.from(2));
        } else {
            unknownLine(line);
        }
    }

    /** That a line is of no kind. */
    void unknownLine(Words line) {
        findings.add(line.problem(
                "LINE_KIND_UNKNOWN",
                "每行为“# 标题”“- 键：值”“## 标题 〔依据〕”“- 名称 `代号`：…”或“- 注：…”之一",
                "a line is “# title”, “- key：value”, “## heading 〔source〕”, “- name `id`：…” or “- 注：…”"));
    }

    private void title(Words line) {
        if (title != null) {
            findings.add(line.problem("KEY_TWICE", "一个文件只有一个“# 标题”", "a file has one “# title”"));
        }
        title = line.from(2).text().strip();
    }

    private void key(Words line) {
        Words key = line.before("：").before(" ");
        Optional<Words> value = line.behind("：");
        if (value.isEmpty()) {
            missing(line, "：", ":");
        } else if (!keys.contains(key.text())) {
            findings.unknown(
                    key, "KEY_UNKNOWN", "应为 " + String.join("、", keys) + " 之一", "a key of the head is expected", keys);
        } else if (key.is("注")) {
            notes.add(words(value.get()));
        } else if (key.is("依据")) {
            source(line.before("：").from(key.text().length()), value.get());
        } else {
            recorded(line, value.get());
        }
    }

    /** That a mark is missing, at what looks like it where there is such a thing. */
    void missing(Words words, String mark, String lookAlike) {
        int at = words.text().indexOf(lookAlike);
        findings.add(
                at < 0
                        ? words.end().problem("MARK_MISSING", "缺少“" + mark + "”", "“" + mark + "” is missing")
                        : words.from(at)
                                .problem(
                                        "CHARACTER",
                                        "“" + lookAlike.strip() + "”应为“" + mark + "”",
                                        "“" + lookAlike.strip() + "” has to be “" + mark + "”"));
    }

    /** Words without spaces at their ends; told where there are none. */
    String words(Words written) {
        Words words = written.strip();
        return findings.or(words, words::requireWords).text();
    }

    private void recorded(Words line, Words value) {
        List<Words> words = value.spaced();
        boolean formed =
                words.size() == 3 && words.get(0).is("自") && words.get(2).is("起");
        Optional<LocalDate> day = formed ? Days.find(words.get(1).text()) : Optional.empty();
        if (recordedFrom != null) {
            findings.add(line.problem("KEY_TWICE", "“记录”只写一次", "记录 stands once"));
        }
        if (day.isEmpty()) {
            findings.add(value.problem("DAY_MALFORMED", "应写为“自 2020-12-18 起”", "write it as “自 2020-12-18 起”"));
        }
        recordedFrom = day.orElse(recordedFrom());
    }

    /** Reads {@code 〔name〕：words；可信度 高 ｜ words}, cut after its name. */
    private void source(Words name, Words value) {
        Optional<Words> english = value.behind(Words.ENGLISH);
        if (english.isEmpty()) {
            missing(value, Words.ENGLISH, " | ");
        }
        Words chinese = value.before(Words.ENGLISH);
        int sure = chinese.text().lastIndexOf(SURE);
        if (sure < 0) {
            missing(chinese, SURE + "高”、“" + SURE + "中”或“" + SURE + "低", ";可信度 ");
        }
        Source.Confidence confidence =
                sure < 0 ? Source.Confidence.LOW : confidence(chinese.from(sure + SURE.length()));
        Bilingual words = new Bilingual(
                sure < 0 ? "" : words(chinese.upTo(sure)),
                english.map(this::words).orElse(""));
        List<Words> written = name.spaced();
        String bare = written.size() == 1 ? bare(written.get(0)) : null;
        if (bare == null) {
            findings.add((written.isEmpty() ? name.end() : written.get(0))
                    .problem("NAME_MALFORMED", "依据的名称写在〔〕内", "the name of a source stands between 〔 and 〕"));
        } else if (sources.put(bare, new Source(bare, words, confidence)) != null) {
            findings.add(written.get(0)
                    .problem("SOURCE_TWICE", "依据“" + Shown.of(bare) + "”已经写过", "this source was told before"));
        }
    }

    private Source.Confidence confidence(Words word) {
        for (Source.Confidence each : Source.Confidence.values()) {
            if (word.is(each.word())) {
                return each;
            }
        }
        findings.unknown(word, "NAME_UNKNOWN", "可信度为高、中或低", "a confidence is 高, 中 or 低", List.of());
        return Source.Confidence.LOW;
    }

    /** What stands between 〔 and 〕; null where no name does. */
    private static @Nullable String bare(Words word) {
        boolean bracketed = word.text().length() > 2 && word.startsWith("〔") && word.endsWith("〕");
        String inner = bracketed ? word.from(1).without("〕").text() : "";
        return Characters.areName(inner) ? inner : null;
    }

    /** The name of the source that a word names; another one, and told, where there is none. */
    String sourceOf(Words word) {
        String name = bare(word);
        if (name != null && sources.containsKey(name)) {
            return name;
        }
        List<String> known =
                sources.keySet().stream().map(each -> "〔" + each + "〕").toList();
        findings.unknown(word, "SOURCE_UNKNOWN", "应为文件开头所列的依据", "a source of the head is expected", known);
        return "";
    }

    /** Tells what the head lacks, at the first line. */
    void close(List<Words> lines) {
        Words first = lines.isEmpty() ? new Words(1, 1, "") : lines.get(0);
        if (title().isEmpty()) {
            findings.add(first.problem("KEY_MISSING", "文件以“# 标题”开头", "a file begins with “# title”"));
        }
        if (keys.contains("记录") && recordedFrom == null) {
            findings.add(first.problem(
                    "KEY_MISSING",
                    "缺少“- 记录：自 2020-12-18 起”，即所记事项的第一日",
                    "“- 记录：自 2020-12-18 起” is missing: the first day of what is recorded"));
        }
    }
}
