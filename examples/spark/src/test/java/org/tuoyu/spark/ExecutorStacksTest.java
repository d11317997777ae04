package org.tuoyu.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.SparkException;
import org.apache.spark.api.java.JavaSparkContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tuoyu.kernel.problem.InputNotValid;
import org.tuoyu.shipped.beibei.Beibei;
import org.tuoyu.spark.StackName.Part;

/** An executor loads the stack that was named, once, and no other. */
final class ExecutorStacksTest {

    private static final Path DISTRICT = Path.of("..", "..", "docs", "samples", "district");

    @TempDir
    private Path folder = Path.of("");

    @Test
    void theNameHasTheDigestsOfTheLibrary() {
        StackName name = NamedStack.load("beibei").name();
        Beibei.policies()
                .policies()
                .forEach(policy -> assertThat(name.parts())
                        .contains(new Part(
                                policy.instrument().number(), policy.digest().orElseThrow())));
        assertThat(name.parts())
                .hasSize(Beibei.policies().policies().size() + 1)
                .last()
                .extracting(Part::name)
                .isEqualTo("parties.md");
    }

    @Test
    void aStackIsLoadedOnceForEqualNames() throws IOException {
        StackName name = NamedStack.load(copied()).name();
        StackName equal = new StackName(name.source(), new ArrayList<>(name.parts()));
        assertThat(ExecutorStacks.of(name)).isSameAs(ExecutorStacks.of(equal));
    }

    @Test
    void anotherDigestIsRefusedWithBoth() {
        StackName name = NamedStack.load("beibei").name();
        Part first = name.parts().get(0);
        assertThatThrownBy(() -> ExecutorStacks.of(with(name, new Part(first.name(), "0".repeat(64)))))
                .isInstanceOf(StackRefused.class)
                .hasMessageStartingWith("STACK_DIFFERS: The stack beibei is another here than the one named: named "
                        + first.name() + " 00000000…, found " + first.name() + " "
                        + first.digest().substring(0, 8) + "…");
    }

    @Test
    void theJobFailsWithTheCodeWhereAnExecutorHasAnotherStack() {
        StackName name = NamedStack.load("beibei").name();
        StackName other = with(name, new Part(name.parts().get(0).name(), "0".repeat(64)));
        try (JavaSparkContext spark = LocalSpark.start()) {
            assertThatThrownBy(() -> Counting.count(spark.parallelize(MadeUp.lines(1, 10), 2), other, null))
                    .isInstanceOf(SparkException.class)
                    .hasMessageContaining("STACK_DIFFERS: The stack beibei is another here");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"stack.md", "policy.md", "parties.md"})
    void aFileThatWasChangedSinceIsRefused(String changed) throws IOException {
        StackName name = NamedStack.load(copied()).name();
        Path file = folder.resolve(changed);
        Files.writeString(file, Files.readString(file).replace("虚构", "编造"));
        assertThatThrownBy(() -> ExecutorStacks.of(name))
                .asInstanceOf(type(StackRefused.class))
                .extracting(StackRefused::code)
                .isEqualTo("STACK_DIFFERS");
    }

    @Test
    void aStackOfTheClassPathIsThatOfTheFiles() throws IOException {
        NamedStack there = NamedStack.load("classpath:district/stack.md");
        assertThat(there.name().parts())
                .isEqualTo(NamedStack.load(copied()).name().parts());
        assertThat(new Deciding(ExecutorStacks.of(there.name()), null)
                        .count(Files.newInputStream(DISTRICT.resolve("applications.ndjson")))
                        .answers())
                .containsOnlyKeys("MARKET_REGULATION");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "lanxi", "stack.md", "/folder/stack.md", "classpath:stack", "http://host/stack.md"})
    void aSourceOfAnotherKindIsRefused(String source) {
        assertThatThrownBy(() -> NamedStack.load(source))
                .isInstanceOf(StackRefused.class)
                .hasMessageStartingWith("STACK_UNKNOWN");
    }

    @ParameterizedTest
    @ValueSource(strings = {"classpath:nowhere/stack.md", "file:/nowhere/stack.md"})
    void aStackThatIsNotThereIsRefused(String source) {
        assertThatThrownBy(() -> NamedStack.load(source))
                .isInstanceOf(StackRefused.class)
                .hasMessageStartingWith("FILE_NOT_FOUND");
    }

    @Test
    void filesWithProblemsTellThem() throws IOException {
        String source = copied();
        Files.delete(folder.resolve("policy.md"));
        assertThatThrownBy(() -> NamedStack.load(source)).isInstanceOf(InputNotValid.class);
    }

    private static StackName with(StackName name, Part first) {
        List<Part> parts = new ArrayList<>(name.parts());
        parts.set(0, first);
        return new StackName(name.source(), parts);
    }

    /** The source of a copy of the district, in a folder of this test. */
    private String copied() throws IOException {
        for (String name : List.of("stack.md", "policy.md", "parties.md", "text.txt")) {
            Files.copy(DISTRICT.resolve(name), folder.resolve(name));
        }
        return "file:" + folder.toAbsolutePath() + "/stack.md";
    }
}
