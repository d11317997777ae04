package org.tuoyu.cli;

import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tuoyu.childcare.institution.Application;
import org.tuoyu.childcare.registration.AuthorityKind;
import org.tuoyu.childcare.registration.RegistrationAuthority;
import org.tuoyu.kernel.decision.Answer;
import org.tuoyu.kernel.decision.Comparison;
import org.tuoyu.kernel.text.Reading;
import org.tuoyu.kernel.text.Readings;
import org.tuoyu.policy.PolicyStack;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The options of verbs that ask about applications. */
final class Asking {

    /** Made once each, for however many applications there are. */
    private final Map<PolicyStack, List<Reading>> touching = new HashMap<>();

    private final Map<Readings, Desk> read = new HashMap<>();

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

    @Option(
            names = "--known-at",
            paramLabel = "INSTANT",
            description =
                    "只依据此时已公布的文件 what was published later is not known, as 2021-03-01T00:00:00+08:00; default everything")
    private Instant knownAt = Instant.MAX;

    @Mixin
    private final ReadAs readAs = new ReadAs();

    @Mixin
    private final Policies policies = new Policies();

    private @Nullable Held held;

    Desk desk(Terminal terminal, Languages languages) throws IOException {
        Held named = policies.held(terminal, languages);
        held = readAs.read(localOnly ? named.alone() : named);
        return new Desk(held.policies(), Optional.ofNullable(asOf), knownAt, languages.language());
    }

    /** Whether answers are to be compared under the ways to read the text. */
    boolean isComparing() {
        return readAs.isComparing();
    }

    /** The answers to one application, under every combination of the readings that matter for it. */
    Comparison<Answer<AuthorityKind>> compare(Desk desk, Application application) {
        return readAs.compare(
                Objects.requireNonNull(held),
                touching.computeIfAbsent(
                        desk.policies(), asked -> asked.register().touching(RegistrationAuthority.QUESTION)),
                readings -> read.computeIfAbsent(readings, desk::reading).answer(application),
                Answer::possible);
    }

    /** The input, to be closed; a file that cannot be opened is an error of usage. */
    InputStream open(Terminal terminal) throws IOException {
        return Input.open(input, terminal, spec.commandLine());
    }
}
