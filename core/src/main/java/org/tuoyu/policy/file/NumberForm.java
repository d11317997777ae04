package org.tuoyu.policy.file;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tuoyu.kernel.decision.Fact;
import org.tuoyu.policy.lines.Days;
import org.tuoyu.policy.lines.Words;

/** How numbers are written: with bounds that are included, in the unit of their fact. */
final class NumberForm {

    /** Words that leave open, or out, the number itself; with what to say instead, the number changed by so much. */
    private record Loose(Pattern words, String zh, int change) {}

    private static final List<Loose> LOOSE = List.of(
            new Loose(Pattern.compile(" (?:不足|少于|低于|小于)(?: |(?=\\d))(\\d*)"), "不超过", -1),
            new Loose(Pattern.compile(" (?:超过|多于|高于|大于)(?: |(?=\\d))(\\d*)"), "至少", 1),
            new Loose(Pattern.compile(" (\\d+) ?\\S*?(?:以下|以内)$"), "不超过", 0),
            new Loose(Pattern.compile(" (\\d+) ?\\S*?以上$"), "至少", 0));

    /** How many of a unit another one is. */
    private static final Map<String, Map<String, Integer>> SIZES =
            Map.of("个月", Map.of("年", 12, "岁", 12), "天", Map.of("周", 7), "日", Map.of("周", 7));

    private NumberForm() {}

    static void requirePlain(Words condition) {
        for (Loose each : LOOSE) {
            Matcher found = each.words.matcher(condition.text());
            if (found.find()) {
                String instead = each.zh + " "
                        + Days.number(found.group(1))
                                .map(number -> Long.toString(number + each.change))
                                .orElse("n");
                throw condition
                        .from(found.start() + 1)
                        .misread(
                                "NUMBER_FORM",
                                "含端点的写法才明确：写“" + instead + "”",
                                "only bounds that are included are plain: write " + instead,
                                List.of(instead));
            }
        }
    }

    static void requireUnit(Fact.Quantity fact, Words numberAndUnit) {
        String wanted = fact.unit().zh();
        Words unit = numberAndUnit.behind(" ").orElse(numberAndUnit);
        if (!unit.is(wanted)) {
            String instead = Optional.ofNullable(SIZES.get(wanted))
                    .flatMap(sizes -> Optional.ofNullable(sizes.get(unit.text())))
                    .flatMap(size ->
                            Days.number(numberAndUnit.before(" ").text()).map(number -> number * size))
                    .map(number -> number + " " + wanted)
                    .orElse(wanted);
            throw unit.misread(
                    "UNIT_DIFFERS",
                    "单位须为“" + wanted + "”：写“" + instead + "”",
                    "the unit is " + wanted + " (" + fact.unit().en() + "): write " + instead,
                    List.of(instead));
        }
    }
}
