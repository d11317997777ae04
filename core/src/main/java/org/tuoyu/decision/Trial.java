package org.tuoyu.decision;

import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Consumer;
import org.tuoyu.language.Symbol;

/** The norms of a set tried world by world, for the grounds of an answer; each kind of world once. */
final class Trial<O extends Symbol> {

    /** What happens to the norms in a kind of world: those whose conditions hold, that apply, that stand. */
    record World(BitSet holding, BitSet applying, BitSet standing) {}

    private final NormSet<O> norms;

    Trial(NormSet<O> norms) {
        this.norms = norms;
    }

    void overWorlds(int cell, Consumer<World> each) {
        Set<BitSet> kinds = new LinkedHashSet<>();
        norms.layout().forEachAssignment(cell, assignment -> {
            if (norms.table().hasWorld(assignment)) {
                kinds.add(norms.admission().compatibleWith(norms.layout(), assignment));
            }
        });
        kinds.forEach(holding -> each.accept(world(holding)));
    }

    World world(BitSet holding) {
        BitSet applying = norms.adjudication().applying(holding);
        return new World(holding, applying, norms.adjudication().standing(applying));
    }
}
