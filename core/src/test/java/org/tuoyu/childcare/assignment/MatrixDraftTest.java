package org.tuoyu.childcare.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.tuoyu.kernel.decision.Validity;
import org.tuoyu.kernel.language.Bilingual;
import org.tuoyu.kernel.party.Directory;
import org.tuoyu.kernel.party.Party;
import org.tuoyu.kernel.party.PartyGroup;
import org.tuoyu.kernel.party.PartyKind;
import org.tuoyu.kernel.party.Unit;
import org.tuoyu.kernel.problem.Problem;
import org.tuoyu.kernel.time.AsOf;
import org.tuoyu.kernel.time.InForce;
import org.tuoyu.shipped.beibei.Beibei;

/** Matrices of other documents, whose rows assign roles in other ways than the shipped one. */
class MatrixDraftTest {

    private static final Validity VALIDITY = Beibei.policies().policies().get(0).validity();
    private static final AsOf DAY = AsOf.day(LocalDate.of(2021, 12, 1));
    private static final Set<Role> ALL = EnumSet.allOf(Role.class);
    private static final Unit MAYOR = unit("mayor", "分管副市长");
    private static final Unit SCIENCE = unit("science", "市科技局");
    private static final Unit REFORM = unit("reform", "市发展改革委");
    private static final Unit INDUSTRY = unit("industry", "市工业和信息化局");
    private static final Unit PLANNING = unit("planning", "市自然资源和规划局");
    private static final PartyGroup DISTRICTS = new PartyGroup(
            "districts", new Bilingual("各区县", "districts"), List.of(), new PartyGroup.Listed(List.of("planning")));
    private static final Directory DIRECTORY =
            Directory.of(List.<Party>of(MAYOR, SCIENCE, REFORM, INDUSTRY, PLANNING, DISTRICTS), List.of(), List.of());

    private final ResponsibilityMatrix matrix = rows().matrix().orElseThrow();

    private static MatrixDraft rows() {
        return ResponsibilityMatrix.draft(DIRECTORY, VALIDITY)
                .task(1, "加强科技创新能力建设")
                .row("1", "高标准建设科学城")
                .lead("市科技局", "市发展改革委")
                .responsible("市工业和信息化局", "市自然资源和规划局")
                .row("2", "构建大科学装置群")
                .lead("市科技局")
                .row("3", "支持高水平实验室建设")
                .responsible("市科技局", "市发展改革委")
                .task(2, "强化企业创新主体地位")
                .row("4", "引导全社会加大研发投入")
                .lead("市发展改革委")
                .in(Role.PARTICIPATING, "参与单位", "市科技局", "各区县")
                .row("5", "壮大创新型企业")
                .in(Role.IN_CHARGE, "分管领导", "分管副市长")
                .lead("市工业和信息化局")
                .responsible("市科技局")
                .in(Role.SUPPORTING, "配合", "市发展改革委")
                .row("6", "召开现场会")
                .lead("/")
                .responsible("——");
    }

    @Test
    void severalLeadsAreOfEqualRankInTheOrderWritten() {
        assertThat(matrix.row("1").leads()).extracting(Assigned::party).containsExactly(SCIENCE, REFORM);
        assertThat(matrix.row("1").responsible()).extracting(Assigned::party).containsExactly(INDUSTRY, PLANNING);
        assertThat(clauses(SCIENCE, Set.of(Role.LEAD))).containsExactly("1", "2");
        assertThat(clauses(REFORM, Set.of(Role.LEAD))).containsExactly("1", "4");
    }

    @Test
    void leadsAloneAndTheResponsibleAloneAreRows() {
        assertThat(matrix.row("2").parties()).extracting(Assigned::role).containsExactly(Role.LEAD);
        assertThat(matrix.row("3").leads()).isEmpty();
        assertThat(matrix.row("3").responsible()).hasSize(2);
        assertThat(clauses(SCIENCE, Set.of(Role.RESPONSIBLE))).containsExactly("3", "5");
    }

