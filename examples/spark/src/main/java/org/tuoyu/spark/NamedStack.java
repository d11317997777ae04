package org.tuoyu.spark;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.tuoyu.policy.Policy;
import org.tuoyu.policy.PolicyStack;
import org.tuoyu.policy.file.StackFile;
import org.tuoyu.policy.file.Standing;
import org.tuoyu.policy.parties.Parties;
import org.tuoyu.shipped.beibei.Beibei;
import org.tuoyu.shipped.beibei.BeibeiDirectory;
import org.tuoyu.spark.StackName.Part;

/** A stack of policies together with its name. It stays where it was loaded; only its name travels. */
public record NamedStack(StackName name, PolicyStack policies) {

    /** The stack that the library ships. */
    public static final String SHIPPED = "beibei";

    /**
     * The stack of a source, with nothing beside what it names.
     *
     * @param source {@code beibei}, {@code classpath:folder/stack.md}, or {@code file:/folder/stack.md}
     * @throws StackRefused where there is none, or a policy has no digest
     * @throws org.tuoyu.kernel.problem.InputNotValid with every problem of its files
     */
    public static NamedStack load(String source) {
        return source.equals(SHIPPED) ? shipped() : ofFiles(source);
    }

    private static NamedStack shipped() {
        return named(SHIPPED, Beibei.policies(), Map.of("parties.md", partiesDigest()));
    }

    /** Of every unit and group with what is said of it: who lies where changes the count of a district. */
    private static String partiesDigest() {
        StringBuilder told = new StringBuilder();
        for (Parties.Chapter chapter : BeibeiDirectory.parties().chapters()) {
            chapter.entries()
                    .forEach(each -> told.append(each.id()).append(each.facts()).append('\n'));
        }
        return Sha256.of(told.toString());
    }

    private static NamedStack ofFiles(String source) {
        StackFiles files = StackFiles.of(source);
        StackFile stack =
                StackFile.read(files.stack(), files::text, Standing.NOTHING).orElseThrow();
        return named(source, stack.policies(), files.digests());
    }

    private static NamedStack named(String source, PolicyStack policies, Map<String, String> files) {
        List<Part> parts = new ArrayList<>();
        for (Policy policy : policies.policies()) {
            String number = policy.instrument().number();
            parts.add(new Part(
                    number,
                    policy.digest()
                            .orElseThrow(() -> new StackRefused(
                                    "NO_DIGEST",
                                    number + " was written in Java and has no digest. Write it as a policy file."))));
        }
        files.forEach((path, digest) -> parts.add(new Part(path, digest)));
        return new NamedStack(new StackName(source, parts), policies);
    }
}
