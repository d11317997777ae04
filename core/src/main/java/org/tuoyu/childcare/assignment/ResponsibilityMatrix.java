package org.tuoyu.childcare.assignment;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.tuoyu.kernel.decision.Validity;
import org.tuoyu.kernel.party.Belonging;
import org.tuoyu.kernel.party.Directory;
import org.tuoyu.kernel.party.Party;
import org.tuoyu.kernel.party.Unit;
import org.tuoyu.kernel.problem.Checked;
import org.tuoyu.kernel.problem.DidYouMean;
import org.tuoyu.kernel.text.Citation;
import org.tuoyu.kernel.text.ClauseNotFound;
import org.tuoyu.kernel.text.OfficialText;
import org.tuoyu.kernel.text.Readings;
import org.tuoyu.kernel.time.AsOf;

/** 工作任务分解表: who does what, asked from either side, each answer with the row that it rests on. */
public final class ResponsibilityMatrix {

    private static final int LEAST_SHARED = 8;

    private final Directory directory;
    private final Validity validity;
    private final List<Assignment> rows;
    private final List<String> names;

    ResponsibilityMatrix(Directory directory, Validity validity, List<Assignment> rows) {
        this.directory = directory;
        this.validity = validity;
        this.rows = List.copyOf(rows);
        this.names = Stream.concat(directory.units().stream(), directory.groups().stream())
                .flatMap(party -> party.allNames().stream())
                .toList();
    }

    /**
     * The rows of a text, with the parties that a directory knows by the names written. Every name that it does not know
     * is a problem {@code PARTY_NOT_KNOWN}, whose pointer says where: {@code /A8.1/责任单位/0}; a column whose head is no
     * role is a problem {@code ROLE_NOT_KNOWN}.
     *
     * @param validity when the document is in force; outside of that its rows give nobody a part
     */
    public static Checked<ResponsibilityMatrix> of(OfficialText text, Directory directory, Validity validity) {
        MatrixDraft draft = draft(directory, validity);
        text.rows().forEach(draft::row);
        return draft.matrix();
    }

    /**
     * The start of a matrix that is written in Java, row by row, whatever roles its document assigns.
     *
     * @param validity of which document, and when it is in force
     */
    public static MatrixDraft draft(Directory directory, Validity validity) {
        return new MatrixDraft(directory, validity);
    }

    /** When what it says counts. */
    public Validity validity() {
        return validity;
    }

    public List<Task> tasks() {
        return rows.stream().map(Assignment::task).distinct().toList();
    }

    public List<Assignment> rows() {
        return rows;
    }

    public List<Assignment> rows(Task task) {
        return rows.stream().filter(row -> row.task().equals(task)).toList();
    }

    /** The row with a clause id such as {@code A8.1}; {@link ClauseNotFound} where there is none. */
    public Assignment row(String clause) {
        return rows.stream()
                .filter(row -> row.clause().equals(clause))
                .findFirst()
                .orElseThrow(() -> new ClauseNotFound(
                        clause,
                        DidYouMean.of(
                                clause, rows.stream().map(Assignment::clause).toList())));
    }

    /**
     * The row that divides the work on some words of the body: of the task with the number of their item, the one with
     * which they share the longest run of characters that is no party's name, at least {@value #LEAST_SHARED} or all of
     * them; else the one row of another task that has all of them. Empty where no row holds them, or two rows as much:
     * nobody leads then.
     */
    public Optional<Assignment> dividing(Citation.Verbatim cited) {
        Assignment best = null;
        int longest = Math.min(LEAST_SHARED, cited.quote().length()) - 1;
        for (Assignment row : rows) {
            int shared = row.clause().equals(cited.clause())
                    ? Integer.MAX_VALUE
                    : row.task().isOf(cited.clause()) ? longestRun(row.text(), cited.quote()) : 0;
            if (shared >= longest) {
                best = shared == longest ? null : row;
                longest = shared;
            }
        }
        return Optional.ofNullable(best).or(() -> repeating(cited));
    }

    /** The one row that has all the words, whatever item it is of; none where they are few, or stand in a row of their item. */
    private Optional<Assignment> repeating(Citation.Verbatim cited) {
        List<Assignment> found = rows.stream()
                .filter(row ->
                        cited.quote().length() >= LEAST_SHARED && row.text().contains(cited.quote()))
                .toList();
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    private int longestRun(String one, String other) {
        int longest = 0;
        for (int from = 0; from + longest < other.length(); from++) {
            int to = from + longest;
            while (to < other.length() && one.contains(other.substring(from, to + 1))) {
                to++;
            }
            if (to > from + longest && !isOfName(other.substring(from, to))) {
                longest = to - from;
            }
        }
        return longest;
    }

    private boolean isOfName(String words) {
        return names.stream().anyMatch(each -> each.contains(words));
    }

    /** The parts that rows give to a unit or to a group by its own name, in any of the roles. */
    public List<Involvement> naming(Party party, Set<Role> roles) {
        return rows.stream()
                .flatMap(row -> in(row, roles)
                        .filter(assigned -> assigned.party().equals(party))
                        .map(assigned -> new Involvement(row, assigned, Belonging.YES)))
                .toList();
    }

    /**
     * The parts that rows give to a party by its own name, and to a unit through the groups that it belongs to on the day
     * of the facts or may belong to: {@link Involvement#belonging()} says which. None where the document is not in force.
     */
    public List<Involvement> involving(Party party, Set<Role> roles, AsOf asOf) {
        return rows(asOf)
                .flatMap(row -> involvements(row, party, roles, asOf.recordDay()))
                .toList();
    }

    private Stream<Assignment> rows(AsOf asOf) {
        return validity.holds(asOf, Readings.none()) ? rows.stream() : Stream.empty();
    }

    private Stream<Involvement> involvements(Assignment row, Party party, Set<Role> roles, LocalDate day) {
        return in(row, roles).flatMap(assigned -> {
            Belonging belonging = directory.belongs(party, assigned.party(), day);
            return belonging == Belonging.NO ? Stream.empty() : Stream.of(new Involvement(row, assigned, belonging));
        });
    }

    private static Stream<Assigned> in(Assignment row, Set<Role> roles) {
        return row.parties().stream().filter(assigned -> roles.contains(assigned.role()));
    }

    /** The rows in which both have a part as of a day. */
    public List<Shared> shared(Unit one, Unit other, AsOf asOf) {
        List<Involvement> others = involving(other, Set.of(Role.values()), asOf);
        return involving(one, Set.of(Role.values()), asOf).stream()
                .flatMap(own -> others.stream()
                        .filter(theirs -> theirs.assignment().equals(own.assignment()))
                        .map(theirs -> new Shared(own, theirs)))
                .toList();
    }

    /** Units to which no row gives a part as of a day, neither by name nor through a group that they are or may be in. */
    public List<Unit> withoutTask(AsOf asOf) {
        return directory.units().stream()
                .filter(unit -> involving(unit, Set.of(Role.values()), asOf).isEmpty())
                .toList();
    }

    /** Names that rows write, in the order in which they first occur. */
    public Set<String> namesAsWritten() {
        Set<String> names = new LinkedHashSet<>();
        rows.forEach(row -> row.parties().forEach(assigned -> names.add(assigned.asWritten())));
        return names;
    }

    /** Of which document, not its rows. */
    @Override
    public String toString() {
        return "ResponsibilityMatrix[" + validity.instrument().number() + ", " + rows.size() + " rows]";
    }
}
