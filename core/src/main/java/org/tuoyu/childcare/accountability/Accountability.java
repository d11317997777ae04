package org.tuoyu.childcare.accountability;

import java.util.ArrayList;
import java.util.List;
import org.tuoyu.childcare.registration.Filing;
import org.tuoyu.childcare.supervision.Supervision;
import org.tuoyu.kernel.decision.Answer;
import org.tuoyu.kernel.decision.Fact;
import org.tuoyu.kernel.decision.Knowledge;
import org.tuoyu.kernel.decision.Norms;
import org.tuoyu.kernel.decision.Question;
import org.tuoyu.kernel.decision.YesNo;
import org.tuoyu.kernel.language.Bilingual;
import org.tuoyu.kernel.time.AsOf;

/**
 * The questions of what follows from an incident (责任追究), one for each thing that the text knows. Where it lets nothing
 * follow the answer is not applicable, whatever it says of responsibilities.
 */
public final class Accountability {

    /** 情形. */
    public static final Fact.Choice INCIDENT = Fact.Choice.of(
                    "incident", new Bilingual("情形", "what happened"), Incident.class)
            .fixed();

    /** 身份. */
    public static final Fact.Choice CONCERNED_AS = Fact.Choice.of(
                    "concernedAs", new Bilingual("身份", "concerned as"), Concerned.class)
            .fixed();

    /** 履职不到位并因而发生安全事故. */
    public static final Fact.Choice TOGETHER = Fact.Choice.yesOrNo(
                    "accidentFromFailure",
                    "是否履职不到位并因而发生安全事故",
                    "there was a failure of duty, and an accident came from it")
            .fixed();

    /** 追究责任. */
    public static final Question<YesNo> LIABILITY = Question.yesOrNo(
            "accountability/liability",
            "是否严格依法依规追究责任（由谁追究，文件未载明）",
            "is liability strictly pursued by law (by whom is not stated)",
            INCIDENT,
            CONCERNED_AS,
            TOGETHER);

    /** 零容忍. */
    public static final Question<YesNo> ZERO_TOLERANCE =
            Question.yesOrNo("accountability/zero-tolerance", "是否零容忍", "is there zero tolerance", INCIDENT);

    /** 终身禁入. */
    public static final Question<YesNo> LIFETIME_BAN = Question.yesOrNo(
            "accountability/lifetime-ban",
            "是否终身禁入（禁入范围和决定机关，文件未载明）",
            "is the person banned for life (from what and by whom is not stated)",
            INCIDENT,
            CONCERNED_AS);

    private static final List<Question<YesNo>> CONSEQUENCES = List.of(LIABILITY, ZERO_TOLERANCE, LIFETIME_BAN);

    private Accountability() {}

    /** Everything that the text lets follow from something. */
    public static List<Question<YesNo>> consequences() {
        return CONSEQUENCES;
    }

    /**
     * The questions on what was left undone in an incident, then the one on who pursues it: where the text lets nothing
     * follow, what it says to these is nearest.
     */
    public static List<Question<?>> behind(Incident incident) {
        List<Question<?>> behind = new ArrayList<>(
                switch (incident) {
                    case SAFETY_ACCIDENT ->
                        List.of(Supervision.SAFETY_SYSTEM, Supervision.SAFETY_EQUIPMENT, Supervision.GUARDS);
                    case ABUSE -> List.<Question<?>>of(ZERO_TOLERANCE);
                    case FAILURE_OF_DUTY -> List.<Question<?>>of(Supervision.RESPONSIBILITY);
                    case INFECTIOUS_DISEASE -> List.of(Supervision.DISEASE_PREVENTION, Supervision.HEALTH_CARE);
                    case OPERATION_UNREGISTERED -> List.<Question<?>>of(Filing.REGISTERS);
                    case OPERATION_UNFILED -> List.<Question<?>>of(Filing.FILES);
                });
        behind.add(Supervision.VIOLATIONS);
        return behind;
    }

    /** The answer for everything that may follow, in the same order. */
    public static List<Answer<YesNo>> of(Knowledge known, Norms norms, AsOf asOf, String place) {
        return CONSEQUENCES.stream()
                .map(each -> norms.ask(each, known.askedBy(each), asOf, place))
                .toList();
    }
}
