package org.tuoyu.tck;

import static org.tuoyu.tck.County.AFFAIRS;
import static org.tuoyu.tck.County.DAY;
import static org.tuoyu.tck.County.DIRECTORY;
import static org.tuoyu.tck.County.OFFICE;
import static org.tuoyu.tck.County.OTHER;
import static org.tuoyu.tck.County.OWNER;
import static org.tuoyu.tck.County.PROFIT;
import static org.tuoyu.tck.County.PUBLISHED;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.tuoyu.kernel.decision.Question;
import org.tuoyu.kernel.language.Bilingual;
import org.tuoyu.kernel.language.Symbol;
import org.tuoyu.kernel.text.Reading;
import org.tuoyu.kernel.text.Readings;
import org.tuoyu.kernel.time.InForce;
import org.tuoyu.policy.Policy;
import org.tuoyu.policy.PolicyDraft;

/** Policies with one fault each, as somebody might write them. */
final class PolicyFaults {

    private PolicyFaults() {}

    /** Quotes with a slip of the pen. */
    static final class Misquotes extends FaultyPolicy {
        @Override
        PolicyDraft ofPrivateOwners(PolicyDraft draft) {
            draft.quote("民办机构在县民政厅登记")
                    .answers(County.QUESTION)
                    .as("private")
                    .when(OWNER, OWNER.value("private"))
                    .allow(AFFAIRS);
            return draft;
        }
    }

    /** Quotes words that stand twice. */
    static final class QuotesWhatStandsTwice extends FaultyPolicy {
        @Override
        PolicyDraft ofPrivateOwners(PolicyDraft draft) {
            draft.quote("机构在县")
                    .answers(County.QUESTION)
                    .as("private")
                    .when(OWNER, OWNER.value("private"))
                    .allow(AFFAIRS);
            return draft;
        }
    }

    /** Quotes so little that other words of the clause would do as well. */
    static final class QuotesTooLittle extends FaultyPolicy {
        @Override
        PolicyDraft ofPrivateOwners(PolicyDraft draft) {
            draft.quote("民办")
                    .answers(County.QUESTION)
                    .as("private")
                    .when(OWNER, OWNER.value("private"))
                    .allow(AFFAIRS);
            return draft;
        }
    }

    /** Its instrument gives tasks to leads alone, and a row names others. */
    static final class NamesOthersThanLeads extends FaultyPolicy {
        @Override
        AssignmentForm assignment(Policy policy) {
            return AssignmentForm.LEAD_ALONE;
        }
    }

    /** Names one party twice, by its name and by an alias. */
    static final class NamesAPartyTwice extends FaultyPolicy {
        @Override
        String responsible() {
            return "县民政局、民政局";
        }
    }

    /** Says nothing of private owners. */
    static final class IsSilent extends FaultyPolicy {
        @Override
        PolicyDraft ofPrivateOwners(PolicyDraft draft) {
            return draft;
        }
    }

    /** Declares a gap that is none. */
    static final class DeclaresAGapThatIsNone extends FaultyPolicy {
        @Override
        List<Gap> gaps() {
            return List.of(new Gap(County.QUESTION, List.of(), "it is said to say nothing"));
        }
    }

    /** Words an outcome anew each time it is told. */
    static final class WordsItAnew extends FaultyPolicy {

        /** Who registers, counted. */
        private record Counted(String id, AtomicInteger told) implements Symbol {
            @Override
            public Bilingual label() {
                return Bilingual.same(id + told.getAndIncrement());
            }
        }

        private static final Counted ONE = new Counted("ONE", new AtomicInteger());

        private static final Question<Counted> COUNTED =
                new Question<>("registrar", Bilingual.same("registrar"), List.of(OWNER), List.of(ONE), List.of());

        @Override
        PolicyDraft both(PolicyDraft draft) {
            draft.clause("1.1.1")
                    .quote("公办机构在县编办登记")
                    .answers(COUNTED)
                    .as("counted")
                    .allow(ONE);
            return draft;
        }

