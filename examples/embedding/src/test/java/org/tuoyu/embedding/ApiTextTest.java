package org.tuoyu.embedding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.lang.module.ModuleReader;
import java.lang.module.ModuleReference;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tuoyu.engine.Tuoyu;
import org.tuoyu.jdbc.JdbcStore;
import org.tuoyu.json.JsonCodec;
import org.tuoyu.shipped.beibei.Beibei;
import org.tuoyu.spi.Store;
import org.tuoyu.spring.ProblemDetails;
import org.tuoyu.tck.StoreContract;

/**
 * What each module offers stands in {@code docs/api}, so that a change of it is seen in review. With {@code -Dapi=write}
 * the pages are written.
 */
final class ApiTextTest {

    private static final Path PAGES = Path.of("..", "..", "docs", "api");

    /** What every record or every enum has. */
    private static final Set<String> OF_EVERY_TYPE = Set.of("toString", "equals", "hashCode", "values", "valueOf");

    private static final Set<String> OF_THE_LANGUAGE = Set.of("Object", "Record", "Enum");

    @ParameterizedTest
    @ValueSource(
            classes = {
                Beibei.class,
                Store.class,
                Tuoyu.class,
                JsonCodec.class,
                JdbcStore.class,
                ProblemDetails.class,
                StoreContract.class
            })
    void thePageOfAModuleIsWhatItOffers(Class<?> one) throws Exception {
        ModuleReference module = moduleOf(one);
        String text = text(module);
        Path page = PAGES.resolve(module.descriptor().name() + ".txt");
        if ("write".equals(System.getProperty("api"))) {
            Files.createDirectories(PAGES);
            Files.writeString(page, text);
        }
        assertThat(text).contains("\n" + one.getName() + "\n");
        assertThat(page).hasContent(text);
    }

    @Test
    void noTwoTypesShareAName() throws IOException {
        try (Stream<Path> pages = Files.list(PAGES)) {
            assertThat(pages.flatMap(ApiTextTest::types))
                    .hasSizeGreaterThan(200)
                    .extracting(type -> type.substring(type.lastIndexOf('.') + 1))
                    .doesNotHaveDuplicates();
        }
    }

    /** The types of a page that stand in no other. */
    private static Stream<String> types(Path page) {
        try {
            return Files.readAllLines(page).stream().filter(line -> line.matches("org[.\\w]+"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ModuleReference moduleOf(Class<?> one) throws URISyntaxException {
        Path place =
                Path.of(one.getProtectionDomain().getCodeSource().getLocation().toURI());
        return ModuleFinder.of(place).findAll().iterator().next();
    }

    private static String text(ModuleReference module) throws IOException {
        Set<String> exported = module.descriptor().exports().stream()
                .filter(each -> !each.isQualified())
                .map(ModuleDescriptor.Exports::source)
                .collect(Collectors.toSet());
        try (ModuleReader content = module.open()) {
            return content.list()
                    .filter(file -> file.endsWith(".class"))
                    .map(file ->
                            file.substring(0, file.length() - ".class".length()).replace('/', '.'))
                    .filter(name -> exported.contains(name.substring(0, Math.max(0, name.lastIndexOf('.')))))
                    .map(ApiTextTest::type)
                    .filter(ApiTextTest::isOffered)
                    .sorted((left, right) -> left.getName().compareTo(right.getName()))
                    .map(type -> "\n" + type.getName() + "\n" + lines(type))
                    .collect(Collectors.joining(
                            "", "module " + module.descriptor().name() + "\n", ""));
        }
    }

    private static Class<?> type(String name) {
        try {
            return Class.forName(name, false, ApiTextTest.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException("The file of a class has its name: " + name, e);
        }
    }

    private static boolean isOffered(Class<?> type) {
        boolean isSeen = Modifier.isPublic(type.getModifiers()) || Modifier.isProtected(type.getModifiers());
        Class<?> outer = type.getEnclosingClass();
        return isSeen && !type.isAnonymousClass() && (outer == null || isOffered(outer));
    }

    private static String lines(Class<?> type) {
        List<String> members = Stream.of(
                        Arrays.stream(type.getDeclaredFields())
                                .filter(each -> isSeen(each.getModifiers()) && !each.isSynthetic())
                                .map(Field::toGenericString),
                        Arrays.stream(type.getDeclaredConstructors())
                                .filter(each -> isSeen(each.getModifiers()) && !each.isSynthetic())
                                .map(each -> each.toGenericString()),
                        methods(type))
                .flatMap(each -> each)
                .map(line -> "    " + shortened(line.replace("abstract ", "").replace(type.getName() + ".", "")) + "\n")
                .sorted()
                .toList();
        return "  " + shortened(type.toGenericString().replace("abstract interface", "interface")) + parents(type)
                + "\n" + String.join("", members);
    }

    /** With those of a parent that is hidden: a generated builder is one. */
    private static Stream<String> methods(Class<?> type) {
        Class<?> parent = type.getSuperclass();
        Stream<String> own = Arrays.stream(type.getDeclaredMethods())
                .filter(each -> isSeen(each.getModifiers()) && !each.isSynthetic())
                .filter(each -> !OF_EVERY_TYPE.contains(each.getName()))
                .map(Method::toGenericString);
        return parent == null || Modifier.isPublic(parent.getModifiers()) ? own : Stream.concat(own, methods(parent));
    }

    private static boolean isSeen(int modifiers) {
        return Modifier.isPublic(modifiers) || Modifier.isProtected(modifiers);
    }

    private static String parents(Class<?> type) {
        return Stream.concat(Stream.ofNullable(type.getGenericSuperclass()), Arrays.stream(type.getGenericInterfaces()))
                .map(each -> shortened(each.getTypeName()))
                .filter(each -> !OF_THE_LANGUAGE.contains(each.replaceFirst("<.*", "")))
                .map(each -> " < " + each)
                .collect(Collectors.joining());
    }

    /** Types without their packages. */
    private static String shortened(String text) {
        return text.replaceAll("\\b(?:[a-z]\\w*\\.)+(?=[A-Z])", "");
    }
}
