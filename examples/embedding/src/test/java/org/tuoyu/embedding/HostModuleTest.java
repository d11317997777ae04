package org.tuoyu.embedding;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.classmate.TypeResolver;
import jakarta.validation.Constraint;
import jakarta.validation.Validator;
import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.lang.module.ModuleReader;
import java.lang.module.ModuleReference;
import java.lang.reflect.Modifier;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.spi.ToolProvider;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tuoyu.childcare.institution.Violations;
import org.tuoyu.engine.Tuoyu;
import org.tuoyu.shipped.beibei.Beibei;
import org.tuoyu.spi.Store;

/** A host that is a module compiles and runs with the modules of the library on its path, and with nothing else. */
final class HostModuleTest {

    private static final List<Path> PLACES = Stream.of(Beibei.class, Store.class, Tuoyu.class)
            .map(HostModuleTest::place)
            .toList();
    private static final String PATH =
            PLACES.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
    private static final String DESCRIPTOR = """
            module host {
                requires org.tuoyu.core;
                requires org.tuoyu.engine;
            }
            """;
    private static final String PROGRAM = """
            package host;

            public final class Host {
                public static void main(String[] arguments) {
                    System.out.println(org.tuoyu.shipped.beibei.Beibei.policy().matrix().orElseThrow().rows().size());
                    System.out.println(org.tuoyu.engine.Tuoyu.class.getModule().getName());
                }
            }
            """;

    /** Runs on the class path, beside its validator. */
    private static final String VALIDATING = """
            package host;

            public final class Host {
                public static void main(String[] arguments) {
                    try (var factory = jakarta.validation.Validation.byProvider(
                                    org.hibernate.validator.HibernateValidator.class)
                            .configure()
                            .defaultLocale(java.util.Locale.ENGLISH)
                            .messageInterpolator(
                                    new org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator())
                            .buildValidatorFactory()) {
                        tell(factory.getValidator(), application());
                        tell(factory.getValidator(), evidence());
                    }
                }

                private static Object application() {
                    var form = org.tuoyu.childcare.institution.ApplicationForm.builder().creditCode("1").capacity(0);
                    System.out.println(form.getClass().getModule().getName());
                    return form.build();
                }

                private static Object evidence() {
                    return org.tuoyu.childcare.milestone.EvidenceForm.builder().count(-1).build();
                }

                private static void tell(jakarta.validation.Validator validator, Object form) {
                    org.tuoyu.childcare.institution.Violations.problems(validator.validate(form))
                            .forEach(problem -> System.out.println(problem.code() + " " + problem.pointer()));
                }
            }
            """;

    @TempDir
    private Path folder;

    @Test
    void needsNoOtherModule() throws Exception {
        compile("--module-path", PATH, source("module-info.java", DESCRIPTOR), source("host/Host.java", PROGRAM));
        assertThat(run("--module-path", PATH + File.pathSeparator + classes(), "--module", "host/host.Host"))
                .containsExactly("36", "org.tuoyu.engine");
    }

    /** What a compiler says of a class that it cannot read in full stops such a host: each public type is read here. */
    @Test
    void compilesWithEveryWarningAnErrorAndNamesEveryPublicType() throws Exception {
        List<String> types = publicTypes();
        assertThat(types).hasSizeGreaterThan(200).contains("org.tuoyu.childcare.institution.ApplicationForm");
        String program = types.stream()
                .map(type -> "            " + type + ".class")
                .collect(Collectors.joining(
                        ",\n",
                        "package host;\n\nfinal class Host {\n    private Host() {}\n    static final Class<?>[] ALL = {\n",
                        "\n    };\n}\n"));
        compile("-Xlint:all", "-Werror", "--class-path", PATH, source("host/Host.java", program));
        compile(
                "-Xlint:all",
                "-Werror",
                "--module-path",
                PATH,
                source("module-info.java", DESCRIPTOR),
                source("host/Host.java", program));
    }

