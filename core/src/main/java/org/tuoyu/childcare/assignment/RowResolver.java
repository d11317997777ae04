package org.tuoyu.childcare.assignment;

import java.util.ArrayList;
import java.util.List;
import org.tuoyu.kernel.party.Directory;
import org.tuoyu.kernel.problem.Problem;
import org.tuoyu.kernel.text.Citation;
import org.tuoyu.kernel.text.Row;

/** Turns the names that rows write into parties, and collects those that nobody bears. */
final class RowResolver {

    private final String instrument;
    private final Directory directory;
    private final List<Problem> problems = new ArrayList<>();

    RowResolver(String instrument, Directory directory) {
        this.instrument = instrument;
        this.directory = directory;
    }

    List<Problem> problems() {
        return problems;
    }

    Assignment resolve(Row row) {
        List<Assigned> parties = new ArrayList<>();
        resolve(row.lead(), Role.LEAD, "/" + row.clause() + "/lead", parties);
        for (int i = 0; i < row.responsible().size(); i++) {
            String pointer = "/" + row.clause() + "/responsible/" + i;
            resolve(row.responsible().get(i), Role.RESPONSIBLE, pointer, parties);
        }
        return new Assignment(
                new Task(row.task(), row.heading().words()),
                row.number(),
                parties,
                new Citation.Verbatim(instrument, row.clause(), row.text().words()));
    }

    private void resolve(String name, Role role, String pointer, List<Assigned> parties) {
        directory
                .find(name)
                .match(
                        known -> parties.add(new Assigned(known.party(), name, role)),
                        notKnown -> problems.add(problem(name, pointer).suggesting(notKnown.didYouMean())));
    }

    private static Problem problem(String name, String pointer) {
        return Problem.at(
                pointer,
                "PARTY_NOT_KNOWN",
                "名录中没有“" + name + "”，请在名录中增加该名称或别名",
                "No party is known as " + name + "; add it or an alias to the directory");
    }
}
