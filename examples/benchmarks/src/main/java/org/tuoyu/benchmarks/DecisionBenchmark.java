package org.tuoyu.benchmarks;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;
import org.tuoyu.childcare.institution.Application;
import org.tuoyu.childcare.registration.AuthorityKind;
import org.tuoyu.kernel.decision.Decider;
import org.tuoyu.policy.PolicyStack;
import org.tuoyu.shipped.beibei.Beibei;

/** What one decision takes, on average over many different applications. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@OperationsPerInvocation(Applications.MANY)
@Fork(2)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class DecisionBenchmark {

    private final Application[] applications = Applications.many();
    private final Application[] withoutForm = Applications.withoutForm();
    private final PolicyStack policies = Beibei.policies();
    private final Decider<Application, AuthorityKind> prepared = Deciders.prepared();
    private final Decider<Application, AuthorityKind> ofFiveAnswers = Deciders.ofFiveAnswers();
    private final Decider<Application, AuthorityKind> withoutKeptAnswers = Deciders.withoutKeptAnswers();

    /** The yardstick. */
    @Benchmark
    public void handWrittenSwitch(Blackhole out) {
        for (Application application : applications) {
            out.consume(HandWritten.route(application));
        }
    }

    /** The yardstick where the legal form is not known. */
    @Benchmark
    public void handWrittenSwitchFormUnknown(Blackhole out) {
        for (Application application : withoutForm) {
            out.consume(HandWritten.route(application));
        }
    }

    /** Day and place resolved beforehand, the legal form not known. */
    @Benchmark
    public void preparedDeciderFormUnknown(Blackhole out) {
        for (Application application : withoutForm) {
            out.consume(prepared.decide(application));
        }
    }

    /** Day and place resolved beforehand. */
    @Benchmark
    public void preparedDecider(Blackhole out) {
        for (Application application : applications) {
            out.consume(prepared.decide(application));
        }
    }

    /** Day and place resolved each time. */
    @Benchmark
    public void frontDoor(Blackhole out) {
        for (Application application : applications) {
            out.consume(policies.registrationAuthority(application, Deciders.AS_OF));
        }
    }

    /** The explanation as data, of all five answers, which are kept: it is worked out once for each state of knowledge. */
    @Benchmark
    public void explanationKept(Blackhole out) {
        for (Application application : applications) {
            out.consume(ofFiveAnswers.decide(application).grounds().explanation());
        }
    }

    /** The explanation as data, what its number says worked out anew for each application. */
    @Benchmark
    public void explanationAnew(Blackhole out) {
        for (Application application : applications) {
            out.consume(withoutKeptAnswers.decide(application).grounds().explanation());
        }
    }
}
