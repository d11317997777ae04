package org.tuoyu.kernel.decision.analysis;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.tuoyu.kernel.decision.Norm;
import org.tuoyu.kernel.decision.NormFinding;
import org.tuoyu.kernel.decision.NormFinding.Kind;
import org.tuoyu.kernel.decision.solving.Adjudication;
import org.tuoyu.kernel.decision.solving.Compilation;
import org.tuoyu.kernel.language.Symbol;

/** Tries the norms of a set in every world, worlds in which the same norms hold together, and notes what is found. */
public final class Analysis<O extends Symbol> {

    /** Where something shows, in which world first, and which other norms have to do with it. */
    private static final class Tally {
        private final int first;
        private long worlds;
        private final BitSet by = new BitSet();

        Tally(int first) {
            this.first = first;
        }

        void add(Tally kind, BitSet others) {
            worlds += kind.worlds;
            by.or(others);
        }
    }

    private static final BitSet NOBODY = new BitSet();

    private final Compilation<O> norms;
    private final Adjudication adjudication;
    private final int size;
    private final List<NormFinding<O>> findings = new ArrayList<>();
    private final BitSet applied = new BitSet();
    private final BitSet stood = new BitSet();
    private final BitSet needed = new BitSet();
    private final Map<BitSet, Tally> clashes = new LinkedHashMap<>();
    private final Map<Integer, Tally> excepted = new TreeMap<>();
    private final Map<Integer, Tally> setAside = new TreeMap<>();
    private final Map<Long, Tally> inVain = new TreeMap<>();
    private final Map<Integer, Tally> repeats = new TreeMap<>();

    public Analysis(Compilation<O> norms) {
        this.norms = norms;
        this.adjudication = norms.adjudication();
        this.size = norms.norms().size();
    }

    public List<NormFinding<O>> findings() {
        kinds().forEach(this::look);
        addGaps();
        clashes.forEach((set, tally) -> add(Kind.CLASH, set, NOBODY, Optional.of(tally)));
        for (int norm = applied.nextClearBit(0); norm < size; norm = applied.nextClearBit(norm + 1)) {
            Optional<Tally> seen = Optional.ofNullable(excepted.get(norm));
            add(Kind.DEAD_NORM, one(norm), seen.map(tally -> tally.by).orElse(NOBODY), seen);
        }
        setAside.keySet().removeIf(stood::get);
        setAside.forEach((norm, tally) -> add(Kind.ALWAYS_SET_ASIDE, one(norm), tally.by, Optional.of(tally)));
        inVain.forEach((pair, tally) ->
                add(Kind.DISPLACED_IN_VAIN, one((int) (pair / size)), one((int) (pair % size)), Optional.of(tally)));
        repeats.keySet().removeIf(needed::get);
        repeats.forEach((norm, tally) -> add(Kind.REPEAT, one(norm), tally.by, Optional.of(tally)));
        return List.copyOf(findings);
    }

    private void add(Kind kind, BitSet of, BitSet by, Optional<Tally> where) {
        findings.add(new NormFinding<>(kind, those(of), those(by), Optional.empty(), where.map(this::seen)));
    }

    private void addGaps() {
        Regions regions = new Regions(
                norms.layout().axes(),
                norms.impossible(),
                List.of(new Regions.Side(norms.admission(), adjudication)),
                answers -> answers.get(0) == Adjudication.SILENCE);
        for (Regions.Found found : regions.found()) {
            NormFinding.Seen seen = new NormFinding.Seen(found.worlds(), found.witness());
            findings.add(
                    new NormFinding<>(Kind.GAP, List.of(), List.of(), Optional.of(found.region()), Optional.of(seen)));
        }
    }

    /** Worlds in which the same norms hold are of one kind. */
    private Map<BitSet, Tally> kinds() {
        Map<BitSet, Tally> kinds = new LinkedHashMap<>();
        norms.layout().forEachAssignment(0, cell -> {
            if (norms.table().hasWorld(cell)) {
                BitSet holding = norms.admission().compatibleWith(norms.layout(), cell);
                kinds.computeIfAbsent(holding, it -> new Tally(cell)).worlds++;
            }
        });
        return kinds;
    }

