package org.tuoyu.policy.file;

import java.util.List;
import org.tuoyu.policy.lines.Words;

/**
 * A line with a title of its own: {@code title `id`：rest ｜ English; more}.
 *
 * @param english the title in English, then what else the line says in free words, in its order
 */
record Titled(Words title, Words id, Words rest, List<Words> english) {

    static Titled of(Words line, int parts) {
        Words zh = line.before(Words.ENGLISH);
        Words head = zh.before("`：");
        Words rest = zh.behind("`：")
                .orElseThrow(() -> line.misread(
                        "LINE_KIND_UNKNOWN",
                        "写作“名称 `编号`：内容 ｜ 英文名称”",
                        "it is written: title `id`：content ｜ English title"));
        Words named = new Words(head.line(), head.column(), head.text() + "`");
        List<Words> english = line.englishParts();
        if (english.size() < parts) {
            throw line.misread("EN_PARTS", "英文部分少于中文部分", "the English has fewer parts than the Chinese");
        }
        Words id = named.requireId();
        return new Titled(named.named().requireWords(), id, rest, english);
    }

    /** The title in English, where so many other parts are. */
    void requireEnglish(int parts) {
        if (english.size() != parts) {
            throw english.get(english.size() - 1)
                    .misread(
                            "EN_PARTS",
                            "英文须有 " + parts + " 部分，以“; ”分开",
                            "the English has " + parts + " parts, divided by '; '");
        }
    }
}
