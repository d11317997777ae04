package org.tuoyu.policy.file;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.platform.engine.discovery.DiscoverySelectors;
import org.junit.platform.launcher.EngineFilter;
import org.junit.platform.launcher.Launcher;
import org.junit.platform.launcher.core.LauncherConfig;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;
import org.tuoyu.kernel.party.Directory;
import org.tuoyu.shipped.beibei.BeibeiDirectory;
import org.tuoyu.shipped.beibei.BeibeiText;

/**
 * Runs the tests of content against the shipped policy files with one line made to say something else, until a test
 * fails. Tests that hold a file against a copy of itself, a digest or a signature are left out, and slow ones.
 */
final class PolicyMutants {

    private static final Path SHIPPED = Path.of("src", "main", "resources");
    private static final String FOLDER = "org/tuoyu/shipped";
    private static final long LONGEST = 10_000;
    private static final Pattern CONTENT = Pattern.compile("org/tuoyu/(childcare|shipped|policy)/.*Test\\.class");
    private static final Pattern COPIES = Pattern.compile(
            "org/tuoyu/policy/(file|parties)/.*|.*/(SignOff|Quotes|DutyQuotes|\\w+Property)Test\\.class");

    private final List<Path> classes;
    private final Launcher launcher = LauncherFactory.create(
            LauncherConfig.builder().enableTestExecutionListenerAutoRegistration(false).build());
    private final Map<String, Long> cost = new HashMap<>();
    private final Map<String, Set<String>> served = new HashMap<>();
    private final Map<String, Integer> noticed = new HashMap<>();

    private PolicyMutants(List<Path> classes) {
        this.classes = classes;
    }

    /**
     * Arguments: the report, the folders of classes, part/of parts, how many mutants a line; then maybe an earlier
     * report, of which what survived is tried again, by the tests of all domains.
     */
    public static void main(String[] args) throws IOException {
        PolicyMutants run = new PolicyMutants(Stream.of(args[1].split(":")).map(Path::of).toList());
        run.unmutated();
        Set<String> again = args.length > 4 ? survivors(Path.of(args[4])) : Set.of();
        String[] part = args[2].split("/");
        int number = 0;
        try (PrintStream report = new PrintStream(args[0], StandardCharsets.UTF_8)) {
            for (Path file : files()) {
                List<String> lines = Files.readAllLines(file);
                Map<Integer, Integer> ofLine = new HashMap<>();
                for (LineMutants.Mutant each : LineMutants.of(lines, bearers(file))) {
                    String[] cells = cells(file, lines, each);
                    boolean isAsked = args.length > 4
                            ? again.contains(key(cells))
                            : ofLine.merge(each.line(), 1, Integer::sum) <= Integer.parseInt(args[3]);
                    if (isAsked && number++ % Integer.parseInt(part[1]) == Integer.parseInt(part[0])) {
                        long start = System.nanoTime();
                        cells[0] = run.verdict(file, lines, each, args.length > 4);
                        cells[1] = "" + (System.nanoTime() - start) / 1_000_000;
                        report.println(String.join("\t", cells));
                        report.flush();
                    }
                }
            }
        }
    }

    private static Set<String> survivors(Path report) throws IOException {
        return Files.readAllLines(report).stream()
                .filter(line -> line.startsWith("SURVIVED"))
                .map(line -> key(line.split("\t", -1)))
                .collect(Collectors.toSet());
    }

    /** A line of the report: what noticed, milliseconds, file, line, kind, as it is, as altered. */
    private static String[] cells(Path file, List<String> lines, LineMutants.Mutant mutant) {
        return new String[] {
            "", "", name(file), "" + mutant.line(), mutant.kind(), lines.get(mutant.line() - 1), mutant.text()
        };
    }

    private static String key(String[] cells) {
        return cells[2] + cells[5] + cells[6];
    }

    private static List<Path> files() throws IOException {
        try (Stream<Path> all = Files.walk(SHIPPED.resolve(FOLDER))) {
            return all.filter(each -> each.endsWith("policy.md")).sorted().toList();
        }
    }

    private static String name(Path file) {
        return SHIPPED.resolve(FOLDER).relativize(file).getParent().toString();
    }

    /** National measures name roles alone. */
    private static List<String> bearers(Path file) {
        return name(file).startsWith("beibei") ? List.of("区教委") : List.of("托育机构", "登记机关", "卫生健康部门");
    }