        @Override
        Question<?> question() {
            return COUNTED;
        }
    }

    /** Is written otherwise for each option, so that no norm knows of the reading. */
    static final class HidesAReading extends FaultyPolicy {
        @Override
        List<Policy> policies(Readings readings) {
            boolean later = readings.chosen(DAY).stream().anyMatch(DAY.option("later")::equals);
            PolicyDraft draft = draft().inForce(InForce.openEndedFrom(later ? PUBLISHED.plusYears(1) : PUBLISHED));
            return List.of(offices(both(draft)).checkedWhenAsked().build());
        }
    }

    /** Depends on a reading that nobody listed. */
    static final class DoesNotListAReading extends FaultyPolicy {
        @Override
        List<Reading> readings() {
            return List.of();
        }
    }

    /** Leaves it to the order of two documents which unit an office is. */
    static final class NamesTwoUnitsForAnOffice extends FaultyPolicy {
        @Override
        List<Policy> policies(Readings readings) {
            Policy other = Policy.draft(OTHER, DIRECTORY)
                    .office(OFFICE, "县民政局")
                    .checkedWhenAsked()
                    .build();
            return List.of(super.policies(readings).get(0), other);
        }
    }

    /** Asks the same question twice, with outcomes in another order. */
    static final class AsksInAnotherOrder extends FaultyPolicy {
        @Override
        List<Policy> policies(Readings readings) {
            PolicyDraft other = Policy.draft(OTHER, DIRECTORY).inForce(InForce.openEndedFrom(PUBLISHED));
            other.clause("1")
                    .gist("二者之一", "one of the two")
                    .answers(County.question(AFFAIRS, OFFICE))
                    .as("either")
                    .allow(OFFICE, AFFAIRS);
            return List.of(
                    super.policies(readings).get(0), other.checkedWhenAsked().build());
        }
    }

    /** Has a norm for what cannot be. */
    static final class SpeaksOfWhatCannotBe extends FaultyPolicy {
        @Override
        PolicyDraft ofPrivateOwners(PolicyDraft draft) {
            draft.quote("登记后备案")
                    .answers(County.QUESTION)
                    .as("dead")
                    .when(OWNER, OWNER.value("public"))
                    .when(PROFIT, PROFIT.value("some"))
                    .allow(AFFAIRS);
            return super.ofPrivateOwners(draft);
        }
    }

    /** Takes a group of departments for an office. */
    static final class TakesAGroupForAnOffice extends FaultyPolicy {
        @Override
        PolicyDraft offices(PolicyDraft draft) {
            return draft.office(OFFICE, "县编办").office(AFFAIRS, "有关部门");
        }
    }

    /** Names a department that was closed when the document came. */
    static final class NamesAClosedDepartment extends FaultyPolicy {
        @Override
        String responsible() {
            return "县民政局、县卫计局";
        }
    }

    /** Names somebody whom nobody knows. */
    static final class NamesAStranger extends FaultyPolicy {
        @Override
        String responsible() {
            return "县民政局、县教委";
        }
    }

    /** Is in force on the day before it was published. */
    static final class IsInForceTooSoon extends FaultyPolicy {
        @Override
        PolicyDraft inForce(PolicyDraft draft) {
            return draft.inForce(InForce.openEndedFrom(PUBLISHED.minusDays(1)));
        }
    }

    /** Calls two outcomes the same in English. */
    static final class CallsTwoTheSame extends FaultyPolicy {

        private static final Bilingual LABEL = new Bilingual("另一机关", "staffing office");
        private static final County.Registrar SAME = new County.Registrar("SAME", LABEL);

        @Override
        PolicyDraft both(PolicyDraft draft) {
            draft.clause("1.1.1")
                    .quote("公办机构在县编办登记")
                    .answers(question())
                    .as("same")
                    .allow(OFFICE, SAME);
            return draft;
        }

        @Override
        Question<County.Registrar> question() {
            return County.question(OFFICE, SAME);
        }
    }
}