    @Test
    void thoseThatTakePartKeepTheWordOfTheSource() {
        assertThat(matrix.row("4").parties())
                .extracting(Assigned::role, Assigned::word, Assigned::asWritten)
                .containsExactly(
                        tuple(Role.LEAD, "牵头单位", "市发展改革委"),
                        tuple(Role.PARTICIPATING, "参与单位", "市科技局"),
                        tuple(Role.PARTICIPATING, "参与单位", "各区县"));
        assertThat(clauses(SCIENCE, Set.of(Role.PARTICIPATING))).containsExactly("4");
        assertThat(matrix.involving(PLANNING, Set.of(Role.PARTICIPATING), DAY))
                .singleElement()
                .matches(Involvement::isThroughGroup);
    }

    @Test
    void personInChargeStandsBeforeTheLeadWhereTheDocumentSaysSo() {
        Assignment row = matrix.row("5");
        assertThat(row.words()).containsExactly("分管领导", "牵头单位", "责任单位", "配合");
        assertThat(row.in(Role.IN_CHARGE)).extracting(Assigned::party).containsExactly(MAYOR);
        assertThat(row.leads()).extracting(Assigned::party).containsExactly(INDUSTRY);
        assertThat(row.under("配合")).extracting(Assigned::party).containsExactly(REFORM);
        assertThat(clauses(MAYOR, ALL)).containsExactly("5");
        assertThat(clauses(MAYOR, Set.of(Role.LEAD))).isEmpty();
        assertThat(clauses(REFORM, Set.of(Role.SUPPORTING))).containsExactly("5");
    }

    @Test
    void rowMayNameNobody() {
        assertThat(matrix.row("6").parties()).isEmpty();
        assertThat(matrix.rows()).hasSize(6).extracting(Assignment::row).containsExactly(1, 2, 3, 1, 2, 3);
        assertThat(matrix.tasks()).extracting(Task::number).containsExactly(1, 2);
    }

    @Test
    void unitsShareRowsInWhateverRoles() {
        assertThat(matrix.shared(MAYOR, REFORM, DAY)).singleElement().satisfies(row -> {
            assertThat(row.assignment().clause()).isEqualTo("5");
            assertThat(row.one().role()).isEqualTo(Role.IN_CHARGE);
            assertThat(row.other().role()).isEqualTo(Role.SUPPORTING);
        });
        assertThat(matrix.withoutTask(DAY)).isEmpty();
    }

    @Test
    void everyNameThatIsNotKnownIsSaidWithItsPlace() {
        List<Problem> problems = rows().row("7", "其他")
                .in(Role.SUPPORTING, "配合", "市科技局", "市科技委")
                .lead("市发改委")
                .matrix()
                .match(valid -> List.of(), rejected -> rejected);
        assertThat(problems).extracting(Problem::code).containsOnly("PARTY_NOT_KNOWN");
        assertThat(problems).extracting(Problem::pointer).containsExactly("/7/配合/1", "/7/牵头单位/0");
    }

    @Test
    void rowsBelongToTasksAndPartiesToRows() {
        MatrixDraft empty = ResponsibilityMatrix.draft(DIRECTORY, VALIDITY);
        assertThatThrownBy(() -> empty.row("1", "建设")).hasMessageContaining("before the first task");
        assertThatThrownBy(() -> empty.task(1, "建设").lead("市科技局")).hasMessageContaining("before the first row");
    }

    @Test
    void wordsOfDocumentsMeanRoles() {
        assertThat(Role.of("牵头单位")).contains(Role.LEAD);
        assertThat(Role.of("参与")).contains(Role.PARTICIPATING);
        assertThat(Role.of("支持配合")).contains(Role.SUPPORTING);
        assertThat(Role.of("责任领导")).contains(Role.IN_CHARGE);
        assertThat(Role.of("监督单位")).isEmpty();
    }

    private List<String> clauses(Unit unit, Set<Role> roles) {
        return matrix.involving(unit, roles, DAY).stream()
                .map(part -> part.assignment().clause())
                .toList();
    }

    private static Unit unit(String id, String name) {
        Unit.Named named = new Unit.Named(new Bilingual(name, id), InForce.openEndedFrom(LocalDate.of(2000, 1, 1)));
        return new Unit(id, PartyKind.DEPARTMENT, List.of(named), List.of());
    }
}