    @Test
    void aValidatorOnTheClassPathFindsTheFaultsOfFormsInNamedModules() throws Exception {
        String validator =
                path(HibernateValidator.class, ParameterMessageInterpolator.class, Logger.class, TypeResolver.class);
        String modules = PATH + File.pathSeparator + path(Validator.class);
        compile(
                "--module-path",
                modules,
                "--add-modules",
                "org.tuoyu.core,jakarta.validation",
                "--class-path",
                validator,
                source("host/Host.java", VALIDATING));
        assertThat(run(
                        "--module-path",
                        modules,
                        "--add-modules",
                        "org.tuoyu.core,jakarta.validation",
                        "--class-path",
                        validator + File.pathSeparator + classes(),
                        "host.Host"))
                .endsWith(
                        "org.tuoyu.core",
                        "VALUE_MISSING /id",
                        "VALUE_MISSING /name",
                        "VALUE_MISSING /profitStatus",
                        "CREDIT_CODE_MALFORMED /creditCode",
                        "VALUE_MISSING /modes",
                        "NUMBER_OUT_OF_RANGE /capacity",
                        "VALUE_MISSING /street",
                        "VALUE_MISSING /submittedOn",
                        "VALUE_MISSING /target",
                        "VALUE_MISSING /day",
                        "NUMBER_OUT_OF_RANGE /count",
                        "VALUE_MISSING /source");
    }

    private Path classes() {
        return folder.resolve("classes");
    }

    private String source(String name, String text) throws IOException {
        Path file = folder.resolve("src").resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text).toString();
    }

    private void compile(String... arguments) {
        StringWriter said = new StringWriter();
        PrintWriter out = new PrintWriter(said);
        List<String> all = new ArrayList<>(List.of("-d", classes().toString()));
        all.addAll(List.of(arguments));
        int compiled = ToolProvider.findFirst("javac").orElseThrow().run(out, out, all.toArray(String[]::new));
        assertThat(compiled).as(said.toString()).isZero();
    }

    private static List<String> run(String... arguments) throws Exception {
        List<String> all = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        all.addAll(List.of(arguments));
        Process host = new ProcessBuilder(all).redirectErrorStream(true).start();
        String said = new String(host.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(host.waitFor()).as(said).isZero();
        return said.lines().toList();
    }

    /** Save what a host can name only if it has the API of validation. */
    private static List<String> publicTypes() throws Exception {
        List<String> types = new ArrayList<>();
        for (ModuleReference module :
                ModuleFinder.of(PLACES.toArray(Path[]::new)).findAll()) {
            Set<String> exported = module.descriptor().exports().stream()
                    .filter(each -> !each.isQualified())
                    .map(ModuleDescriptor.Exports::source)
                    .collect(Collectors.toSet());
            try (ModuleReader reader = module.open()) {
                for (String name :
                        reader.list().filter(each -> each.endsWith(".class")).toList()) {
                    String type =
                            name.substring(0, name.length() - ".class".length()).replace('/', '.');
                    int dot = type.lastIndexOf('.');
                    if (dot > 0 && exported.contains(type.substring(0, dot)) && !type.contains("$")) {
                        types.add(type);
                    }
                }
            }
        }
        types.removeIf(type -> !isForEveryHost(type));
        Collections.sort(types);
        return types;
    }

    private static boolean isForEveryHost(String type) {
        try {
            Class<?> named = Class.forName(type, false, HostModuleTest.class.getClassLoader());
            return Modifier.isPublic(named.getModifiers())
                    && !named.isAnnotationPresent(Constraint.class)
                    && !named.equals(Violations.class);
        } catch (ClassNotFoundException notAType) {
            return false;
        }
    }

    private static String path(Class<?>... types) {
        return Stream.of(types)
                .map(HostModuleTest::place)
                .distinct()
                .map(Path::toString)
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static Path place(Class<?> type) {
        try {
            return Path.of(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException("A class comes from a jar or a folder: " + type, e);
        }
    }
}
