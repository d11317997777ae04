import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Element;

/**
 * Fails the build when fewer tests ran than a module's floor, engine by engine: a run that found no test is green.
 * A class named {@code …PropertyTest} runs on jqwik, {@code …ArchitectureTest} on ArchUnit, every other on Jupiter.
 * Arguments: the folder of the reports, and {@code engine=floor} for each engine.
 */
final class TestFloor {
    public static void main(String[] arguments) throws Exception {
        if (isBelow(count(Path.of(arguments[0])), Arrays.copyOfRange(arguments, 1, arguments.length))) {
            System.err.println("[floor] Too few tests ran. Was a test class left out, or an engine not started?");
            System.exit(1);
        }
    }

    private static boolean isBelow(Map<String, Integer> ran, String[] floors) {
        boolean below = false;
        for (String each : floors) {
            String engine = each.substring(0, each.indexOf('='));
            int floor = Integer.parseInt(each.substring(engine.length() + 1));
            int count = ran.getOrDefault(engine, 0);
            System.out.println("[floor] " + engine + ": " + count + " tests ran, at least " + floor + " must");
            below |= count < floor;
        }
        return below;
    }

    private static Map<String, Integer> count(Path reports) throws Exception {
        Map<String, Integer> ran = new LinkedHashMap<>();
        if (!Files.isDirectory(reports)) {
            return ran;
        }
        try (DirectoryStream<Path> files = Files.newDirectoryStream(reports, "TEST-*.xml")) {
            for (Path file : files) {
                Element suite = suite(file);
                int run = number(suite, "tests") - number(suite, "skipped");
                ran.merge(engine(suite.getAttribute("name")), run, Integer::sum);
            }
        }
        return ran;
    }

    private static Element suite(Path file) throws IOException {
        try {
            return DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(file.toFile())
                    .getDocumentElement();
        } catch (Exception e) {
            throw new IOException("Not a test report: " + file, e);
        }
    }

    private static int number(Element suite, String attribute) {
        return Integer.parseInt(suite.getAttribute(attribute));
    }

    private static String engine(String testClass) {
        if (testClass.endsWith("PropertyTest")) {
            return "jqwik";
        }
        return testClass.endsWith("ArchitectureTest") ? "archunit" : "junit";
    }
}
