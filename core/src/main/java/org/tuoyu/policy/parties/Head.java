package org.tuoyu.policy.parties;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tuoyu.kernel.language.Bilingual;
import org.tuoyu.kernel.problem.Shown;

/** What stands before the first heading of a file: its title, its keys, its sources. */
final class Head {

    private static final String SURE = "；可信度 ";

    private final Faults faults;
    private final List<String> keys;
    private final Map<String, Source> sources = new LinkedHashMap<>();
    private final List<String> notes = new ArrayList<>();
    private @Nullable String title;
    private @Nullable LocalDate recordedFrom;

    /** The head of a file that knows these keys besides those of its sources and notes. */
    Head(Faults faults, List<String> ownKeys) {
        this.faults = faults;
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

    /** A line with each blank, control or unseen character that stands in it told, and a space in its place. */
    Piece plain(Piece line) {
        Piece plain = line;
        int character;
        for (int at = 0; at < line.length(); at += Character.charCount(character)) {
            character = line.line().codePointAt(at);
            if (isUnseen(character)) {
                String shown = "U+" + HexFormat.of().withUpperCase().toHexDigits(character, character > 0xFFFF ? 5 : 4);
                faults.add(
                        line.rest(at),
                        "CHARACTER",
                        "此处有不可见或非普通空格的字符 " + shown + "，请删去或改为普通空格",
                        "the character " + shown + " is not seen; take it away or write a plain space");
                plain = plain.withSpace(at, Character.charCount(character));
            }
        }
        return plain;
    }

    private static boolean isUnseen(int character) {
        if ((' ' <= character && character < 0x7F) || (0x3001 <= character && character <= 0x9FFF)) {
            return false; // nearly all, and at no cost
        }
        return switch (Character.getType(character)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.SPACE_SEPARATOR,
                    Character.SURROGATE -> true;
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
        if (title != null) {
            faults.add(line, "KEY_TWICE", "一个文件只有一个“# 标题”", "a file has one “# title”");
        }
        title = line.rest(2).text().strip();
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
            note(line.rest(end + 1), notes);
        } else if (key.is("依据")) {
            source(line.sub(key.length(), end), line.rest(end + 1));
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

    /** Adds the words of a note to others. */
    void note(Piece words, List<String> others) {
        others.add(faults.words(words).text());
    }

    private void recorded(Piece line, Piece value) {
        List<Piece> words = value.words();
        boolean formed =
                words.size() == 3 && words.get(0).is("自") && words.get(2).is("起");
        LocalDate day = formed ? words.get(1).day() : null;
        if (recordedFrom != null) {
            faults.add(line, "KEY_TWICE", "“记录”只写一次", "记录 stands once");
        }
        if (day == null) {
            faults.add(value, "DAY_MALFORMED", "应写为“自 2020-12-18 起”", "write it as “自 2020-12-18 起”");
        }
        recordedFrom = day == null ? recordedFrom() : day;
    }

    /** Reads {@code 〔name〕：words；可信度 高 ｜ words}, cut after its name. */
    private void source(Piece name, Piece value) {
        int mark = value.indexOf(" ｜ ");
        if (mark < 0) {
            missing(value, " ｜ ", " | ");
        }
        Piece chinese = mark < 0 ? value : value.sub(0, mark);
        int sure = chinese.text().lastIndexOf(SURE);
        if (sure < 0) {
            missing(chinese, SURE + "高”、“" + SURE + "中”或“" + SURE + "低", ";可信度 ");
        }
        Source.Confidence confidence =
                sure < 0 ? Source.Confidence.LOW : confidence(chinese.rest(sure + SURE.length()));
        Bilingual words = new Bilingual(
                sure < 0 ? "" : faults.words(chinese.sub(0, sure)).text(),
                mark < 0 ? "" : faults.words(value.rest(mark + 3)).text());
        List<Piece> written = name.words();
        String bare = written.size() == 1 ? bare(written.get(0)) : null;
        if (bare == null) {
            faults.add(
                    written.isEmpty() ? name.end() : written.get(0),
                    "NAME_MALFORMED",
                    "依据的名称写在〔〕内",
                    "the name of a source stands between 〔 and 〕");
        } else if (sources.put(bare, new Source(bare, words, confidence)) != null) {
            faults.add(written.get(0), "SOURCE_TWICE", "依据“" + Shown.of(bare) + "”已经写过", "this source was told before");
        }
    }

    private Source.Confidence confidence(Piece word) {
        for (Source.Confidence each : Source.Confidence.values()) {
            if (word.is(each.word())) {
                return each;
            }
        }
        faults.unknown(word, "NAME_UNKNOWN", "可信度为高、中或低", "a confidence is 高, 中 or 低", List.of());
        return Source.Confidence.LOW;
    }

    /** What stands between 〔 and 〕; null where no name does. */
    private static @Nullable String bare(Piece piece) {
        boolean bracketed = piece.length() > 2 && piece.startsWith("〔") && piece.endsWith("〕");
        Piece inner = bracketed ? piece.sub(1, piece.length() - 1) : piece;
        return bracketed && inner.isName() ? inner.text() : null;
    }

    /** The name of the source that a word names; another one, and told, where there is none. */
    String sourceOf(Piece word) {
        String name = bare(word);
        if (name != null && sources.containsKey(name)) {
            return name;
        }
        List<String> known = new ArrayList<>();
        for (String each : sources.keySet()) {
            known.add("〔" + each + "〕");
        }
        faults.unknown(word, "SOURCE_UNKNOWN", "应为文件开头所列的依据", "a source of the head is expected", known);
        return "";
    }

    /** Tells what the head lacks. */
    void close(Piece first) {
        if (title().isEmpty()) {
            faults.add(first, "KEY_MISSING", "文件以“# 标题”开头", "a file begins with “# title”");
        }
        if (keys.contains("记录") && recordedFrom == null) {
            faults.add(
                    first,
                    "KEY_MISSING",
                    "缺少“- 记录：自 2020-12-18 起”，即所记事项的第一日",
                    "“- 记录：自 2020-12-18 起” is missing: the first day of what is recorded");
        }
    }
}
