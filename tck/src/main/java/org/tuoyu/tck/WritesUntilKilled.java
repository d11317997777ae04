package org.tuoyu.tck;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.function.LongFunction;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.tuoyu.spi.Overtaken;
import org.tuoyu.spi.Store;

/**
 * A program of eight writers that say what was acknowledged, until it is killed. Arguments: the class that opens the
 * store, what it is given, and the number of this life of the program.
 */
final class WritesUntilKilled {

    private WritesUntilKilled() {}

    public static void main(String[] arguments) throws ReflectiveOperationException {
        Store store = Opened.store(arguments[0], Path.of(arguments[1]));
        int life = Integer.parseInt(arguments[2]);
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        IntStream.range(0, Cases.WRITERS)
                .forEach(writer -> new Thread(() -> write(store, life, writer, out), "writer-" + writer).start());
    }

    private static void write(Store store, int life, int writer, PrintStream out) {
        LongStream.iterate(0, number -> number + 1).forEach(number -> {
            Cases mine = new Cases(life, writer, number);
            mine.submit(store);
            out.println(mine);
            out.println(shared(version -> Cases.countOn(store, writer, version), Cases.counted(store, writer)));
        });
    }

    /** Counts on, each time anew when another was faster. */
    private static String shared(LongFunction<String> countOn, long version) {
        long expected = version;
        while (true) {
            try {
                return countOn.apply(expected);
            } catch (Overtaken again) {
                expected++;
            }
        }
    }
}
