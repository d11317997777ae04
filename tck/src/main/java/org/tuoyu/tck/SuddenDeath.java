package org.tuoyu.tck;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.tuoyu.spi.Session;
import org.tuoyu.spi.Store;
import org.tuoyu.spi.Viewed;

/**
 * Kills ({@code kill -9}) of a program of eight writers, and what is left of what it acknowledged. Run as a program it
 * takes the class that opens the store, a folder and how often to kill; it prints what it found, and ends with 1 if
 * anything was torn or lost.
 */
final class SuddenDeath {

    private static final int MOST_ACKNOWLEDGED = 400;

    private final Class<?> opening;
    private final Path folder;
    private final Random moment;

    SuddenDeath(Class<?> opening, Path folder, long seed) {
        this.opening = opening;
        this.folder = folder;
        this.moment = new Random(seed);
    }

    /** Kills, and prints a line for each life that left something torn or lost. */
    public static void main(String[] arguments) throws Exception {
        SuddenDeath death = new SuddenDeath(Class.forName(arguments[0]), Path.of(arguments[1]), System.nanoTime());
        int kills = Integer.parseInt(arguments[2]);
        int torn = 0;
        int acknowledged = 0;
        for (int life = 0; life < kills; life++) {
            List<String> said = death.runAndKill(life);
            acknowledged += said.size();
            List<String> found = death.findings(life, said);
            torn += found.isEmpty() ? 0 : 1;
            found.forEach(System.out::println);
        }
        System.out.println(kills + " kills, " + acknowledged + " acknowledgements, " + torn + " lives torn or lost");
        System.exit(torn == 0 ? 0 : 1);
    }

    /** Runs the program, kills it at some moment, and gives what it said until then. */
    List<String> runAndKill(int life) throws IOException, InterruptedException {
        Process program = program(WritesUntilKilled.class, opening, folder, Integer.toString(life));
        List<String> said = new ArrayList<>();
        try (BufferedReader lines = program.inputReader(StandardCharsets.UTF_8)) {
            int enough = 1 + moment.nextInt(MOST_ACKNOWLEDGED);
            while (said.size() < enough) {
                String line = lines.readLine();
                if (line == null) {
                    throw new AssertionError("The program ended by itself after " + said.size());
                }
                said.add(line);
            }
            program.toHandle().destroyForcibly(); // of a process itself it would close what it said
            program.waitFor();
            lines.lines().forEach(said::add);
            return whole(said);
        } finally {
            program.destroyForcibly();
        }
    }

    /** A program of its own, of this class path. */
    static Process program(Class<?> main, Class<?> opening, Path folder, String... more) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                main.getName(),
                opening.getName(),
                folder.toString()));
        command.addAll(List.of(more));
        return new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    /** Without what was cut off in the middle of being said. */
    private static List<String> whole(List<String> said) {
        String last = said.get(said.size() - 1);
        return said.subList(0, said.size() - (last.matches("counted-\\d-\\d+|\\d+-\\d-\\d+") ? 0 : 1));
    }

    /** What is torn or lost, in words; and everything goes on from where it stands. */
    List<String> findings(int life, List<String> said) throws Exception {
        try (Opened again = Opened.in(opening, folder)) {
            return findings(again.store(), life, said);
        }
    }

    private static List<String> findings(Store store, int life, List<String> said) {
        try {
            List<String> found = new ArrayList<>(store.transact(session -> found(session, life, said)));
            for (int writer = 0; writer < Cases.WRITERS; writer++) {
                long next = next(said, life, writer);
                new Cases(life, writer, next).goOn(store);
                Cases.countOn(store, writer, Cases.counted(store, writer));
            }
            return found;
        } catch (RuntimeException cannotGoOn) {
            return List.of("life " + life + ": " + cannotGoOn + " " + cannotGoOn.getCause());
        }
    }

    private static List<String> found(Session session, int life, List<String> said) {
        List<String> found = new ArrayList<>();
        Map<Integer, Long> counts = new TreeMap<>(Map.of(0, 0L, 1, 0L));
        for (String line : said) {
            if (line.startsWith("counted-")) {
                counts.merge(line.charAt(8) - '0', Long.parseLong(line.substring(10)), Math::max);
            } else if (!Cases.parse(line).isWhole(session, false)) {
                found.add("acknowledged and not whole: " + line);
            }
        }
        counts.forEach((shared, count) -> {
            if (!Cases.isCounted(session, shared, count)) {
                found.add("life " + life + ": count " + shared + " was acknowledged as " + count);
            }
        });
        for (int writer = 0; writer < Cases.WRITERS; writer++) {
            Cases last = new Cases(life, writer, next(said, life, writer));
            if (!last.isWhole(session, true)) {
                found.add("torn: " + last);
            }
        }
        for (Viewed row : session.views().list(Cases.VIEW, Optional.empty(), Integer.MAX_VALUE)) {
            if (!Cases.parse(row.key()).isWhole(session, false)) {
                found.add("a row without its entries: " + row.key());
            }
        }
        return found;
    }

    /** The case that a writer was at when the program died. */
    private static long next(List<String> said, int life, int writer) {
        String mine = life + "-" + writer + "-";
        return said.stream().filter(line -> line.startsWith(mine)).count();
    }
}
