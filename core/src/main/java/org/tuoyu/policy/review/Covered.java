package org.tuoyu.policy.review;

import java.util.List;
import java.util.Optional;
import org.tuoyu.kernel.language.Bilingual;
import org.tuoyu.kernel.text.Modality;
import org.tuoyu.kernel.text.Part;
import org.tuoyu.kernel.text.Provision;

/**
 * A provision, and what becomes of it.
 *
 * @param terms the words that set a time or an amount, with a number or without, as written
 * @param carriers what carries it out
 */
public record Covered(Provision provision, List<String> terms, List<Carrier> carriers) {

    public Covered {
        terms = List.copyOf(terms);
        carriers = List.copyOf(carriers);
    }

    /** How the strongest of its parts binds; empty where it is not classed. */
    public Optional<Modality> modality() {
        return provision.parts().stream().map(Part::modality).sorted().findFirst();
    }

    /** Who must, may or may have what it says, as written. */
    public List<String> bearers() {
        return provision.parts().stream()
                .flatMap(part -> part.bearers().stream())
                .distinct()
                .toList();
    }

    /** Why nothing carries it out; empty where something does. */
    public Optional<Bilingual> reason() {
        return carriers.isEmpty() ? Optional.of(why()) : Optional.empty();
    }

    /** Whether a part of it must be, may be or may be had, and nothing carries it out. */
    boolean isLeft() {
        return carriers.isEmpty() && modality().filter(Covered::binds).isPresent();
    }

    private static boolean binds(Modality modality) {
        return modality.compareTo(Modality.ENTITLEMENT) <= 0;
    }

    private Bilingual why() {
        return modality().map(this::because).orElse(new Bilingual("未分类", "not classed"));
    }

    private Bilingual because(Modality modality) {
        return switch (modality) {
            case PROMOTION -> new Bilingual("倡导：如实报告，不约束任何人", "promotion: reported, binds nobody");
            case PRINCIPLE -> new Bilingual("原则：供引用", "principle: to be cited");
            case CONSTITUTIVE ->
                new Bilingual(
                        "构成：" + provision.quote(), "constitutive: sets up or puts in force: " + provision.quote());
            case NONE -> provision.isHeading() ? new Bilingual("标题", "heading") : new Bilingual("行文", "line");
            case PROHIBITION, DUTY, POWER, ENTITLEMENT -> new Bilingual("待执行", "to be carried out");
        };
    }
}
