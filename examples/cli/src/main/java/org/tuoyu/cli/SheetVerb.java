package org.tuoyu.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.tuoyu.childcare.duty.Bearing;
import org.tuoyu.json.Documents;
import org.tuoyu.json.JsonOutput;
import org.tuoyu.kernel.party.PartyGroup;
import org.tuoyu.kernel.party.Unit;
import org.tuoyu.kernel.time.AsOf;
import org.tuoyu.policy.PolicyStack;
import org.tuoyu.policy.review.Sheet;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Makes the sheet by which one unit is assessed, as of a day. */
@Command(
        name = "sheet",
        description = {
            "某单位截至某日的年度目标责任考核表：任务、目标、义务及其依据（四(一)）；只列事实，不计分。",
            "What one unit can be assessed by as of a day: tasks, targets, duties; facts alone, no scores."
        })
final class SheetVerb implements Callable<Integer> {

    private final Terminal terminal;

    @Mixin
    private final Languages languages = new Languages();

    @Mixin
    private final Policies policies = new Policies();

    @Mixin
    private final Moment moment = new Moment();

    @Mixin
    private final Handed handed = new Handed();

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Option(
            names = "--unit",
            required = true,
            paramLabel = "NAME|CODE",
            description = "单位，可用别名，如 区编办 the unit, by any of its names, or a division code")
    private String name = "";

    @Option(
            names = "--format",
            defaultValue = "table",
            paramLabel = "table|csv|json",
            description = "格式 format; default ${DEFAULT-VALUE}")
    private Format format = Format.TABLE;

    SheetVerb(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        AsOf asOf = moment.asOf();
        Held held = policies.held(terminal, languages);
        Unit unit = Parties.named(name, asOf.recordDay(), held.policies().directory(), languages, spec.commandLine())
                .match(one -> one, this::refused);
        Handed.Standing standing = handed.standing(held, terminal, asOf);
        PolicyStack asked = standing.held().policies();
        Sheet sheet = Sheet.of(
                unit,
                asked,
                new Bearing(asked.directory(), held::party, asOf.factDay()),
                standing.duties(),
                standing.targets(),
                asOf);
        switch (format) {
            case TABLE -> new SheetText(terminal, languages, held).table(sheet);
            case CSV -> new SheetText(terminal, languages, held).csv(sheet);
            case JSON ->
                new JsonOutput(terminal.out()).line(json -> new Documents(languages.language()).write(json, sheet));
        }
        return standing.end(terminal, languages);
    }

    private Unit refused(PartyGroup group) {
        throw new ParameterException(
                spec.commandLine(),
                languages.say(group.label())
                        + languages.say(
                                " 是一组单位，考核表按单位出；成员见 matrix --unit",
                                " is a group of units, and a sheet is made for one unit"));
    }
}
