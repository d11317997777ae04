package org.tuoyu.shipped.beibei;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tuoyu.childcare.duty.Bearer;
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

    private static final PolicyFile FILE = read("105");

    private static final Policy POLICY = FILE.policy();

    /** 关于促进3岁以下婴幼儿照护服务发展的实施意见. */
    public static final Instrument INSTRUMENT = POLICY.instrument();

    private static final PolicyStack POLICIES = policies(FILE.chosen());

    private static final PolicyStack ALONE =
            PolicyStack.of(List.of(POLICY), BeibeiDirectory.directory(), List.of(), FILE.chosen());

    private Beibei() {}

    /** What holds in the district: its document first, then the national measures, then others; as this library reads them. */
    public static PolicyStack policies() {
        return POLICIES;
    }

    /** The same with readings of your own choice. */
    public static PolicyStack policies(Readings readings) {
        List<Policy> policies = new ArrayList<>(List.of(POLICY));
        for (PolicyFile each : National.files()) {
            policies.add(each.policy());
        }
        policies.add(read("leave").policy());
        policies.add(read("nursery-classes").policy());
        return PolicyStack.of(policies, BeibeiDirectory.directory(), List.of(), readings);
    }

    /** The district's document alone. */
    public static PolicyStack localOnly() {
        return ALONE;
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
        return POLICY.party(role).orElseThrow();
    }

    /** Every provision of the document, and what carries it out. */
    public static Coverage coverage() {
        return Coverage.of(POLICY);
    }

    private static PolicyFile read(String folder) {
        return PolicyFile.lazily(
                ShippedFile.text(Beibei.class, folder + "/policy.md"),
                BeibeiDirectory.directory(),
                text -> Optional.of(ShippedFile.text(Beibei.class, folder + "/" + text)));
    }
}
