package org.tuoyu.spark;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.apache.spark.SparkConf;
import org.apache.spark.api.java.JavaSparkContext;
import org.jspecify.annotations.Nullable;

/** The program that counts applications: {@code INPUT [STACK [DAY]]}. */
public final class Main {

    private Main() {}

    /**
     * Counts, and prints the count.
     *
     * @param arguments the input, then the source of the stack (that which is shipped where nothing is said), then the
     *     day of the count (that of each application where nothing is said)
     */
    public static void main(String[] arguments) {
        if (arguments.length == 0 || arguments.length > 3) {
            System.err.println("Usage: INPUT [beibei|classpath:folder/stack.md|file:/folder/stack.md [DAY]]");
            System.exit(2);
        }
        String source = arguments.length > 1 ? arguments[1] : NamedStack.SHIPPED;
        LocalDate day = arguments.length > 2 ? LocalDate.parse(arguments[2]) : null;
        SparkConf settings = new SparkConf().setIfMissing("spark.master", "local[2]");
        try (JavaSparkContext spark = new JavaSparkContext(settings.setAppName("tuoyu"))) {
            run(spark, arguments[0], source, day, new PrintStream(System.out, true, StandardCharsets.UTF_8));
        }
    }

    static void run(JavaSparkContext spark, String input, String source, @Nullable LocalDate day, PrintStream out) {
        StackName stack = NamedStack.load(source).name();
        int partitions = 2 * spark.defaultParallelism();
        new CountText(out).write(Counting.count(Counting.lines(spark, input, partitions), stack, day));
    }
}
