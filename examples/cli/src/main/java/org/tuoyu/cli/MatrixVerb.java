package org.tuoyu.cli;

import java.io.IOException;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.tuoyu.assignment.Assignment;
import org.tuoyu.assignment.Involvement;
import org.tuoyu.assignment.ResponsibilityMatrix;
import org.tuoyu.assignment.Role;
import org.tuoyu.beibei.Beibei;
import org.tuoyu.party.Party;
import org.tuoyu.party.Unit;
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

    /** In which role the unit is looked for. */
    enum Part {
        LEAD,
        RESPONSIBLE
    }

    private final Terminal terminal;

    @Mixin
    private final Languages languages = new Languages();

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
            paramLabel = "NAME",
            description = "只列该单位的行，含其所属的“各街镇”等 only the rows of this unit, groups it belongs to included")
    private @Nullable String unit;

    @Option(
            names = "--role",
            paramLabel = "lead|responsible",
            description = "只列该单位以此身份出现的行 only where the unit has this role; goes with --unit")
    private @Nullable Part role;

    @Option(
            names = "--as-of",
            paramLabel = "DAY",
            description = "哪一天的街镇 the day whose streets and towns count, as 2021-03-01; default today in China")
    private LocalDate asOf = Day.today();

    MatrixVerb(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        if (role != null && unit == null) {
            throw new ParameterException(
                    spec.commandLine(), languages.say("--role 须与 --unit 一起使用", "--role goes with --unit"));
        }
        List<Assignment> rows = rows(Beibei.matrix());
        MatrixText text = new MatrixText(terminal, languages.language());
        switch (format) {
            case TABLE -> text.table(rows);
            case CSV -> text.csv(rows);
            case JSON -> text.json(rows);
        }
        return ExitCode.FINE;
    }

    private List<Assignment> rows(ResponsibilityMatrix matrix) {
        if (unit == null) {
            return matrix.rows();
        }
        List<Involvement> involved =
                party(unit).match(one -> involving(matrix, one), group -> matrix.naming(group, roles()));
        return List.copyOf(new LinkedHashSet<>(involved.stream()
                .filter(Involvement::isCertain)
                .map(Involvement::assignment)
                .toList()));
    }

    private List<Involvement> involving(ResponsibilityMatrix matrix, Unit one) {
        List<Involvement> involved = matrix.involving(one, roles(), asOf);
        involved.stream()
                .filter(each -> !each.isCertain())
                .forEach(each -> terminal.err()
                        .println(languages.say("未列入：", "left out: ")
                                + each.assignment().clause() + " "
                                + each.through().asWritten()
                                + languages.say("，文件未列明其成员", ", whose members the document does not list")));
        return involved;
    }

    private Set<Role> roles() {
        return role == null ? EnumSet.allOf(Role.class) : EnumSet.of(role == Part.LEAD ? Role.LEAD : Role.RESPONSIBLE);
    }

    private Party party(String name) {
        return Beibei.policies().directory().find(name).match(known -> known.party(), notKnown -> {
            throw new ParameterException(
                    spec.commandLine(),
                    languages.say("没有名为 ", "no party is known as ")
                            + name
                            + languages.say(" 的单位；是否为 ", "; did you mean ")
                            + String.join(" / ", notKnown.didYouMean())
                            + languages.say("？", "?"));
        });
    }
}
