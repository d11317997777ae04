package org.tuoyu.shipped;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tuoyu.kernel.decision.Fact;
import org.tuoyu.kernel.decision.Question;
import org.tuoyu.kernel.language.Bilingual;
import org.tuoyu.kernel.language.Symbol;
import org.tuoyu.kernel.text.Citation;
import org.tuoyu.kernel.text.Reading;
import org.tuoyu.policy.Development;
import org.tuoyu.policy.Policy;
import org.tuoyu.policy.PolicyStack;
import org.tuoyu.shipped.beibei.Beibei;
import org.tuoyu.shipped.beibei.BeibeiReadings;

/** What is shipped is told in English as in Chinese: Chinese stands in it as a quote, a title, or behind the English. */
final class EnglishWordsTest {

    /** A quote, a title, what stands in brackets behind its English, and the number of a document. */
    private static final Pattern ALLOWED =
            Pattern.compile("“[^”]*”|《[^》]*》|\\([^()]*\\)|\\p{IsHan}+〔\\d{4}〕\\d+号|\\d{4}年第\\d+号");

    private static final Pattern CHINESE = Pattern.compile("\\p{IsHan}");

    private static final PolicyStack POLICIES = Beibei.policies();

    @Test
    void noChineseStandsInEnglishButAsAQuote() {
        List<Bilingual> told = Stream.of(questions(), readings(), policies())
                .flatMap(each -> each)
                .toList();
        assertThat(told).hasSizeGreaterThan(700);
        assertThat(told.stream()
                        .map(Bilingual::en)
                        .filter(en -> CHINESE.matcher(ALLOWED.matcher(en).replaceAll(""))
                                .find())
                        .distinct())
                .isEmpty();
    }

    /** One word for one thing: 护理假 is the father's, 普惠 has no one English word, 主体责任 is who answers first. */
    @ParameterizedTest
    @CsvSource({
        "护理假, paternity leave",
        "普惠, affordable (普惠)",
        "主体责任, primary responsibility",
        "产假, maternity",
        "育儿假, childcare leave"
    })
    void aWordIsAlwaysTheSameInEnglish(String chinese, String english) {
        assertThat(Stream.of(questions(), readings(), policies())
                        .flatMap(each -> each)
                        .filter(each -> each.zh().contains(chinese))
                        .map(Bilingual::en)
                        .toList())
                .isNotEmpty()
                .allSatisfy(en -> assertThat(en.toLowerCase(Locale.ROOT)).contains(english));
    }

    private static Stream<Bilingual> questions() {
        List<Symbol> symbols = new ArrayList<>();
        for (Question<?> question : POLICIES.questions()) {
            symbols.add(question);
            symbols.addAll(question.facts());
            symbols.addAll(question.outcomes());
            for (Fact fact : question.facts()) {
                if (fact instanceof Fact.Choice choice) {
                    symbols.addAll(choice.values());
                }
            }
        }
        return symbols.stream().map(Symbol::label);
    }

    private static Stream<Bilingual> readings() {
        return BeibeiReadings.all().stream()
                .flatMap(reading -> Stream.concat(
                        Stream.of(reading.label(), reading.authority()),
                        reading.options().stream().flatMap(EnglishWordsTest::option)));
    }

    private static Stream<Bilingual> option(Reading.Option option) {
        return Stream.of(option.label(), option.reason());
    }

    private static Stream<Bilingual> policies() {
        return POLICIES.policies().stream().flatMap(EnglishWordsTest::policy);
    }

    private static Stream<Bilingual> policy(Policy policy) {
        Stream<Bilingual> gists = policy.statements().stream()
                .map(each -> each.words())
                .filter(Citation.Referenced.class::isInstance)
                .map(each -> ((Citation.Referenced) each).gist());
        Stream<Bilingual> duties = policy.duties().all().stream()
                .flatMap(duty ->
                        Stream.concat(Stream.of(duty.label(), duty.term().label()), duty.trigger().stream()));
        Stream<Bilingual> targets = policy.targets().all().stream().map(Symbol::label);
        return Stream.of(gists, duties, targets, policy.developments().stream().map(Development::what))
                .flatMap(each -> each);
    }
}
