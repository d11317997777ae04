package org.tuoyu.childcare.institution;

import org.tuoyu.kernel.problem.Checked;
import org.tuoyu.shipped.beibei.BeibeiDirectory;

/** What {@link WithoutLibrariesTest} runs in a virtual machine of its own. */
final class WithoutLibraries {

    private WithoutLibraries() {}

    public static void main(String[] arguments) throws Exception {
        try {
            Class.forName("jakarta.validation.Constraint");
        } catch (ClassNotFoundException expected) {
            System.out.println("no " + expected.getMessage());
        }
        var checked = ApplicationForm.builder().build().check(BeibeiDirectory.directory());
        ((Checked.Rejected<Application>) checked)
                .problems()
                .forEach(problem -> System.out.println(problem.code() + " " + problem.pointer()));
        System.out.println(
                "id: " + ApplicationForm.class.getDeclaredField("id").getAnnotations().length + " annotations");
    }
}
