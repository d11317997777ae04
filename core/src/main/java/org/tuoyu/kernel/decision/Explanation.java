package org.tuoyu.kernel.decision;

import java.util.List;
import java.util.Optional;
import org.tuoyu.kernel.language.Bilingual;
import org.tuoyu.kernel.language.Constant;
import org.tuoyu.kernel.language.Symbol;
import org.tuoyu.kernel.text.Reading;

/**
 * Why an answer is as it is, as data. The same question, norms and facts give the same explanation each time.
 *
 * @param question what was asked
 * @param facts every fact of the question with its value, where it is known
 * @param norms what became of every norm in play, in the order of their names
 * @param excluded the impossible combinations without which other answers would be possible
 * @param ruledOut every outcome that cannot follow, with the standing norms that do not allow it
 * @param chosen the readings that were chosen
 * @param open the readings that nobody has chosen
 * @param changes all smallest changes of known facts that lead to another answer
 */
public record Explanation<O extends Symbol>(
        Question<O> question,
        List<FactStatus> facts,
        List<NormStory<O>> norms,
        List<Impossible> excluded,
        List<RuledOut<O>> ruledOut,
        List<Given> chosen,
        List<Reading> open,
        List<Change<O>> changes) {

    public Explanation {
        facts = List.copyOf(facts);
        norms = List.copyOf(norms);
        excluded = List.copyOf(excluded);
        ruledOut = List.copyOf(ruledOut);
        chosen = List.copyOf(chosen);
        open = List.copyOf(open);
        changes = List.copyOf(changes);
    }

    /** A fact and its value, if that is known. */
    public record FactStatus(Fact fact, Optional<Value> value) {}

    /** What one of a norm's conditions came to. */
    public record ConditionStatus(Condition condition, Optional<Value> actual, Met met) {}

    /** Whether a condition holds. */
    public enum Met {
        YES,
        NO,
        /** The fact is not known, and it depends on it. */
        UNKNOWN
    }

    /**
     * What became of one norm.
     *
     * @param fates what becomes of it in the worlds that are left and in which its text is read as it presumes, one entry
     *     for each way it can go
     * @param exceptedBy the exceptions that displace it in some of them, whether they themselves stand or not
     * @param setAsideBy the standing norms that prevail over it in some of them
     */
    public record NormStory<O extends Symbol>(
            Norm<O> norm,
            List<ConditionStatus> conditions,
            List<Fate> fates,
            List<Norm<O>> exceptedBy,
            List<Norm<O>> setAsideBy) {
        public NormStory {
            conditions = List.copyOf(conditions);
            fates = List.copyOf(fates);
            exceptedBy = List.copyOf(exceptedBy);
            setAsideBy = List.copyOf(setAsideBy);
        }
    }

    /** How it can go with a norm in a world. */
    public enum Fate implements Constant {
        STANDS("成立", "stands"),
        REPORTED("仅作说明（倡导或原则，对其对象不具约束力）", "is reported (it encourages, it does not bind those it is about)"),
        SET_ASIDE("被上位或后发规定排除", "is set aside by what prevails over it"),
        EXCEPTED("被例外规定替代", "is displaced by an exception"),
        CONDITIONS_NOT_MET("不适用", "does not apply");

        private final Bilingual label;

        Fate(String zh, String en) {
            this.label = new Bilingual(zh, en);
        }

        @Override
        public Bilingual label() {
            return label;
        }
    }

    /** An outcome that cannot follow, and why not. */
    public record RuledOut<O extends Symbol>(O outcome, List<Norm<O>> by) {}

    /** The norms that stand in some world that is left. */
    public List<Norm<O>> standing() {
        return whose(Fate.STANDS);
    }

    /** The promotions and principles that apply in some world that is left: they are told and bind nobody. */
    public List<Norm<O>> reported() {
        return whose(Fate.REPORTED);
    }

    private List<Norm<O>> whose(Fate fate) {
        return norms.stream()
                .filter(story -> story.fates().contains(fate))
                .map(NormStory::norm)
                .toList();
    }
}
