package org.tuoyu.kernel.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.tuoyu.kernel.decision.Rules.A;
import static org.tuoyu.kernel.decision.Rules.B;
import static org.tuoyu.kernel.decision.Rules.COLOUR;
import static org.tuoyu.kernel.decision.Rules.DISTRICT;
import static org.tuoyu.kernel.decision.Rules.PLACES;
import static org.tuoyu.kernel.decision.Rules.choice;
import static org.tuoyu.kernel.decision.Rules.norm;
import static org.tuoyu.kernel.decision.Rules.settled;
import static org.tuoyu.kernel.decision.Rules.silence;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.tuoyu.kernel.language.Bilingual;
import org.tuoyu.kernel.language.Constant;

/** Subjects of the host's own types, read fact by fact. */
class DeciderTest {

    private enum Size implements Constant {
        SMALL,
        LARGE;

        @Override
        public Bilingual label() {
            return Bilingual.same(name());
        }
    }

    private record Nursery(Optional<Size> size, OptionalLong places) {}

    private static final Fact.Choice SIZE = Fact.Choice.of("size", Bilingual.same("size"), Size.class);
    private static final Question<Plain> QUESTION =
            new Question<>("q", Bilingual.same("q"), List.of(SIZE, PLACES), List.of(A, B), List.of());
    private static final NormSet<Plain> NORMS = Rules.inPlay(
            QUESTION,
            norm("small", DISTRICT, A).conditions(List.of(Condition.is(SIZE, "SMALL"))),
            norm("many", DISTRICT, B)
                    .conditions(List.<Condition>of(Condition.is(SIZE, "LARGE"), Condition.atLeast(PLACES, 50))));
    private static final FactReader<Nursery> BY_SIZE = FactReader.ofOptional(SIZE, Size.class, Nursery::size);
    private static final FactReader<Nursery> BY_PLACES = FactReader.ofOptionalNumber(PLACES, Nursery::places);

    @Test
    void answersAreEqualWhereKindAndOutcomesAre() {
        NormSet<Plain> others =
                Rules.inPlay(QUESTION, norm("other", DISTRICT, A).conditions(List.of(Condition.is(SIZE, "SMALL"))));
        List<FactReader<Nursery>> readers = List.of(BY_PLACES, BY_SIZE);
        Nursery small = new Nursery(Optional.of(Size.SMALL), OptionalLong.empty());
        Nursery large = new Nursery(Optional.of(Size.LARGE), OptionalLong.empty());
        assertThat(others.decider(readers).decide(small))
                .isEqualTo(NORMS.decider(readers).decide(small))
                .hasSameHashCodeAs(NORMS.decider(readers).decide(small));
        assertThat(others.decider(readers).decide(large))
                .isNotEqualTo(NORMS.decider(readers).decide(large))
                .isNotEqualTo(others.decider(readers).decide(small));
    }

    @Test
    void constantsAndNumbersAreRead() {
        Decider<Nursery, Plain> decider = NORMS.decider(List.of(BY_PLACES, BY_SIZE));
        assertThat(decider.decide(new Nursery(Optional.of(Size.SMALL), OptionalLong.of(1)))
                        .possible())
                .containsExactly(settled(A));
        assertThat(decider.decide(new Nursery(Optional.of(Size.LARGE), OptionalLong.of(50)))
                        .possible())
                .containsExactly(settled(B));
        assertThat(decider.decide(new Nursery(Optional.of(Size.LARGE), OptionalLong.of(49)))
                        .possible())
                .containsExactly(silence());
    }

    @Test
    void emptyValuesAreUnknown() {
        Decider<Nursery, Plain> decider = NORMS.decider(List.of(BY_PLACES, BY_SIZE));
        assertThat(decider.decide(new Nursery(Optional.empty(), OptionalLong.empty()))
                        .possible())
                .isEqualTo(NORMS.decider().decide(Knowledge.none()).possible())
                .hasSize(3);
    }

    @Test
    void factWithoutAReaderStaysUnknown() {
        Decider<Nursery, Plain> decider = NORMS.decider(List.of(BY_SIZE));
        assertThat(decider.decide(new Nursery(Optional.of(Size.LARGE), OptionalLong.of(50)))
                        .possible())
                .containsExactly(settled(B), silence());
    }

    @Test
    void valuesThatAreAlwaysThereAreRead() {
        Decider<Size, Plain> decider = NORMS.decider(
                List.of(FactReader.of(SIZE, Size.class, size -> size), FactReader.ofNumber(PLACES, size -> 50)));
        assertThat(decider.decide(Size.SMALL).possible()).containsExactly(settled(A));
        assertThat(decider.decide(Size.LARGE).possible()).containsExactly(settled(B));
    }

    @Test
    void answersWithoutNumbersAreMadeOnce() {
        Decider<Nursery, Plain> decider = NORMS.decider(List.of(BY_SIZE));
        assertThat(decider.decide(new Nursery(Optional.of(Size.SMALL), OptionalLong.empty())))
                .isSameAs(decider.decide(new Nursery(Optional.of(Size.SMALL), OptionalLong.of(9))));
    }

    @Test
    void aFactHasOneReaderAtMost() {
        assertThatIllegalArgumentException().isThrownBy(() -> NORMS.decider(List.of(BY_SIZE, BY_SIZE)));
    }

    @Test
    void onlyFactsOfTheQuestionAreRead() {
        FactReader<Knowledge> foreign = FactReader.ofKnowledge(COLOUR);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> NORMS.decider(List.of(foreign)))
                .withMessageContaining("colour");
    }

    @Test
    void readerListsTheConstantsOfItsFact() {
        Fact.Choice other = choice("size", "SMALL");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FactReader.<Size, Size>of(other, Size.class, size -> size));
    }
}
