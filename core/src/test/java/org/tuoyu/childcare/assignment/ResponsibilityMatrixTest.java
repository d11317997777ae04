package org.tuoyu.childcare.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.tuoyu.kernel.decision.Validity;
import org.tuoyu.kernel.party.Belonging;
import org.tuoyu.kernel.party.Directory;
import org.tuoyu.kernel.party.Unit;
import org.tuoyu.kernel.problem.Checked;
import org.tuoyu.kernel.problem.Problem;
import org.tuoyu.kernel.text.ClauseNotFound;
import org.tuoyu.kernel.text.Column;
import org.tuoyu.kernel.text.OfficialText;
import org.tuoyu.kernel.text.TextForm;
import org.tuoyu.kernel.time.AsOf;
import org.tuoyu.shipped.beibei.Beibei;
import org.tuoyu.shipped.beibei.BeibeiDirectory;
import org.tuoyu.shipped.beibei.BeibeiText;

class ResponsibilityMatrixTest {

    private static final Validity VALIDITY = Beibei.policies().policies().get(0).validity();
    private static final Set<Role> ALL = Set.of(Role.values());
    private static final AsOf DAY = AsOf.day(LocalDate.of(2021, 3, 1));
    private static final AsOf AFTER_THE_CHANGE = AsOf.day(LocalDate.of(2025, 11, 6));
    private static final AsOf BEFORE_THE_RECORD =
            AsOf.day(LocalDate.of(2020, 12, 17)).underLawOf(LocalDate.of(2020, 12, 18));

    private final Directory directory = BeibeiDirectory.directory();
    private final ResponsibilityMatrix matrix = ResponsibilityMatrix.of(BeibeiText.text(), directory, VALIDITY)
            .match(valid -> valid, problems -> {
                throw new AssertionError(problems.toString());
            });

    @Test
    void twentyTasksInThirtySixRowsWithOneLeadEach() {
        assertThat(matrix.tasks()).hasSize(20);
        assertThat(matrix.rows())
                .hasSize(36)
                .allSatisfy(row -> assertThat(row.leads()).hasSize(1));
        assertThat(matrix.rows().stream()
                        .mapToInt(row -> row.responsible().size())
                        .sum())
                .isEqualTo(92);
        assertThat(matrix.rows(matrix.tasks().get(5))).hasSize(4);
    }

    @Test
    void everyCitationIsFoundInTheText() {
        assertThat(matrix.rows())
                .allSatisfy(row -> assertThat(
                                BeibeiText.text().verify(row.citation()).valid())
                        .isPresent());
    }

    @Test
    void leadOfARowIsTheUnitBehindTheNameWritten() {
        Assignment row = matrix.row("A8.1");
        assertThat(row.leads()).extracting(Assigned::party).containsExactly(directory.unit("health"));
        assertThat(row.responsible()).extracting(Assigned::asWritten).containsExactly("区编办", "区民政局", "区市场监管局");
        assertThat(row.responsible().get(0).party()).isEqualTo(directory.unit("staffing-office"));
        assertThat(row.task()).isEqualTo(new Task(8, "规范婴幼儿照护服务机构登记备案管理"));
    }

    @Test
    void unitIsAskedForByRole() {
        Unit education = directory.unit("education");
        assertThat(clauses(matrix.naming(education, Set.of(Role.LEAD)))).containsExactly("A10.3", "A14.1", "A16.5");
        assertThat(clauses(matrix.naming(education, Set.of(Role.RESPONSIBLE))))
                .containsExactly(
                        "A3.1", "A9.2", "A10.1", "A11.2", "A12.1", "A13.1", "A15.1", "A15.2", "A16.1", "A18.1");
        assertThat(matrix.naming(education, ALL)).hasSize(13);
    }

    @Test
    void groupIsAskedForUnderAllItsSpellings() {
        assertThat(clauses(matrix.naming(directory.party("streets-and-towns"), ALL)))
                .containsExactly("A6.3", "A6.4", "A7.1", "A7.2", "A7.3", "A16.1", "A17.1", "A20.1");
    }

    @Test
    void streetHasTheTasksOfItsGroupWhileItLiesInTheDistrict() {
        Unit shuitu = directory.unit("shuitu");
        assertThat(matrix.naming(shuitu, ALL)).isEmpty();
        assertThat(clauses(matrix.involving(shuitu, Set.of(Role.LEAD), DAY))).containsExactly("A6.4", "A7.1");
        assertThat(matrix.involving(shuitu, ALL, DAY)).hasSize(8).allMatch(Involvement::isThroughGroup);
        assertThat(matrix.involving(shuitu, ALL, AFTER_THE_CHANGE)).isEmpty();
        assertThat(matrix.involving(directory.unit("dawan"), ALL, AFTER_THE_CHANGE))
                .hasSize(8);
    }

