package org.tuoyu.childcare.registration;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.tuoyu.childcare.institution.Institution;
import org.tuoyu.childcare.institution.InstitutionKind;
import org.tuoyu.kernel.decision.Knowledge;
import org.tuoyu.kernel.time.AsOf;
import org.tuoyu.shipped.beibei.Beibei;

/** What a filing lacks, whatever came in and whatever is known. */
class PapersPropertyTest {

    private static final AsOf MARCH_2021 = AsOf.day(LocalDate.of(2021, 3, 1));
    private static final List<Paper> ALL = List.of(Paper.values());

    /** What is known of an institution: of meals and of other papers yes, no or nothing. */
    record Told(String meals, String other) {
        Knowledge knowledge() {
            Knowledge known = Knowledge.none().with(Institution.KIND, InstitutionKind.INSTITUTION);
            known = meals.isEmpty() ? known : known.with(Filing.MEALS, meals);
            return other.isEmpty() ? known : known.with(Filing.OTHER_PAPERS_DUE, other);
        }

        /** Said apart from the rules: every paper but the two with a condition of their own, and those where it holds. */
        Set<Paper> needed() {
            Set<Paper> needed = EnumSet.complementOf(EnumSet.of(Paper.FOOD_LICENCE, Paper.OTHER));
            needed.addAll(meals.equals("true") ? Set.of(Paper.FOOD_LICENCE) : Set.of());
            needed.addAll(other.equals("true") ? Set.of(Paper.OTHER) : Set.of());
            return needed;
        }

        Set<Paper> maybeNeeded() {
            Set<Paper> needed = EnumSet.copyOf(needed());
            needed.addAll(meals.isEmpty() ? Set.of(Paper.FOOD_LICENCE) : Set.of());
            needed.addAll(other.isEmpty() ? Set.of(Paper.OTHER) : Set.of());
            return needed;
        }
    }

    @Provide
    Arbitrary<Told> told() {
        Arbitrary<String> yesNoOrNothing = Arbitraries.of("true", "false", "");
        return Combinators.combine(yesNoOrNothing, yesNoOrNothing).as(Told::new);
    }

    /** Mostly handed in, as one paper that is not makes all the difference. */
    @Provide
    Arbitrary<Papers> papers() {
        return Arbitraries.frequency(Tuple.of(8, "present"), Tuple.of(1, "absent"), Tuple.of(1, "not known"))
                .list()
                .ofSize(ALL.size())
                .map(states -> new Papers(those(states, "present"), those(states, "absent")));
    }

    @Property(tries = 300)
    void completeIsWhatHasEveryPaperThatMayBeNeeded(@ForAll("papers") Papers papers, @ForAll("told") Told told) {
        assertThat(finding(papers, told) instanceof PapersFinding.Complete)
                .isEqualTo(papers.present().containsAll(told.maybeNeeded()));
    }

    @Property(tries = 300)
    void lackingAreThoseThatAreNeededAndSaidToBeAbsent(@ForAll("papers") Papers papers, @ForAll("told") Told told) {
        Set<Paper> expected = EnumSet.copyOf(told.needed());
        expected.retainAll(papers.absent());
        assertThat(lacking(finding(papers, told))).containsExactlyInAnyOrderElementsOf(expected);
    }

    @Property(tries = 300)
    void oneMorePaperNeverMakesAFilingLessComplete(
            @ForAll("papers") Papers papers, @ForAll("told") Told told, @ForAll Paper more) {
        Set<Paper> present = EnumSet.of(more);
        present.addAll(papers.present());
        Set<Paper> absent = EnumSet.noneOf(Paper.class);
        absent.addAll(papers.absent());
        absent.remove(more);
        PapersFinding before = finding(papers, told);
        PapersFinding after = finding(new Papers(present, absent), told);
        assertThat(howComplete(after)).isGreaterThanOrEqualTo(howComplete(before));
        assertThat(lacking(before)).containsAll(lacking(after));
    }

    @Property(tries = 300)
    void whatIsNotSettledNamesAFactOrAPaperOfWhichNobodySaid(
            @ForAll("papers") Papers papers, @ForAll("told") Told told) {
        if (finding(papers, told) instanceof PapersFinding.NotSettled open) {
            assertThat(open.open()).isNotEmpty().noneMatch(papers.present()::contains);
            assertThat(open.open())
                    .allSatisfy(paper -> assertThat(
                                    told.needed().contains(paper)
                                            ? !papers.absent().contains(paper)
                                            : open.missingFacts()
                                                    .contains(paper.where().orElseThrow()))
                            .isTrue());
        }
    }

    private static PapersFinding finding(Papers papers, Told told) {
        return papers.finding(told.knowledge(), Beibei.policies(), MARCH_2021, "天生街道");
    }

    private static List<Paper> lacking(PapersFinding finding) {
        return finding.match(
                complete -> List.of(), lacking -> lacking.lacking(), open -> List.of(), nothing -> List.of());
    }

    private static int howComplete(PapersFinding finding) {
        return finding.match(complete -> 2, lacking -> 0, open -> 1, nothing -> {
            throw new AssertionError("papers of an institution are asked for");
        });
    }

    private static Set<Paper> those(List<String> states, String state) {
        List<Paper> those = new ArrayList<>();
        for (int i = 0; i < states.size(); i++) {
            if (states.get(i).equals(state)) {
                those.add(ALL.get(i));
            }
        }
        return Set.copyOf(those);
    }
}
