package org.tuoyu.policy.file;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.tuoyu.kernel.decision.Given;
import org.tuoyu.kernel.language.Bilingual;
import org.tuoyu.kernel.party.Directory;
import org.tuoyu.kernel.problem.Checked;
import org.tuoyu.kernel.problem.DidYouMean;
import org.tuoyu.kernel.text.Reading;
import org.tuoyu.policy.PolicyStack;
import org.tuoyu.policy.lines.Days;
import org.tuoyu.policy.lines.Findings;
import org.tuoyu.policy.lines.Misread;
import org.tuoyu.policy.lines.Words;

/**
 * The policies of a place, from a stack file (汇编文件): which policy files and which parties file stand there, how a rank
 * that is open can be read, and the options that somebody chose, each with reason and day.
 */
public final class StackFile {

    /** A reading that somebody settled for this place. */
    public record Choice(Given given, Bilingual reason, LocalDate day) {}

    private static final List<String> KEYS = List.of("单位", "文件", "代号", "位阶", "注");
    private static final String CHOSEN = "## 选定";

    private final StackedFiles files;
    private final List<Choice> choices = new ArrayList<>();

    private StackFile(StackedFiles files) {
        this.files = files;
    }

    /** Whether a file is a stack file: it names policy files and no text. */
    public static boolean isOne(String source) {
        return source.lines().anyMatch(line -> line.startsWith("- 文件："));
    }

    /**
     * What a stack file says, with the files that it names, each read whole.
     *
     * @param files the text of a file by its path, relative to the stack file; empty where there is none
     * @param beside what stands beside the files
     * @return it, or every problem: its pointer is {@code /line/column} in the stack file and {@code /path/line/column} in a
     *     file that it names
     */
    public static Checked<StackFile> read(String source, Function<String, Optional<String>> files, Standing beside) {
        Findings findings = new Findings();
        StackFile stack = new StackFile(new StackedFiles(files, beside, findings));
        List<Outline.Document> documents = Outline.of(source, findings);
        if (!documents.isEmpty()) {
            stack.read(documents.get(0), findings);
        }
        documents.stream()
                .skip(1)
                .forEach(each -> findings.add(
                        each.number().problem("LINE_KIND_UNKNOWN", "汇编文件只有一个“# ”", "a stack file has one '# ' only")));
        return stack.checked(findings);
    }

    /**
     * Policy files that no stack file names, with the readings that they choose.
     *
     * @param parties the path of the parties file; empty where the parties are those of what stands beside
     */
    public static Checked<StackFile> of(
            List<String> policies,
            Optional<String> parties,
            Function<String, Optional<String>> files,
            Standing beside) {
        Findings findings = new Findings();
        StackFile stack = new StackFile(new StackedFiles(files, beside, findings));
        parties.ifPresent(path -> findings.of(() -> stack.files.parties(new Words(1, 1, path))));
        policies.forEach(path -> findings.of(() -> stack.files.policy(new Words(1, 1, path))));
        return stack.checked(findings);
    }

    private Checked<StackFile> checked(Findings findings) {
        return findings.isEmpty() ? new Checked.Valid<>(this) : new Checked.Rejected<>(findings.inOrder());
    }

    private void read(Outline.Document document, Findings findings) {
        Map<String, List<Words>> header = new LinkedHashMap<>();
        document.header().forEach(line -> findings.of(() -> key(line.from(2), header)));
        for (Words path : header.getOrDefault("单位", List.of())) {
            findings.of(() -> files.parties(path));
        }
        List<Words> policies = header.getOrDefault("文件", List.of());
        if (policies.isEmpty()) {
            findings.add(document.number().problem("KEY_MISSING", "缺少“文件”一行", "the line 文件 is missing"));
        }
        policies.forEach(path -> findings.of(() -> files.policy(path)));
        String code = header.getOrDefault("代号", List.of()).stream()
                .findFirst()
                .map(Words::text)
                .orElse("");
        Interpretations own = new Interpretations(code);
        document.readings().forEach(each -> findings.of(() -> own.read(each)));
        files.add(own);
        own.unused(document)
                .forEach(each ->
                        findings.add(each.problem("SHORT_UNUSED", "该简称未被使用", "this shorthand is used nowhere")));
        if (files.areSound()) {
            header.getOrDefault("位阶", List.of()).forEach(rank -> findings.of(() -> files.rank(rank, own)));
            document.clauses().forEach(each -> findings.of(() -> section(each, findings)));
        }
    }

