package org.tuoyu.cli;

import java.io.IOException;
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
import org.tuoyu.policy.file.StackFile;
import org.tuoyu.policy.file.Standing;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The options that say what policy files stand beside, and how such files are read. */
final class Beside {

    /** How many parts the place of a problem has that is in a file which another names: nothing, path, line, column. */
    private static final int OF_NAMED_FILE = 4;

    private static final Pattern STANDS_ALREADY = Pattern.compile("^(第\\d+行第\\d+列：|line \\d+, column \\d+: )");

    @Spec(Spec.Target.MIXEE)
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Option(
            names = "--parties",
            paramLabel = "FILE",
            description = "政策文件所称单位；缺省为随库的 the parties that policy files name; default the shipped ones")
    private @Nullable Path parties;

    /** The folder of the stack file: the paths of its problems are relative to it. */
    private Path base = Path.of("");

    /** Files that no stack file names are told apart by their number. */
    private final List<Path> numbered = new ArrayList<>();

    @Option(names = "--only", description = "不与随库的政策并用 leaves the shipped policies out; goes with --policy")
    private boolean only;

    boolean isSaid() {
        return parties != null || only;
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
                base = folder(each);
                return StackFile.read(source, name -> text(base, name), beside);
            }
        }
        numbered.addAll(named);
        Optional<Path> others = Optional.ofNullable(parties);
        if (others.isPresent()) {
            source(others.get());
            numbered.add(others.get());
        }
        List<String> names = new ArrayList<>();
        for (Path each : numbered) {
            names.add(names.size() + "/" + each.getFileName());
        }
        return StackFile.of(
                names.subList(0, named.size()),
                others.map(each -> names.get(named.size())),
                name -> text(
                        folder(numbered.get(Integer.parseInt(name.substring(0, name.indexOf('/'))))),
                        name.substring(name.indexOf('/') + 1)),
                beside);
    }

    private static Path folder(Path file) {
        return Optional.ofNullable(file.getParent()).orElse(Path.of(""));
    }

    private String source(Path file) throws IOException {
        return plain(Input.text(file, spec.commandLine()));
    }

    /** A file that another one names, if there is one; one that is there and is no text is an error of usage. */
    private Optional<String> text(Path folder, String name) {
        try {
            Path file = folder.resolve(name);
            if (!Files.isRegularFile(file)) {
                return Optional.empty();
            }
            String text = Input.text(file, spec.commandLine());
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
            String name = place[1].replace("~1", "/").replace("~0", "~");
            named = numbered.isEmpty()
                    ? base.resolve(name)
                    : numbered.get(Integer.parseInt(name.substring(0, name.indexOf('/'))));
        }
        String where = place.length < 3 ? "" : ":" + place[place.length - 2] + ":" + place[place.length - 1];
        return named + where + " " + problem.code() + " "
                + STANDS_ALREADY.matcher(languages.say(problem.message())).replaceFirst("")
                + languages.perhaps(problem.didYouMean());
    }

    /** Tells what is wrong with a file of which nothing is made therefore, and what to do. */
    void tell(Path file, List<Problem> problems, Terminal terminal, Languages languages) {
        problems.forEach(each -> terminal.err().println(line(file, each, languages)));
        terminal.err()
                .println(languages.say(
                        "未写出：先改正以上各处，写完待写之处；policy check 逐处核对",
                        "nothing is written: mend what is told above, and write what is still to be written; policy check"
                                + " tells what is left"));
    }

    private ParameterException wrong(String message) {
        return new ParameterException(spec.commandLine(), message);
    }
}