    private void look(BitSet holding, Tally kind) {
        BitSet applying = adjudication.applying(holding);
        BitSet standing = adjudication.standing(applying);
        applied.or(applying);
        stood.or(standing);
        if (adjudication.answer(standing) == Adjudication.CLASH) {
            for (BitSet clash : adjudication.clashes(standing)) {
                clashes.computeIfAbsent(clash, it -> new Tally(kind.first)).add(kind, NOBODY);
            }
        }
        lookAtExcepted(holding, applying, standing, kind);
        lookAtSetAside(applying, standing, kind);
        lookAtSpared(holding, applying, standing, kind);
    }

    private void lookAtExcepted(BitSet holding, BitSet applying, BitSet standing, Tally kind) {
        for (int norm = holding.nextSetBit(0); norm >= 0; norm = holding.nextSetBit(norm + 1)) {
            if (!applying.get(norm)) {
                BitSet by = without(applying, NOBODY);
                by.and(adjudication.exceptionsTo(norm));
                excepted.computeIfAbsent(norm, it -> new Tally(kind.first)).add(kind, by);
                by.andNot(standing);
                for (int in = by.nextSetBit(0); in >= 0; in = by.nextSetBit(in + 1)) {
                    long pair = (long) norm * size + in;
                    inVain.computeIfAbsent(pair, it -> new Tally(kind.first)).add(kind, NOBODY);
                }
            }
        }
    }

    private void lookAtSetAside(BitSet applying, BitSet standing, Tally kind) {
        BitSet aside = without(applying, standing);
        for (int norm = aside.nextSetBit(0); norm >= 0; norm = aside.nextSetBit(norm + 1)) {
            if (norms.norms().get(norm).modality().constrains()) {
                Tally tally = setAside.computeIfAbsent(norm, it -> new Tally(kind.first));
                tally.add(kind, stood.get(norm) ? NOBODY : adjudication.prevailing(standing, norm));
            }
        }
    }

    /** Whether what applies could be spared: in no world does the answer change without it. */
    private void lookAtSpared(BitSet holding, BitSet applying, BitSet standing, Tally kind) {
        long answer = adjudication.answer(standing);
        BitSet open = without(applying, needed);
        for (int norm = open.nextSetBit(0); norm >= 0; norm = open.nextSetBit(norm + 1)) {
            if (standing.get(norm) || !norms.norms().get(norm).exceptionTo().isEmpty()) {
                BitSet others = without(holding, NOBODY);
                others.clear(norm);
                BitSet left = adjudication.standing(adjudication.applying(others));
                if (adjudication.answer(left) != answer) {
                    needed.set(norm);
                } else if (standing.get(norm)) {
                    repeats.computeIfAbsent(norm, it -> new Tally(kind.first)).add(kind, sayingSo(left, norm));
                }
            }
        }
    }

    private BitSet sayingSo(BitSet left, int norm) {
        long excluded = (1L << norms.question().outcomes().size()) - 1 & ~adjudication.allows(norm);
        BitSet saying = new BitSet();
        left.stream()
                .filter(other -> excluded == 0 || (excluded & ~adjudication.allows(other)) != 0)
                .forEach(saying::set);
        return saying;
    }

    private static BitSet without(BitSet set, BitSet others) {
        BitSet rest = (BitSet) set.clone();
        rest.andNot(others);
        return rest;
    }

    private NormFinding.Seen seen(Tally tally) {
        int[] positions = new int[norms.layout().axes().size()];
        for (int axis = 0; axis < positions.length; axis++) {
            positions[axis] = norms.layout().digit(tally.first, axis) - 1;
        }
        return new NormFinding.Seen(tally.worlds, Regions.world(norms.layout().axes(), positions));
    }

    private static BitSet one(int norm) {
        BitSet one = new BitSet();
        one.set(norm);
        return one;
    }

    private List<Norm<O>> those(BitSet places) {
        return places.stream().mapToObj(norms.norms()::get).toList();
    }
}
