package org.tuoyu.cli;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tuoyu.childcare.accountability.BanEvent;
import org.tuoyu.childcare.accountability.BanLedger;
import org.tuoyu.childcare.accountability.BanLedger.Ban;
import org.tuoyu.childcare.accountability.KeyDoesNotFit;
import org.tuoyu.childcare.accountability.Pseudonym;
import org.tuoyu.childcare.accountability.PseudonymKey;
import org.tuoyu.json.JsonOutput;
import org.tuoyu.json.LineReader;
import org.tuoyu.json.ReadLines;
import org.tuoyu.json.StandingWriter;
import org.tuoyu.kernel.event.Event;
import org.tuoyu.kernel.time.AsOf;
import org.tuoyu.policy.PolicyStack;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Checks a list of staff against the register of those banned for life. */
@Command(
        name = "bans",
        description = {
            "核对从业人员名单是否有终身禁入人员（三(三)13）；不输出公民身份号码，只写行号。",
            "Checks a list of staff against the register of bans; numbers are never shown, lines are."
        })
final class BansVerb implements Callable<Integer> {

    /** How the bans are written. */
    enum Format {
        TABLE,
        JSON
    }

    private final Terminal terminal;

    @Mixin
    private final Languages languages = new Languages();

    @Mixin
    private final Policies policies = new Policies();

    @Mixin
    private final AsKnown asKnown = new AsKnown();

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Option(
            names = "--events",
            paramLabel = "FILE|-",
            description = "禁入名录的事件，每行一个 JSON 对象 events of the register, one JSON object a line. 详见 see docs/events.md")
    private @Nullable String events;

    @Option(
            names = "--staff",
            required = true,
            paramLabel = "FILE|-",
            description = "名单，每行一个公民身份号码；- 为标准输入 the list, one resident number a line; - for standard input")
    private String staffFile = "";

    @Option(
            names = "--key",
            required = true,
            paramLabel = "FILE|-",
            description = "化名密钥，即文件的全部字节（含换行），至少 32 字节，仅属主可读；须与记录禁入时所用的相同"
                    + " the key of the pseudonyms: all bytes of the file, 32 or more, read by its owner alone; the one with which bans"
                    + " were recorded")
    private String keyFile = "";

    @Option(
            names = "--pseudonyms",
            description = "不核对，只写出各行的化名和密钥指纹，供记录事件之用 writes the pseudonym of each line and the fingerprint of the key"
                    + " instead, for events")
    private boolean pseudonyms;

    @Option(
            names = "--format",
            defaultValue = "table",
            paramLabel = "table|json",
            description = "格式 format; default ${DEFAULT-VALUE}")
    private Format format = Format.TABLE;

    BansVerb(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        if (pseudonyms == (events != null)) {
            throw wrong("须写明 --events 或者 --pseudonyms 之一 one of --events and --pseudonyms is needed");
        }
        if (Stream.of(String.valueOf(events), staffFile, keyFile)
                        .filter("-"::equals)
                        .count()
                > 1) {
            throw wrong("标准输入只能用于一处 standard input serves one option only");
        }
        PseudonymKey key = new KeyFile(keyFile, terminal, languages, spec.commandLine()).read();
        Staff staff;
        try (InputStream in = open(staffFile)) {
            staff = Staff.read(in, key, asKnown.asOf().factDay());
        }
        boolean isClean = events == null ? tellPseudonyms(staff) : tellBans(staff, events);
        return isClean && staff.noNumbers().isEmpty() ? ExitCode.FINE : ExitCode.BAD_INPUT;
    }

    private boolean tellPseudonyms(Staff staff) throws IOException {
        switch (format) {
            case TABLE -> new BansText(terminal, languages).pseudonyms(staff);
            case JSON -> json().pseudonyms(staff.noNumbers(), staff.people());
        }
        return true;
    }

    private boolean tellBans(Staff staff, String file) throws IOException {
        PolicyStack asked = policies.held(terminal, languages).policies();
        ReadLines<Event<BanEvent>> read;
        try (InputStream in = open(file)) {
            read = LineReader.ofBans(asked, asked.directory()).all(in);
        }
        AsOf asOf = asKnown.asOf();
        Map<Long, List<Ban>> bans = told(staff.people(), BanLedger.empty().and(read.good()), asOf);
        switch (format) {
            case TABLE -> new BansText(terminal, languages).table(read.rejected(), staff, bans, asOf.factDay());
            case JSON -> json().bans(read.rejected(), staff.noNumbers(), bans);
        }
        return read.rejected().isEmpty();
    }

    private Map<Long, List<Ban>> told(Map<Long, Pseudonym> people, BanLedger ledger, AsOf asOf) {
        try {
            return byLine(people, ledger, asOf);
        } catch (KeyDoesNotFit other) {
            String asked = String.join("、", other.asked());
            String recorded = String.join("、", other.recorded());
            throw wrong("密钥不符：所用密钥的指纹为 " + asked + "，而禁入记录所用密钥的指纹为 " + recorded
                    + "，故不作答复；请用该密钥（文件末尾多或少一个换行即是另一把）；更换密钥见 docs/accountability.md"
                    + " the key does not fit: its fingerprint is " + asked + ", bans were recorded under " + recorded
                    + ", so nothing is answered; use that key (a line end more or less makes another one); to change"
                    + " keys see docs/accountability.md");
        }
    }

    private static Map<Long, List<Ban>> byLine(Map<Long, Pseudonym> people, BanLedger ledger, AsOf asOf) {
        Map<Pseudonym, List<Ban>> found =
                ledger.check(people.values(), asOf).stream().collect(Collectors.groupingBy(Ban::person));
        Map<Long, List<Ban>> bans = new TreeMap<>();
        people.forEach((line, person) -> bans.put(line, found.getOrDefault(person, List.of())));
        return bans;
    }

    private StandingWriter json() {
        return new StandingWriter(new JsonOutput(terminal.out()), languages.language());
    }

    private InputStream open(String file) throws IOException {
        return Input.open(file, terminal, spec.commandLine());
    }

    private ParameterException wrong(String message) {
        return new ParameterException(spec.commandLine(), message);
    }
}
