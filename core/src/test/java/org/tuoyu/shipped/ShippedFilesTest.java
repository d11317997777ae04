package org.tuoyu.shipped;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.tuoyu.kernel.problem.Checked;
import org.tuoyu.policy.parties.Parties.Chapter;
import org.tuoyu.policy.parties.Parties.Entry;
import org.tuoyu.policy.parties.Parties.Fact;
import org.tuoyu.policy.parties.PartiesFile;
import org.tuoyu.policy.parties.WorkingDaysFile;
import org.tuoyu.shipped.beibei.BeibeiDirectory;
import org.tuoyu.shipped.beibei.BeibeiText;
import org.tuoyu.shipped.national.ChinaCalendar;

/** The shipped files of parties and working days are in their one form, and their sources say what they are named for. */
class ShippedFilesTest {

    private static final String ANNEX = "\n附件\n";

    @Test
    void theirWritersGiveThemBackByteForByte() {
        assertThat(PartiesFile.write(BeibeiDirectory.parties()))
                .isEqualTo(ShippedFile.text(BeibeiDirectory.class, "parties.md"));
        assertThat(WorkingDaysFile.write(ChinaCalendar.workingDays()))
                .isEqualTo(ShippedFile.text(ChinaCalendar.class, "working-days.md"));
    }

    @Test
    void everyNameStandsInThePartOfTheTextThatItsSourceNames() {
        String text = BeibeiText.source();
        int annex = text.indexOf(ANNEX);
        assertThat(annex).isPositive();
        assertThat(names("正文")).hasSizeGreaterThan(50).allMatch(withoutBlanks(text.substring(0, annex))::contains);
        assertThat(names("附件")).hasSizeGreaterThan(8).allMatch(withoutBlanks(text.substring(annex))::contains);
        assertThat(names("惯用")).isNotEmpty().noneMatch(withoutBlanks(text)::contains);
    }

    /** Each line of a party is spoilt in eight ways, one at a time. */
    @Test
    void whatIsSpoiltIsToldOnItsLine() {
        String text = ShippedFile.text(BeibeiDirectory.class, "parties.md");
        List<String> lines = text.lines().toList();
        int spoilt = 0;
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            for (String bad : line.contains(" `") ? spoilt(line) : List.<String>of()) {
                String altered = text.replace("\n" + line + "\n", "\n" + bad + "\n");
                int number = i + 1;
                assertThat(PartiesFile.read(altered))
                        .as(bad)
                        .isInstanceOfSatisfying(
                                Checked.Rejected.class,
                                rejected -> assertThat(((Checked.Rejected<?>) rejected).problems())
                                        .anyMatch(problem -> problem.pointer().startsWith("/" + number + "/")));
                spoilt++;
            }
        }
        assertThat(spoilt).isGreaterThan(600);
    }

    private static List<String> spoilt(String line) {
        return List.of(
                line.replaceFirst("`", ""),
                line.replaceFirst("：", ":"),
                line.replaceFirst("：", "：某"),
                line.replaceFirst(" ｜ ", " | "),
                line.replaceFirst("：", "：何处；"),
                line.replaceFirst("：", "：；"),
                line.replaceFirst("- ", "-\u00A0"),
                line.replaceFirst(" ｜ ", " ｜ ; "));
    }

    /** Except 区卫生健康委等部门, which names a list that the body writes out. */
    private static List<String> names(String source) {
        return BeibeiDirectory.parties().chapters().stream()
                .map(Chapter::entries)
                .flatMap(List::stream)
                .filter(entry -> !entry.id().equals("consulting-departments"))
                .flatMap(ShippedFilesTest::nameFacts)
                .filter(fact -> fact.source().equals(source))
                .map(fact -> fact.value().zh())
                .toList();
    }

    private static Stream<Fact> nameFacts(Entry entry) {
        return entry.facts().stream().filter(fact -> fact.kind() != Fact.Kind.CODE && fact.kind() != Fact.Kind.LIES);
    }

    private static String withoutBlanks(String text) {
        return text.replaceAll("\\s", "");
    }
}
