package org.tuoyu.policy;

import java.util.List;
import java.util.Optional;
import org.tuoyu.childcare.duty.Duty;
import org.tuoyu.childcare.milestone.Target;
import org.tuoyu.kernel.decision.Norm;
import org.tuoyu.kernel.decision.Question;
import org.tuoyu.kernel.language.Symbol;

/** All that an instrument sets, each part of it read when it is asked for. */
public interface PolicyContent {

    /** The SHA-256 of the file that it is read from, in canonical form, in hexadecimal digits; empty where it is none. */
    Optional<String> digest();

    /** Its norms for one question, each with all its variants. */
    <O extends Symbol> List<Norm<O>> norms(Question<O> question);

    /** Its norms for every question, in its order. */
    List<Contribution<?>> contributions();

    /** Which units the kinds of authority that it names are in its territory. */
    List<Office> offices();

    /** How its rank can be read; empty where that is not open. */
    Optional<RankReading> rankReading();

    /** What has changed since in what its instrument refers to, as far as it is known. */
    List<Development> developments();

    /** What it wants to have reached, in its order. */
    List<Target> targets();

    /** Its words one after the other, with how they bind. */
    List<Statement> statements();

    /** What it wants whom to do or to leave, in its order. */
    List<Duty> duties();
}
