package org.tuoyu.spring;

import java.util.ArrayList;
import java.util.List;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalysisReporter;

/** What Boot reports of an application that does not start. */
final class Reported implements FailureAnalysisReporter {

    private static final List<FailureAnalysis> ALL = new ArrayList<>();

    @Override
    public void report(FailureAnalysis analysis) {
        ALL.add(analysis);
    }

    /** Those since this was asked last. */
    static List<FailureAnalysis> taken() {
        List<FailureAnalysis> taken = List.copyOf(ALL);
        ALL.clear();
        return taken;
    }
}
