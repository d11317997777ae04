package org.tuoyu.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.tuoyu.kernel.problem.Checked;
import org.tuoyu.kernel.problem.Problem;
import org.tuoyu.policy.file.PolicyFile;
import org.tuoyu.policy.file.StackFile;
import org.tuoyu.policy.file.Standing;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The options that say which policies are asked: those that are shipped, or those of files. */
final class Policies {

    /** How many parts the place of a problem has that is in a file which another names: nothing, path, line, column. */
    private static final int OF_NAMED_FILE = 4;

    private static final Pattern STANDS_ALREADY = Pattern.compile("^(第\\d+行第\\d+列：|line \\d+, column \\d+: )");

    @Spec(Spec.Target.MIXEE)
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Option(
            names = "--policy",
            arity = "1..*",
            paramLabel = "FILE",
            description = "政策文件，或一个汇编文件；写在其他参数之后 policy files, or one stack file; stands behind other arguments."
                    + " 详见 see docs/policy-files.md")
    private List<Path> files = new ArrayList<>();

    @Option(
            names = "--parties",
            paramLabel = "FILE",
            description = "政策文件所称单位；缺省为随库的 the parties that policy files name; default the shipped ones")
    private @Nullable Path parties;

    /** The folder to which the paths of problems are relative. */
    private Path base = Path.of("");

    @Option(names = "--only", description = "不与随库的政策并用 leaves the shipped policies out; goes with --policy")
    private boolean only;

    Held held(Terminal terminal, Languages languages) throws IOException {
        if (files.isEmpty()) {
            if (parties != null || only) {
                throw wrong(
                        languages.say("--parties、--only 须与 --policy 一起使用", "--parties and --only go with --policy"));
            }
            return Held.shipped();
        }
        Checked<StackFile> read = read(files, languages);
        if (read instanceof Checked.Rejected<StackFile> rejected) {
            Path first = files.get(0);
            rejected.problems().forEach(each -> terminal.err().println(line(first, each, languages)));
            throw wrong(languages.say(
                    "政策文件有误，未作答复：" + first + "；更正后用 policy check 核对",
                    "the policy file has problems, so that nothing is answered: " + first
                            + "; mend it, policy check tells whether it is right"));
        }
        StackFile stack = read.orElseThrow();
        stack.replaced()
                .forEach(each -> terminal.err()
                        .println(languages.say("说明：用文件代替随库的 ", "note: the file takes the place of the shipped ")
                                + each));
        return new Held(
                stack.policies(),
                stack.instruments().stream().map(PolicyFile::policy).toList(),
                stack.readings());
    }

    /** Files read whole: each of them a policy file, or one that is a stack file. */
    Checked<StackFile> read(List<Path> named, Languages languages) throws IOException {
        Standing beside = only ? Standing.NOTHING : Held.standing();
        for (Path each : named) {
            String source = source(each);
            if (StackFile.isOne(source)) {
                if (named.size() > 1 || parties != null) {
                    throw wrong(languages.say(
                            "汇编文件已列出各文件，须单独使用：" + each,
                            "a stack file names all files already, so it stands alone: " + each));
                }
                base = Optional.ofNullable(each.getParent()).orElse(base);
                return StackFile.read(source, name -> text(base, name), beside);
            }
        }
        if (parties != null) {
            source(parties);
        }
        return StackFile.of(
                named.stream().map(Path::toString).toList(),
                Optional.ofNullable(parties).map(Path::toString),
                name -> text(base, name),
                beside);
    }

    private String source(Path file) throws IOException {
        try (InputStream in = Input.open(file, spec.commandLine())) {
            return plain(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    private static Optional<String> text(Path folder, String name) {
        try {
            String text = Files.readString(folder.resolve(name));
            return Optional.of(name.endsWith(".md") ? plain(text) : text);
        } catch (IOException | InvalidPathException notReadable) {
            return Optional.empty();
        }
    }

    /** As editors of other systems save it. */
    private static String plain(String text) {
        return (text.startsWith("\uFEFF") ? text.substring(1) : text).replace("\r\n", "\n");
    }

    /** A problem as {@code file:line:column CODE message}. */
    String line(Path file, Problem problem, Languages languages) {
        String[] place = problem.pointer().split("/", -1);
        Path named = file;
        if (place.length == OF_NAMED_FILE) {
            named = base.resolve(place[1].replace("~1", "/").replace("~0", "~"));
        }
        String where = place.length < 3 ? "" : ":" + place[place.length - 2] + ":" + place[place.length - 1];
        return named + where + " " + problem.code() + " "
                + STANDS_ALREADY.matcher(languages.say(problem.message())).replaceFirst("")
                + languages.perhaps(problem.didYouMean());
    }

    private ParameterException wrong(String message) {
        return new ParameterException(spec.commandLine(), message);
    }
}
