package org.jalon.observatory.figure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Keeps what is secret from being worked out by subtraction. Where the total of a territory is told as well as all of its
 * parts but one, that one is no secret any more: the smallest of the others is hidden with it (complementary suppression).
 */
public final class Secrecy {

    private Secrecy() {}

    /**
     * The parts as they may be shown beside their total.
     *
     * @param total of all the parts, told by the producer; nothing is at risk where it is not told
     * @param parts that add up to the total, in any order
     * @return the same, in the same order, with a second one hidden where one alone was
     */
    public static List<Cell> protect(Cell total, List<Cell> parts) {
        boolean alone =
                parts.stream().filter(part -> !(part instanceof Cell.Known)).count() == 1;
        boolean secret = parts.stream().anyMatch(part -> part instanceof Cell.Secret);
        if (!(total instanceof Cell.Known) || !alone || !secret) {
            return parts;
        }
        List<Cell> shown = new ArrayList<>(parts);
        // A zero hides nothing: the hidden pair would still add up to the secret.
        IntStream.range(0, parts.size())
                .boxed()
                .filter(i -> parts.get(i).figure().orElse(0) > 0)
                .min(Comparator.comparingDouble(i -> parts.get(i).figure().orElseThrow()))
                .ifPresent(i -> shown.set(i, Cell.SECRET));
        return List.copyOf(shown);
    }
}
