package org.tuoyu.kernel.decision;

import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Consumer;
import org.tuoyu.kernel.language.Symbol;

/** The norms of a set tried world by world, for the grounds of an answer; each kind of world once. */
final class Trial<O extends Symbol> {

    /** What happens to the norms in a kind of world: those that are meant in it, that hold, that apply, that stand. */
    record World(BitSet meant, BitSet holding, BitSet applying, BitSet standing) {}

    private record Kind(BitSet meant, BitSet holding) {}

    private final NormSet<O> norms;

    Trial(NormSet<O> norms) {
        this.norms = norms;
    }

    void overWorlds(int cell, Consumer<World> each) {
        Set<Kind> kinds = new LinkedHashSet<>();
        norms.layout().forEachAssignment(cell, assignment -> {
            if (norms.table().hasWorld(assignment)) {
                kinds.add(kind(assignment));
            }
        });
        kinds.forEach(kind -> each.accept(world(kind)));
    }

    World world(int assignment) {
        return world(kind(assignment));
    }

    private Kind kind(int assignment) {
        return new Kind(
                norms.givens().compatibleWith(norms.layout(), assignment),
                norms.admission().compatibleWith(norms.layout(), assignment));
    }

    private World world(Kind kind) {
        BitSet applying = norms.adjudication().applying(kind.holding());
        return new World(
                kind.meant(), kind.holding(), applying, norms.adjudication().standing(applying));
    }
}