    private static void key(Words line, Map<String, List<Words>> header) {
        Words key = line.before("：");
        if (!KEYS.contains(key.text()) || !line.contains("：")) {
            throw key.misread("KEY_UNKNOWN", "没有这一项", "no line is called so", DidYouMean.of(key.text(), KEYS));
        }
        List<Words> values = header.computeIfAbsent(key.text(), name -> new ArrayList<>());
        if (!values.isEmpty() && (key.is("单位") || key.is("代号"))) {
            throw key.misread("KEY_TWICE", "该项只写一次", "this line stands once");
        }
        values.add(line.behind("：").orElseThrow().requireWords());
    }

    private void section(Outline.Section section, Findings findings) {
        if (!section.heading().is(CHOSEN) || !section.quotes().isEmpty()) {
            throw section.heading()
                    .misread(
                            "LINE_KIND_UNKNOWN",
                            "汇编文件只有“## 理解：…”和“## 选定”",
                            "a stack file has '## 理解：…' and '## 选定' only",
                            List.of(CHOSEN));
        }
        section.premises().forEach(line -> findings.of(() -> choice(line.from(2))));
    }

    /** {@code label `reading` 取 label `option`：reason；定于 2024-06-03 ｜ English reason}. */
    private void choice(Words line) {
        Words reading = line.before("` 取 ");
        Words rest = line.behind("` 取 ").orElseThrow(() -> malformed(line));
        Words option = rest.before("`：");
        Words said = rest.behind("`：").orElseThrow(() -> malformed(rest));
        Words zh = said.chinese();
        Words reason = zh.before("；定于 ").requireWords();
        Words day = zh.behind("；定于 ").orElseThrow(() -> malformed(zh));
        Reading found = named(reading, files.readings(), Reading::id, "READING_UNKNOWN", "理解", "reading");
        Reading.Option taken =
                named(option, found.options(), Reading.Option::id, "OPTION_UNKNOWN", "选项", "option of that reading");
        requireLabel(reading, found.label());
        requireLabel(option, taken.label());
        if (choices.stream().anyMatch(each -> each.given().reading().equals(found))) {
            throw reading.misread("CHOSEN_TWICE", "这一理解已在前面选定", "this reading is settled above already");
        }
        choices.add(new Choice(
                new Given(found, taken),
                new Bilingual(reason.text(), said.english().text()),
                Days.require(day)));
    }

    private static Misread malformed(Words words) {
        return words.misread(
                "LINE_KIND_UNKNOWN",
                "写作“理解的名称 `编号` 取 选项的名称 `编号`：理由；定于 2024-06-03 ｜ 英文理由”",
                "it is written: reading `id` 取 option `id`：reason；定于 2024-06-03 ｜ English reason");
    }

    private static <T> T named(
            Words written, List<T> among, Function<T, String> idOf, String code, String zh, String en) {
        Words id = written.behind(" `")
                .orElseThrow(
                        () -> written.misread("ID_MISSING", "名称之后须有反引号内的编号", "an id in back-ticks follows the label"));
        List<String> known = new ArrayList<>();
        for (T each : among) {
            if (id.is(idOf.apply(each))) {
                return each;
            }
            known.add(idOf.apply(each));
        }
        throw id.misread(code, "没有这个编号的" + zh, "no " + en + " has this id", DidYouMean.of(id.text(), known));
    }

    private static void requireLabel(Words written, Bilingual label) {
        if (!written.before(" `").is(label.zh())) {
            throw written.misread("LABEL_DIFFERS", "编号所指的名称不同", "the id has another label", List.of(label.zh()));
        }
    }

    /** The policies of the files, and those beside them that can reach a place of the parties file, as they are read here. */
    public PolicyStack policies() {
        return files.stack(choices);
    }

    /** The instruments of the files, in their order. */
    public List<PolicyFile> instruments() {
        return files.instruments();
    }

    /** The parties that the files name. */
    public Directory directory() {
        return files.directory();
    }

    /** Every reading that an answer can depend on, those of what stands beside included. */
    public List<Reading> readings() {
        return files.readings();
    }

    /** What the stack file settles. */
    public List<Choice> choices() {
        return List.copyOf(choices);
    }

    /** The numbers of the instruments that stood beside, and whose place one of the files takes. */
    public List<String> replaced() {
        return files.replaced();
    }
}
