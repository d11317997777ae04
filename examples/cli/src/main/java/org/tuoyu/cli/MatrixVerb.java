package org.tuoyu.cli;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.tuoyu.childcare.assignment.Assignment;
import org.tuoyu.childcare.assignment.Involvement;
import org.tuoyu.childcare.assignment.ResponsibilityMatrix;
import org.tuoyu.childcare.assignment.Role;
import org.tuoyu.kernel.party.Belonging;
import org.tuoyu.kernel.party.Directory;
import org.tuoyu.kernel.party.Party;
import org.tuoyu.kernel.party.PartyGroup;
import org.tuoyu.kernel.party.Unit;
import org.tuoyu.kernel.problem.Problem;
import org.tuoyu.kernel.time.AsOf;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Prints the division of tasks, all of it or the part of one unit. */
@Command(
        name = "matrix",
        description = {"打印工作任务分解表（20 项任务 36 行）。", "Prints the division of tasks: 20 tasks in 36 rows."})
final class MatrixVerb implements Callable<Integer> {

    /** How the rows are written. */
    enum Format {
        TABLE,
        CSV,
        JSON
    }

    private final Terminal terminal;

    @Mixin
    private final Languages languages = new Languages();

    @Mixin
    private final Policies policies = new Policies();

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Option(
            names = "--format",
            defaultValue = "table",
            paramLabel = "table|csv|json",
            description = "格式 format of the rows; default ${DEFAULT-VALUE}")
    private Format format = Format.TABLE;

    @Option(
            names = "--unit",
            paramLabel = "NAME|CODE",
            description = "只列该单位的行，含其所属的“各街镇”等 only the rows of this unit, groups it belongs to included")
    private @Nullable String unit;

    @Option(
            names = "--role",
            paramLabel = "lead|responsible|participating|supporting|in_charge",
            description = "只列该单位以此身份出现的行 only where the unit has this role; goes with --unit")
    private @Nullable Role role;

    @Option(
            names = "--as-of",
            paramLabel = "DAY",
            description = "哪一天的街镇 the day whose streets and towns count, as 2021-03-01; default today in China")
    private LocalDate asOf = Day.today();

    @SuppressWarnings("NullAway.Init") // set when it is called
    private Held held;

    MatrixVerb(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        if (role != null && unit == null) {
            throw new ParameterException(
                    spec.commandLine(), languages.say("--role 须与 --unit 一起使用", "--role goes with --unit"));
        }
        held = policies.held(terminal, languages);
        LocalDate published = held.main().instrument().publishedOn();
        if (asOf.isBefore(published)) {
            note(
                    "该日文件尚未发布（发布于 " + published + "）",
                    "not yet published on that day (published on " + published + ")",
                    "");
        }
        reach();
        List<Assignment> rows = new ArrayList<>();
        for (ResponsibilityMatrix matrix : held.matrices().toList()) {
            notes(matrix);
            rows.addAll(rows(matrix));
        }
        if (held.matrices().findAny().isEmpty()) {
            note(
                    "文件没有分工：",
                    "the documents divide no tasks: ",
                    held.main().instrument().number());
        }
        MatrixText text = new MatrixText(
                terminal, held.matrices().flatMap(each -> each.rows().stream()).toList(), languages.language());
        switch (format) {
            case TABLE -> text.table(rows);
            case CSV -> text.csv(rows);
            case JSON -> text.json(rows);
        }
        return ExitCode.FINE;
    }

    private Party party(String name) {
        return Parties.named(name, asOf, held.policies().directory(), languages, spec.commandLine());
    }

    /** How far the documents reach to the unit, where it is a place. */
    private void reach() {
        if (unit != null) {
            List<Problem> notes =
                    party(unit).match(one -> held.policies().reach(one, AsOf.day(asOf)), group -> List.of());
            notes.forEach(each -> note("注意：", "note: ", languages.say(each.message())));
        }
    }

    /** Whether it is known that the document is still in force. */
    private void notes(ResponsibilityMatrix matrix) {
        matrix.validity()
                .notes(AsOf.day(asOf), held.policies().readings())
                .forEach(each -> note("注意：", "note: ", languages.say(each.message())));
    }

    private List<Assignment> rows(ResponsibilityMatrix matrix) {
        if (unit == null) {
            return matrix.rows();
        }
        List<Involvement> involved = party(unit).match(one -> involving(matrix, one), group -> naming(matrix, group));
        return List.copyOf(new LinkedHashSet<>(involved.stream()
                .filter(Involvement::isCertain)
                .map(Involvement::assignment)
                .toList()));
    }

    private List<Involvement> involving(ResponsibilityMatrix matrix, Unit one) {
        List<Involvement> involved = matrix.involving(one, roles(), AsOf.day(asOf));
        involved.stream().filter(each -> !each.isCertain()).forEach(this::leftOut);
        return noted(involved, whereabouts(one));
    }

    private List<Involvement> naming(ResponsibilityMatrix matrix, PartyGroup group) {
        return noted(matrix.naming(group, roles()), languages.say(group.label()));
    }

    private List<Involvement> noted(List<Involvement> involved, String who) {
        if (involved.isEmpty()) {
            String as = role == null
                    ? ""
                    : languages.say(
                            "（" + role.label().zh() + "）", " (" + role.label().en() + ")");
            note("该日没有以此单位或其所属群体列名的行：", "on that day no row names this unit or a group that it belongs to: ", who + as);
        }
        return involved;
    }

    private void leftOut(Involvement each) {
        String row = each.assignment().clause() + " " + each.through().asWritten();
        if (each.belonging() == Belonging.NOT_RECORDED) {
            note("未列入，该单位当日位于何处没有记录：", "left out, where the unit lay on that day is not recorded: ", row);
        } else {
            note("未列入，文件未列明其成员：", "left out, the document does not list its members: ", row);
        }
    }

    private String whereabouts(Unit one) {
        Directory directory = held.policies().directory();
        String name = languages.say(one.label());
        return directory
                .location(one.id(), asOf)
                .map(location -> name + " → "
                        + directory
                                .place(location.territory(), asOf)
                                .map(place -> languages.say(place.label()))
                                .orElse(location.territory()))
                .orElse(name);
    }

    private void note(String zh, String en, String what) {
        terminal.err().println(languages.say(zh, en) + what);
    }

    private Set<Role> roles() {
        return role == null ? EnumSet.allOf(Role.class) : EnumSet.of(role);
    }
}
