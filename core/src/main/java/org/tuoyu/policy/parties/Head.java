package org.tuoyu.policy.parties;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.tuoyu.kernel.language.Bilingual;
import org.tuoyu.kernel.problem.Shown;

/** What stands before the first heading of a file: its title, its keys, its sources. */
final class Head {

    private final Faults faults;
    private final List<String> keys;
    private final Map<String, Source> sources = new LinkedHashMap<>();
    private final List<String> notes = new ArrayList<>();
    private Optional<String> title = Optional.empty();
    private Optional<LocalDate> recordedFrom = Optional.empty();

    /** The head of a file that knows these keys besides those of its sources and notes. */
    Head(Faults faults, List<String> ownKeys) {
        this.faults = faults;
        this.keys = new ArrayList<>(List.of("依据", "注"));
        keys.addAll(ownKeys);
    }

    String title() {
        return title.orElse("");
    }

    LocalDate recordedFrom() {
        return recordedFrom.orElse(LocalDate.EPOCH);
    }

    List<Source> sources() {
        return List.copyOf(sources.values());
    }

    List<String> notes() {
        return notes;
    }

    /** A line with each blank, control or unseen character that stands in it told, and a space in its place. */
    Piece plain(Piece line) {
        StringBuilder plain = new StringBuilder(line.line());
        for (int at = 0;
                at < plain.length();
                at += Character.charCount(line.line().codePointAt(at))) {
            int character = line.line().codePointAt(at);
            if (isUnseen(character)) {
                String shown = "U+"
                        + Integer.toHexString(0x10000 | character).substring(1).toUpperCase(Locale.ROOT);
                faults.add(
                        line.rest(at),
                        "CHARACTER",
                        "此处有不可见或非普通空格的字符 " + shown + "，请删去或改为普通空格",
                        "the character " + shown + " is not seen; take it away or write a plain space");
                plain.setCharAt(at, ' ');
            }
        }
        return new Piece(plain.toString(), line.number(), 0, plain.length());
    }

