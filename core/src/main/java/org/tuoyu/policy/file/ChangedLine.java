package org.tuoyu.policy.file;

import java.util.Optional;
import org.tuoyu.kernel.language.Bilingual;
import org.tuoyu.policy.Development;
import org.tuoyu.policy.lines.Days;
import org.tuoyu.policy.lines.Words;

/** A line of the header on what a document refers to and what has changed: {@code “旧称”，今“新称”；自 2020-01-01；… ｜ …}. */
final class ChangedLine {

    private ChangedLine() {}

    static Development of(Words value) {
        Words zh = value.chinese();
        Words names = zh.before("；");
        Optional<Words> rest = zh.behind("；自 ");
        Optional<Words> what = rest.flatMap(each -> each.behind("；"));
        if (!names.startsWith("“") || !names.contains("”") || what.isEmpty()) {
            throw value.misread(
                    "LINE_KIND_UNKNOWN",
                    "写作“所引文字”，今“现称”；自 2020-01-01；变化 ｜ 英文",
                    "it is written: “words”，今“newer words”；自 2020-01-01；what changed ｜ English");
        }
        return new Development(
                names.from(1).before("”").requireWords().text(),
                names.behind("，今“").map(each -> each.before("”").requireWords().text()),
                Days.require(rest.orElseThrow().before("；")),
                new Bilingual(what.get().requireWords().text(), value.english().text()));
    }
}
