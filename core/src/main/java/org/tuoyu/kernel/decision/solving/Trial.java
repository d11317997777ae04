package org.tuoyu.kernel.decision.solving;

import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.tuoyu.kernel.language.Symbol;

/** The norms of a set tried world by world, for the grounds of an answer; each kind of world once. */
public final class Trial<O extends Symbol> {

    /** What happens to the norms in a kind of world: those that are meant in it, that hold, that apply, that stand. */
    public record World(BitSet meant, BitSet holding, BitSet applying, BitSet standing) {}

    private final Compilation<O> norms;

    public Trial(Compilation<O> norms) {
        this.norms = norms;
    }

    public void overWorlds(int cell, Consumer<World> each) {
        Map<List<BitSet>, World> kinds = new LinkedHashMap<>();
        norms.layout().forEachAssignment(cell, assignment -> {
            if (norms.table().hasWorld(assignment)) {
                kinds.computeIfAbsent(
                        List.of(
                                norms.givens().compatibleWith(norms.layout(), assignment),
                                norms.admission().compatibleWith(norms.layout(), assignment)),
                        kind -> world(kind.get(0), kind.get(1)));
            }
        });
        kinds.values().forEach(each);
    }

    public World world(int assignment) {
        return world(
                norms.givens().compatibleWith(norms.layout(), assignment),
                norms.admission().compatibleWith(norms.layout(), assignment));
    }

    private World world(BitSet meant, BitSet holding) {
        BitSet applying = norms.adjudication().applying(holding);
        return new World(meant, holding, applying, norms.adjudication().standing(applying));
    }
}
