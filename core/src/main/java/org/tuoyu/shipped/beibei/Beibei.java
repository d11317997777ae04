package org.tuoyu.shipped.beibei;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tuoyu.childcare.duty.Bearer;
import org.tuoyu.kernel.party.Directory;
import org.tuoyu.kernel.party.Party;
import org.tuoyu.kernel.text.Instrument;
import org.tuoyu.kernel.text.Readings;
import org.tuoyu.policy.Policy;
import org.tuoyu.policy.PolicyStack;
import org.tuoyu.policy.file.PolicyFile;
import org.tuoyu.policy.review.Coverage;
import org.tuoyu.shipped.ShippedFile;
import org.tuoyu.shipped.national.National;

/** The policies that hold in 北碚区, ready to be asked. */
public final class Beibei {

    private static final PolicyFile FILE = file(BeibeiDirectory.directory());

    private static final Policy POLICY = FILE.policy();

    /** 关于促进3岁以下婴幼儿照护服务发展的实施意见. */
    public static final Instrument INSTRUMENT = POLICY.instrument();

    private Beibei() {}

    /** What holds in the district: its document first, then the national measures, then others; as this library reads them. */
    public static PolicyStack policies() {
        return Shipped.POLICIES;
    }

    /** The district's document alone. */
    public static PolicyStack localOnly() {
        return ShippedAlone.POLICIES;
    }

    /** The same with readings of your own choice. */
    public static PolicyStack policies(Readings readings) {
        List<Policy> policies = new ArrayList<>();
        policies.add(POLICY);
        policies.addAll(National.policies());
        policies.add(lazily("leave", BeibeiDirectory.directory()).policy());
        return PolicyStack.of(policies, BeibeiDirectory.directory(), List.of(), readings);
    }

    /** The district's document as a policy of its own: its text, matrix, targets and duties. */
    public static Policy policy() {
        return POLICY;
    }

    /** The file of the district's document. */
    public static PolicyFile file() {
        return FILE;
    }

    /** The party that is in a role where the document holds: 登记机关 names three. */
    public static Party party(Bearer.Role role) {
        return POLICY.party(role).orElseThrow(() -> new IllegalStateException("The document names nobody as " + role));
    }

    /** Every provision of the document, and what carries it out. */
    public static Coverage coverage() {
        return Coverage.of(policy());
    }

    /**
     * The policy of the document, with the parties of a directory.
     *
     * @throws org.tuoyu.policy.PolicyNotValid where the directory does not know a party that the document names
     */
    public static Policy policy(Directory directory) {
        return file(directory).policy().checked();
    }

    private static PolicyFile file(Directory directory) {
        return lazily("105", directory);
    }

    private static PolicyFile lazily(String folder, Directory directory) {
        return PolicyFile.lazily(
                read(folder + "/policy.md"), directory, text -> Optional.of(read(folder + "/" + text)));
    }

    private static String read(String name) {
        return ShippedFile.text(Beibei.class, name);
    }

    /** Built when first asked for; the tests check it. */
    private static final class Shipped {
        static final PolicyStack POLICIES = policies(FILE.chosen());
    }

    /** Built when first asked for. */
    private static final class ShippedAlone {
        static final PolicyStack POLICIES =
                PolicyStack.of(List.of(POLICY), BeibeiDirectory.directory(), List.of(), FILE.chosen());
    }
}
