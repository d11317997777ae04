package org.tuoyu.cli;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tuoyu.beibei.Beibei;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The options of verbs that ask about applications. */
final class Asking {

    @Spec(Spec.Target.MIXEE)
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Option(
            names = "--input",
            paramLabel = "FILE|-",
            defaultValue = "-",
            description =
                    "申请，每行一个 JSON 对象；- 为标准输入 applications, one JSON object a line; - for standard input, the default")
    private String input = "-";

    @Option(
            names = "--as-of",
            paramLabel = "DAY",
            description = "按该日的事实和规定回答 the day of facts and law, as 2021-03-01; default each application's submittedOn")
    private @Nullable LocalDate asOf;

    @Option(names = "--local-only", description = "只按区文件回答 the district's document alone")
    private boolean localOnly;

    Desk desk(Languages languages) {
        return new Desk(
                localOnly ? Beibei.localOnly() : Beibei.policies(), Optional.ofNullable(asOf), languages.language());
    }

    /** The input, to be closed; a file that cannot be opened is an error of usage. */
    InputStream open(Terminal terminal) throws IOException {
        return Input.open(input, terminal, spec.commandLine());
    }
}