    @Test
    void partOfAStreetBeforeTheRecordIsNotCertain() {
        assertThat(matrix.involving(directory.unit("shuitu"), ALL, BEFORE_THE_RECORD))
                .hasSize(8)
                .allSatisfy(part -> assertThat(part.belonging()).isEqualTo(Belonging.NOT_RECORDED))
                .noneMatch(Involvement::isCertain);
    }

    @Test
    void nobodyHasAPartBeforeTheDocumentIsInForceOrKnown() {
        Unit health = directory.unit("health");
        LocalDate issued = LocalDate.of(2020, 12, 18);
        assertThat(matrix.involving(health, ALL, AsOf.day(issued.minusDays(1)))).isEmpty();
        assertThat(matrix.involving(health, ALL, AsOf.day(issued))).isNotEmpty();
        Instant midnightInChina = Instant.parse("2020-12-17T16:00:00Z");
        assertThat(matrix.involving(health, ALL, DAY.knownAt(midnightInChina.minusNanos(1))))
                .isEmpty();
        assertThat(matrix.involving(health, ALL, DAY.knownAt(midnightInChina))).isNotEmpty();
    }

    @Test
    void unitsShareRowsEachInItsRole() {
        List<Shared> shared = matrix.shared(directory.unit("tax"), directory.unit("finance"), DAY);
        assertThat(shared).extracting(row -> row.assignment().clause()).containsExactly("A16.1", "A16.3");
        assertThat(shared.get(1).one().role()).isEqualTo(Role.LEAD);
        assertThat(shared.get(1).other().role()).isEqualTo(Role.RESPONSIBLE);
    }

    @Test
    void unitsWithoutTaskAreThoseThatNoRowNamesOrMayMean() {
        assertThat(matrix.withoutTask(DAY))
                .extracting(Unit::id)
                .contains("district-government", "coordination-group", "dawan", "beibei")
                .doesNotContain("health", "shuitu", "transport", "staffing-office");
        assertThat(matrix.withoutTask(AFTER_THE_CHANGE))
                .extracting(Unit::id)
                .contains("shuitu")
                .doesNotContain("dawan");
    }

    @Test
    void namesStayAsTheyAreWritten() {
        assertThat(matrix.namesAsWritten()).contains("各街镇", "各镇街", "街镇", "区编办").doesNotContain("区委编办");
    }

    @Test
    void unknownNamesAreAllReportedWithTheirRow() {
        String source = BeibeiText.source().replace("\n区应急局", "\n区应急办").replace("\n区国资委 各园城", "\n区国资局 各园城");
        OfficialText copy = OfficialText.parse(
                source.replace("。区应急局", "。区应急办"), BeibeiText.form().digest(""));
        List<Problem> problems = ResponsibilityMatrix.of(copy, directory, VALIDITY)
                .match(
                        valid -> {
                            throw new AssertionError("accepted");
                        },
                        rejected -> List.copyOf(rejected));
        assertThat(problems).extracting(Problem::code).containsOnly("PARTY_NOT_KNOWN");
        assertThat(problems).extracting(Problem::pointer).containsExactly("/A11.1/牵头单位/0", "/A16.2/牵头单位/0");
        assertThat(problems.get(0).didYouMean()).contains("区应急局");
    }

    @Test
    void headsOfColumnsSayTheRolesInTheirOwnWord() {
        ResponsibilityMatrix other = under("参与单位").orElseThrow();
        assertThat(other.row("A8.1").responsible()).isEmpty();
        assertThat(other.row("A8.1").in(Role.PARTICIPATING))
                .hasSize(3)
                .extracting(Assigned::word)
                .containsOnly("参与单位");
        assertThat(matrix.row("A8.1").responsible()).extracting(Assigned::word).containsOnly("责任单位");
    }

    @Test
    void headThatIsNoRoleIsSaid() {
        List<Problem> problems = under("监督单位").match(valid -> List.of(), rejected -> rejected);
        assertThat(problems).extracting(Problem::code).contains("ROLE_NOT_KNOWN");
        assertThat(problems.get(0).pointer()).isEqualTo("/A1.1");
    }

    private Checked<ResponsibilityMatrix> under(String head) {
        Map<String, Column> columns = new LinkedHashMap<>(BeibeiText.form().columns());
        columns.remove("责任单位");
        columns.put(head, Column.PARTIES);
        TextForm otherForm = BeibeiText.form().digest("").columns(columns);
        String source = BeibeiText.source().replace("牵头单位 责任单位", "牵头单位 " + head);
        return ResponsibilityMatrix.of(OfficialText.parse(source, otherForm), directory, VALIDITY);
    }

    @Test
    void unknownRowIsSaid() {
        assertThatThrownBy(() -> matrix.row("A8.2"))
                .isInstanceOf(ClauseNotFound.class)
                .hasMessageContaining("A8.1");
    }

    private static List<String> clauses(List<Involvement> parts) {
        return parts.stream().map(part -> part.assignment().clause()).toList();
    }
}
