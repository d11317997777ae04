package org.tuoyu.spark;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.tuoyu.policy.PolicyStack;
import org.tuoyu.spark.StackName.Part;

/** The stacks of this process, each loaded once, whichever task asks first. */
final class ExecutorStacks {

    private static final ConcurrentMap<StackName, PolicyStack> LOADED = new ConcurrentHashMap<>();
    private static final int SHOWN = 8;

    private ExecutorStacks() {}

    /** The stack of a name; {@link StackRefused} where what is found here is another. */
    static PolicyStack of(StackName name) {
        return LOADED.computeIfAbsent(name, ExecutorStacks::loaded);
    }

    private static PolicyStack loaded(StackName name) {
        NamedStack found = NamedStack.load(name.source());
        if (!found.name().equals(name)) {
            throw new StackRefused(
                    "STACK_DIFFERS",
                    "The stack " + name.source() + " is another here than the one named: "
                            + differences(name.parts(), found.name().parts())
                            + ". Give every executor the files and the jar of the driver.");
        }
        return found.policies();
    }

    private static String differences(List<Part> named, List<Part> found) {
        List<String> told = new ArrayList<>();
        for (Part part : named) {
            if (!found.contains(part)) {
                told.add("named " + shown(part));
            }
        }
        for (Part part : found) {
            if (!named.contains(part)) {
                told.add("found " + shown(part));
            }
        }
        return told.isEmpty() ? "the order differs" : String.join(", ", told);
    }

    private static String shown(Part part) {
        String digest = part.digest();
        return part.name() + " " + digest.substring(0, Math.min(SHOWN, digest.length())) + "…";
    }
}
