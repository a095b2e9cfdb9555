package org.jalon.observatory.figure;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Keeps what is secret from being worked out by subtraction, whatever totals are told beside it: of one level, or of several
 * that lie within one another or overlap (complementary suppression).
 *
 * <p>Parts that lie in the same told totals can only ever be seen as a sum. So a secret is safe as soon as a second part that
 * lies in just the same totals is hidden with it; where there is none, the totals that contain it are hidden instead. A total
 * that is secret itself is hidden with a second total, so that what it hides can be moved to the other without any told
 * total changing.
 */
public final class Secrecy {

    private final List<Cell> parts;
    private final List<Total> totals;
    private final Cell[] told;

    private Secrecy(List<Cell> parts, List<Total> totals) {
        this.parts = new ArrayList<>(parts);
        this.totals = totals;
        this.told = totals.stream().map(Total::cell).toArray(Cell[]::new);
    }

    /**
     * A sum that a producer tells.
     *
     * @param parts places, in the list of parts, of those that add up to it
     * @param cell what is told
     */
    public record Total(BitSet parts, Cell cell) {

        public Total {
            parts = (BitSet) parts.clone();
        }

        @Override
        public BitSet parts() {
            return (BitSet) parts.clone();
        }

        private boolean has(int part) {
            return parts.get(part);
        }
    }

    /** Parts and totals as they may be shown together, in the order in which they were given. */
    public record Shown(List<Cell> parts, List<Cell> totals) {

        public Shown {
            parts = List.copyOf(parts);
            totals = List.copyOf(totals);
        }
    }

    /** Hides as much of the parts and totals as it takes so that nothing hidden follows from what is shown. */
    public static Shown protect(List<Cell> parts, List<Total> totals) {
        Secrecy secrecy = new Secrecy(parts, totals);
        for (int total = 0; total < totals.size(); total++) {
            if (isHidden(totals.get(total).cell())) {
                secrecy.coverTotal(total);
            }
        }
        secrecy.coverParts();
        return new Shown(secrecy.parts, List.of(secrecy.told));
    }

    /** The same with one total of all parts, which is told. */
    public static List<Cell> protect(Cell total, List<Cell> parts) {
        BitSet all = new BitSet();
        all.set(0, parts.size());
        return protect(parts, List.of(new Total(all, total))).parts();
    }

    private static boolean isHidden(Cell cell) {
        return cell instanceof Cell.Secret || cell instanceof Cell.Below;
    }

    /** Hides the smallest other total with which a secret one can change places, or else all that it has a part in. */
    private void coverTotal(int secret) {
        if (inTold(secret).isEmpty()
                && IntStream.range(0, parts.size()).anyMatch(part -> has(secret, part) && isHidden(parts.get(part)))) {
            return;
        }
        List<Integer> others = IntStream.range(0, told.length)
                .filter(total -> total != secret && told[total] instanceof Cell.Known(double sum) && sum > 0)
                .boxed()
                .sorted(Comparator.comparingDouble(total -> told[total].figure().orElseThrow()))
                .toList();
        for (int other : others) {
            if (coverBy(secret, other)) {
                return;
            }
        }
        inTold(secret).forEach(this::hideTotal);
        smallest(members(secret)).ifPresent(this::hide);
    }

    private boolean coverBy(int secret, int other) {
        Cell before = told[other];
        hideTotal(other);
        Map<BitSet, List<Integer>> alike = alike();
        for (List<Integer> same : alike.values()) {
            Optional<Integer> here = candidate(same, secret, other);
            Optional<Integer> there = candidate(same, other, secret);
            if (here.isPresent() && there.isPresent()) {
                hide(here.get());
                hide(there.get());
                return true;
            }
        }
        told[other] = before;
        return false;
    }

    /** A part of one total and not of the other: one that is hidden already, or the smallest that can be. */
    private Optional<Integer> candidate(List<Integer> same, int in, int notIn) {
        List<Integer> here =
                same.stream().filter(part -> has(in, part) && !has(notIn, part)).toList();
        return here.stream()
                .filter(part -> isHidden(parts.get(part)))
                .findFirst()
                .or(() -> smallest(here));
    }

    private void coverParts() {
        List<Integer> alone = new ArrayList<>();
        for (List<Integer> same : alike().values()) {
            List<Integer> hidden =
                    same.stream().filter(part -> isHidden(parts.get(part))).toList();
            if (hidden.size() == 1) {
                smallest(same).ifPresentOrElse(this::hide, () -> alone.add(hidden.getFirst()));
            }
        }
        alone.forEach(part -> IntStream.range(0, told.length)
                .filter(total -> has(total, part))
                .forEach(this::hideTotal));
    }

    /** Parts by the told totals that they lie in; those in none are at no risk. */
    private Map<BitSet, List<Integer>> alike() {
        Map<BitSet, List<Integer>> alike = new HashMap<>();
        for (int part = 0; part < parts.size(); part++) {
            BitSet around = new BitSet();
            for (int total = 0; total < told.length; total++) {
                around.set(total, told[total] instanceof Cell.Known && has(total, part));
            }
            alike.computeIfAbsent(around, key -> new ArrayList<>()).add(part);
        }
        alike.remove(new BitSet());
        return alike;
    }

    /** A zero hides nothing: the hidden pair would still add up to the secret. */
    private Optional<Integer> smallest(Collection<Integer> of) {
        return of.stream()
                .filter(part -> parts.get(part).figure().orElse(0) > 0)
                .min(Comparator.comparingDouble(part -> parts.get(part).figure().orElseThrow()));
    }

    private List<Integer> members(int total) {
        return IntStream.range(0, parts.size())
                .filter(part -> has(total, part))
                .boxed()
                .toList();
    }

    /** Told totals that share a part with it. */
    private List<Integer> inTold(int total) {
        return IntStream.range(0, told.length)
                .filter(other -> other != total && told[other] instanceof Cell.Known)
                .filter(other -> totals.get(other).parts.intersects(totals.get(total).parts))
                .boxed()
                .toList();
    }

    private boolean has(int total, int part) {
        return totals.get(total).has(part);
    }

    private void hide(int part) {
        parts.set(part, isHidden(parts.get(part)) ? parts.get(part) : Cell.SECRET);
    }

    private void hideTotal(int total) {
        told[total] = told[total] instanceof Cell.Known ? Cell.SECRET : told[total];
    }
}
