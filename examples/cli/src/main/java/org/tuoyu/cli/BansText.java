package org.tuoyu.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.tuoyu.childcare.accountability.BanEvent;
import org.tuoyu.childcare.accountability.BanLedger.Ban;
import org.tuoyu.json.JsonLine;
import org.tuoyu.kernel.event.Event;

/** Who on a list of staff is banned, by lines of the list, written out for people. */
final class BansText {

    private final Terminal terminal;
    private final Languages languages;

    BansText(Terminal terminal, Languages languages) {
        this.terminal = terminal;
        this.languages = languages;
    }

    void table(List<JsonLine<Event<BanEvent>>> rejected, Staff staff, Map<Long, List<Ban>> bans, LocalDate day) {
        rejected.forEach(line -> line.problems()
                .forEach(each -> terminal.err()
                        .println(languages.say("事件", "events, ") + languages.notUsed(line.line(), each))));
        noNumbers(staff);
        bans.forEach((line, of) -> of.forEach(ban -> ban(line, ban)));
        long banned = bans.values().stream().filter(of -> !of.isEmpty()).count();
        terminal.out()
                .println(languages.say(
                        "截至 " + day + "，按此密钥核对 " + bans.size() + " 行，其中 " + banned + " 行终身禁入",
                        "as of " + day + ", " + bans.size() + " lines checked under this key, " + banned
                                + " of them banned for life"));
    }

    void pseudonyms(Staff staff) {
        noNumbers(staff);
        staff.people()
                .forEach((line, person) ->
                        terminal.out().println(line + "  " + person.text() + "  " + person.keyFingerprint()));
    }

    private void noNumbers(Staff staff) {
        staff.noNumbers()
                .forEach((line, problems) -> problems.forEach(each ->
                        terminal.err().println(languages.say("名单", "staff, ") + languages.notUsed(line, each))));
    }

    private void ban(long line, Ban ban) {
        terminal.out()
                .println(languages.say(
                        "第 " + line + " 行  自 " + ban.since() + " 起终身禁入（禁入范围文件未载明）  " + ban.event(),
                        "line " + line + "  banned for life from " + ban.since() + " on (from what is not stated)  "
                                + ban.event()));
        ban.citations()
                .forEach(each -> terminal.out()
                        .println("    " + languages.say("依据：", "rests on: ") + languages.say(Cited.words(each))));
    }
}
