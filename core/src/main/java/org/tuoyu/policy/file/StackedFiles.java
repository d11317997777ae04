package org.tuoyu.policy.file;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.tuoyu.kernel.party.Directory;
import org.tuoyu.kernel.problem.Checked;
import org.tuoyu.kernel.problem.DidYouMean;
import org.tuoyu.kernel.problem.Problem;
import org.tuoyu.kernel.text.Reading;
import org.tuoyu.kernel.text.Readings;
import org.tuoyu.policy.Policy;
import org.tuoyu.policy.PolicyStack;
import org.tuoyu.policy.RankReading;
import org.tuoyu.policy.lines.Findings;
import org.tuoyu.policy.lines.Words;
import org.tuoyu.policy.parties.PartiesFile;

/** The files of one place, read one after the other, with what stands beside them. */
final class StackedFiles {

    private final Function<String, Optional<String>> files;
    private final Standing beside;
    private final Findings findings;
    private final Map<String, PolicyFile> instruments = new LinkedHashMap<>();
    private final List<Reading> readings = new ArrayList<>();
    private final List<RankReading> ranks = new ArrayList<>();
    private Readings chosen;
    private Directory directory;
    private boolean hasOwnParties;
    private boolean isSound = true;

    StackedFiles(Function<String, Optional<String>> files, Standing beside, Findings findings) {
        this.files = files;
        this.beside = beside;
        this.findings = findings;
        this.chosen = beside.chosen();
        this.directory = beside.directory();
    }

    void parties(Words path) {
        hasOwnParties = true;
        sound(path, PartiesFile.read(source(path))).ifPresent(parties -> directory = parties.directory());
    }

    void policy(Words path) {
        String folder = path.text().substring(0, path.text().lastIndexOf('/') + 1);
        sound(path, PolicyFile.read(source(path), directory, name -> files.apply(folder + name)))
                .ifPresent(found -> found.forEach(each -> add(path, each)));
    }

    private String source(Words path) {
        return files.apply(path.text()).orElseThrow(() -> {
            isSound = false;
            return path.misread(
                    "FILE_NOT_FOUND",
                    "没有这个文件，或不是 UTF-8 文本：核对路径，或另存为 UTF-8",
                    "there is no such file, or it is no UTF-8 text: compare the path, or save it as UTF-8");
        });
    }

    /** What a file that is named here holds; its problems are told with its path before where they stand. */
    private <T> Optional<T> sound(Words path, Checked<T> read) {
        if (read instanceof Checked.Rejected<T> rejected) {
            isSound = false;
            rejected.problems().forEach(each -> tell(path, each));
        }
        return read.valid();
    }

    private void tell(Words path, Problem problem) {
        String file = "/" + path.text().replace("~", "~0").replace("/", "~1");
        findings.add(new Problem(problem.code(), file + problem.pointer(), problem.message(), problem.didYouMean()));
    }

    private void add(Words path, PolicyFile file) {
        String number = file.policy().instrument().number();
        if (instruments.putIfAbsent(number, file) != null) {
            isSound = false;
            throw path.misread(
                    "INSTRUMENT_TWICE", "文号重复：" + number, "two of the files are of the instrument " + number);
        }
        if (!directory.units().isEmpty()
                && !PolicyFile.isOf(directory, file.policy().instrument())) {
            tell(path, file.territoryNotKnown());
        }
        readings.addAll(file.readings());
        chosen = with(chosen, file.readings(), file.chosen());
    }

    /** Readings of the stack file itself. */
    void add(Interpretations own) {
        readings.addAll(own.readings());
        chosen = with(chosen, own.readings(), own.chosen());
    }

    private static Readings with(Readings base, List<Reading> of, Readings chosen) {
        Readings all = base;
        for (Reading each : of) {
            Optional<Reading.Option> option = chosen.chosen(each);
            if (option.isPresent()) {
                all = all.choosing(each, option.get().id());
            }
        }
        return all;
    }

    /** {@code number 〔shorthand〕}: how the rank of an instrument can be read. */
    void rank(Words line, Interpretations own) {
        Words number = line.before(" ");
        List<String> known = new ArrayList<>(instruments.keySet());
        standing().forEach(each -> known.add(each.instrument().number()));
        if (!known.contains(number.text())) {
            throw number.misread(
                    "INSTRUMENT_UNKNOWN",
                    "这里没有这个文号的文件",
                    "no instrument of this number stands here",
                    DidYouMean.of(number.text(), known));
        }
        ranks.add(line.behind(" ")
                .flatMap(rank -> Header.rankReading(number.text(), rank, own))
                .orElseThrow(() -> line.misread(
                        "LINE_KIND_UNKNOWN",
                        "写作“文号 〔简称〕”，简称在“## 理解”之下",
                        "it is written: number 〔shorthand of a reading〕")));
    }

    boolean areSound() {
        return isSound;
    }

    /** Those beside that no file replaces, and that can reach a place where the files bring parties of their own. */
    private List<Policy> standing() {
        List<Policy> standing = new ArrayList<>();
        for (Policy each : beside.policies()) {
            if (!instruments.containsKey(each.instrument().number())
                    && (!hasOwnParties || PolicyFile.isOf(directory, each.instrument()))) {
                standing.add(each);
            }
        }
        return standing;
    }

    PolicyStack stack(List<StackFile.Choice> choices) {
        List<Policy> policies = new ArrayList<>();
        instruments.values().forEach(each -> policies.add(each.policy()));
        policies.addAll(standing());
        Readings taken = chosen;
        for (StackFile.Choice each : choices) {
            taken = taken.choosing(each.given().reading(), each.given().option().id());
        }
        return PolicyStack.of(policies, directory, ranks, taken);
    }

    List<PolicyFile> instruments() {
        return List.copyOf(instruments.values());
    }

    Directory directory() {
        return directory;
    }

    List<Reading> readings() {
        Map<String, Reading> all = new LinkedHashMap<>();
        readings.forEach(each -> all.put(each.id(), each));
        beside.readings().forEach(each -> all.putIfAbsent(each.id(), each));
        return List.copyOf(all.values());
    }

    List<String> replaced() {
        return beside.policies().stream()
                .map(each -> each.instrument().number())
                .filter(instruments::containsKey)
                .toList();
    }
}