    private static boolean isUnseen(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.SURROGATE -> true;
            case Character.SPACE_SEPARATOR -> character != ' ';
            default -> false;
        };
    }

    /** Reads a line of the head. */
    void read(Piece line) {
        if (line.startsWith("# ")) {
            title(line);
        } else if (line.startsWith("- ")) {
            key(line.rest(2));
        } else {
            unknownLine(line);
        }
    }

    /** That a line is of no kind. */
    void unknownLine(Piece line) {
        faults.add(
                line,
                "LINE_KIND_UNKNOWN",
                "每行为“# 标题”“- 键：值”“## 标题 〔依据〕”“- 名称 `代号`：…”或“- 注：…”之一",
                "a line is “# title”, “- key：value”, “## heading 〔source〕”, “- name `id`：…” or “- 注：…”");
    }

    private void title(Piece line) {
        if (title.isPresent()) {
            faults.add(line, "KEY_TWICE", "一个文件只有一个“# 标题”", "a file has one “# title”");
        }
        title = Optional.of(line.rest(2).text().strip());
    }

    private void key(Piece line) {
        int end = line.indexOf("：");
        int space = line.indexOf(" ");
        Piece key = line.sub(0, space >= 0 && (end < 0 || space < end) ? space : Math.max(end, 0));
        if (end < 0) {
            missing(line, "：", ":");
        } else if (!keys.contains(key.text())) {
            faults.unknown(
                    key, "KEY_UNKNOWN", "应为 " + String.join("、", keys) + " 之一", "a key of the head is expected", keys);
        } else if (key.is("注")) {
            notes.add(line.rest(end + 1).text().strip());
        } else if (key.is("依据")) {
            source(line.sub(key.to() - key.from(), end), line.rest(end + 1));
        } else {
            recorded(line, line.rest(end + 1));
        }
    }

    /** That a mark is missing, at what looks like it where there is such a thing. */
    void missing(Piece piece, String mark, String lookAlike) {
        int at = piece.indexOf(lookAlike);
        faults.add(
                at < 0 ? piece.end() : piece.rest(at),
                at < 0 ? "MARK_MISSING" : "CHARACTER",
                at < 0 ? "缺少“" + mark + "”" : "“" + lookAlike.strip() + "”应为“" + mark + "”",
                at < 0 ? "“" + mark + "” is missing" : "“" + lookAlike.strip() + "” has to be “" + mark + "”");
    }

    private void recorded(Piece line, Piece value) {
        List<Piece> words = value.words();
        boolean formed =
                words.size() == 3 && words.get(0).is("自") && words.get(2).is("起");
        if (recordedFrom.isPresent()) {
            faults.add(line, "KEY_TWICE", "“记录”只写一次", "记录 stands once");
        }
        Optional<LocalDate> day = formed ? words.get(1).day() : Optional.empty();
        if (day.isEmpty()) {
            faults.add(value, "DAY_MALFORMED", "应写为“自 2020-12-18 起”", "write it as “自 2020-12-18 起”");
        }
        recordedFrom = day.isPresent() ? day : Optional.of(recordedFrom());
    }

    private void source(Piece name, Piece value) {
        int english = value.indexOf(" ｜ ");
        if (english < 0) {
            missing(value, " ｜ ", " | ");
            english = value.to() - value.from();
        }
        Piece chinese = value.sub(0, english);
        int sure = chinese.text().lastIndexOf("；可信度 ");
        Optional<Source.Confidence> confidence = Optional.empty();
        if (sure < 0) {
            missing(chinese, "；可信度 高”、“；可信度 中”或“；可信度 低", ";可信度 ");
        } else {
            confidence = confidence(chinese.rest(sure + 5));
        }
        Bilingual words = new Bilingual(
                chinese.sub(0, Math.max(sure, 0)).text().strip(),
                value.rest(Math.min(english + 3, value.to() - value.from()))
                        .text()
                        .strip());
        Piece bare = name.words().isEmpty() ? name.end() : name.words().get(0);
        Optional<Piece> inner = bracketed(bare);
        if (inner.isEmpty() || name.words().size() != 1) {
            faults.add(bare, "NAME_MALFORMED", "依据的名称写在〔〕内", "the name of a source stands between 〔 and 〕");
        } else if (sources.put(
                        inner.get().text(),
                        new Source(inner.get().text(), words, confidence.orElse(Source.Confidence.LOW)))
                != null) {
            faults.add(
                    bare,
                    "SOURCE_TWICE",
                    "依据“" + Shown.of(inner.get().text()) + "”已经写过",
                    "this source was told before");
        }
    }

    private Optional<Source.Confidence> confidence(Piece word) {
        for (Source.Confidence each : Source.Confidence.values()) {
            if (word.is(each.word())) {
                return Optional.of(each);
            }
        }
        faults.unknown(word, "NAME_UNKNOWN", "可信度为高、中或低", "a confidence is 高, 中 or 低", List.of());
        return Optional.empty();
    }

    private static Optional<Piece> bracketed(Piece piece) {
        int length = piece.to() - piece.from();
        boolean bracketed = length > 2 && piece.startsWith("〔") && piece.endsWith("〕");
        return bracketed && piece.sub(1, length - 1).isName()
                ? Optional.of(piece.sub(1, length - 1))
                : Optional.empty();
    }

    /** The name of the source that a word names; empty, and told, where there is none. */
    Optional<String> sourceOf(Piece word) {
        Optional<String> name = bracketed(word).map(Piece::text).filter(sources::containsKey);
        if (name.isEmpty()) {
            List<String> known =
                    sources.keySet().stream().map(each -> "〔" + each + "〕").toList();
            faults.unknown(word, "SOURCE_UNKNOWN", "应为文件开头所列的依据", "a source of the head is expected", known);
        }
        return name;
    }

    /** Tells what the head lacks. */
    void close(Piece first) {
        if (title.isEmpty() || title.get().isEmpty()) {
            faults.add(first, "KEY_MISSING", "文件以“# 标题”开头", "a file begins with “# title”");
        }
        if (keys.contains("记录") && recordedFrom.isEmpty()) {
            faults.add(
                    first,
                    "KEY_MISSING",
                    "缺少“- 记录：自 2020-12-18 起”，即所记事项的第一日",
                    "“- 记录：自 2020-12-18 起” is missing: the first day of what is recorded");
        }
    }
}