    private String verdict(Path file, List<String> lines, LineMutants.Mutant mutant, boolean isThorough)
            throws IOException {
        String source = mutated(lines, mutant);
        boolean isLocal = name(file).startsWith("beibei");
        Directory directory = isLocal ? BeibeiDirectory.directory() : Directory.of(List.of(), List.of(), List.of());
        try {
            String refused = PolicyFile.read(
                            source, directory, text -> isLocal ? Optional.of(BeibeiText.source()) : Optional.empty())
                    .match(valid -> "", problems -> problems.get(0).code());
            if (!refused.isEmpty()) {
                return "READER " + refused;
            }
        } catch (RuntimeException e) {
            return "READER " + e.getClass().getSimpleName();
        }
        String resource = SHIPPED.relativize(file).toString();
        String where = mutant.domain().isEmpty() ? name(file) + mutant.line() / 20 : mutant.domain();
        try (Mutated loader = new Mutated(classes, resource, source)) {
            for (String test : inOrder(resource, where, mutant.domain(), isThorough)) {
                Optional<String> failed = failed(loader, test);
                if (failed.isPresent()) {
                    noticed.merge(where + test, 1, Integer::sum);
                    noticed.merge(test, 1, Integer::sum);
                    return failed.get();
                }
            }
        }
        return "SURVIVED";
    }

    private static String mutated(List<String> lines, LineMutants.Mutant mutant) {
        List<String> all = new ArrayList<>(lines);
        if (mutant.text().isEmpty()) {
            all.remove(mutant.line() - 1);
        } else {
            all.set(mutant.line() - 1, mutant.text());
        }
        if (mutant.text().startsWith("- 无规则：")) {
            for (int i = mutant.line() - 2; all.get(i).startsWith("- "); i--) {
                all.remove(i);
            }
            for (int i = mutant.line() - 1; i < all.size() && all.get(i).startsWith("- "); ) {
                if (all.get(i).startsWith("- 按 ")) {
                    all.remove(i);
                } else {
                    i++;
                }
            }
        }
        return String.join("\n", all) + "\n";
    }

    /** First those that have noticed most there, then those of the line's domain, those that notice much, the quick. */
    private List<String> inOrder(String resource, String where, String domain, boolean isThorough) {
        return cost.keySet().stream()
                .filter(test -> served.get(test).contains(resource))
                .filter(test -> isThorough
                        || domain.isEmpty()
                        || test.contains("." + domain + ".")
                        || !test.startsWith("org.tuoyu.childcare."))
                .sorted(Comparator.comparing((String test) -> -noticed.getOrDefault(where + test, 0))
                        .thenComparing(test -> domain.isEmpty() || !test.contains("." + domain + "."))
                        .thenComparing(test -> -noticed.getOrDefault(test, 0))
                        .thenComparing(cost::get))
                .toList();
    }

    /** What each test costs, which files it reads, and that it passes. */
    private void unmutated() throws IOException {
        for (String test : tests()) {
            try (Mutated loader = new Mutated(classes, "", "")) {
                long start = System.nanoTime();
                Optional<String> failed = failed(loader, test);
                long spent = (System.nanoTime() - start) / 1_000_000;
                if (failed.isPresent() || spent > LONGEST) {
                    System.err.println(test + " is left out: " + failed.orElse(spent + " ms"));
                } else if (!loader.served.isEmpty()) {
                    cost.put(test, spent);
                    served.put(test, loader.served);
                }
            }
        }
        long all = cost.values().stream().mapToLong(each -> each).sum();
        System.err.println(cost.size() + " classes of tests, " + all + " ms");
    }

    private List<String> tests() throws IOException {
        List<String> tests = new ArrayList<>();
        for (Path folder : classes) {
            try (Stream<Path> all = Files.walk(folder)) {
                all.map(each -> folder.relativize(each).toString())
                        .filter(each -> CONTENT.matcher(each).matches() && !COPIES.matcher(each).matches())
                        .sorted()
                        .forEach(each -> tests.add(each.replace(".class", "").replace('/', '.')));
            }
        }
        return tests;
    }

    private Optional<String> failed(Mutated loader, String test) {
        Thread.currentThread().setContextClassLoader(loader);
        SummaryGeneratingListener summary = new SummaryGeneratingListener();
        try {
            launcher.execute(
                    LauncherDiscoveryRequestBuilder.request()
                            .filters(EngineFilter.includeEngines("junit-jupiter"))
                            .selectors(DiscoverySelectors.selectClass(loader.loadClass(test)))
                            .build(),
                    summary);
        } catch (ClassNotFoundException | LinkageError e) {
            return Optional.of(test + " " + e);
        }
        return summary.getSummary().getFailures().stream()
                .findFirst()
                .map(each -> test + "#" + each.getTestIdentifier().getLegacyReportingName());
    }
}
