package org.jalon.territory.lookup;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jalon.territory.Commune;
import org.jalon.territory.CommuneMention;
import org.jalon.territory.NameFold;

/** What the name in a record says: for each commune that it may mean, how well it fits. */
record NameClue(Map<Commune, Fit> fits) {

    /** How well the name fits, best first. */
    enum Fit {
        /** A name or usual way of writing the name of today. */
        FULL,
        /** The name of a former commune or of a quarter. */
        FORMER,
        /** The name with a typing error, a part of it, or the name with other words around. */
        CORRECTED
    }

    private static final int MOST_CANDIDATES = 20;

    static NameClue read(String text, NameIndex names, MentionFinder mentions) {
        String folded = NameFold.fold(text);
        String bare = NameFold.withoutParticles(folded);
        Map<Commune, Fit> fits = new HashMap<>();
        if (folded.isEmpty()) {
            return new NameClue(fits);
        }
        for (String key : List.of(folded, bare)) {
            for (CommuneName name : names.exact(key)) {
                add(fits, name.commune(), name.kind() == CommuneName.Kind.FORMER ? Fit.FORMER : Fit.FULL);
            }
        }
        names.beginning(folded + " ", MOST_CANDIDATES).forEach(name -> add(fits, name.commune(), Fit.CORRECTED));
        if (fits.values().stream().allMatch(Fit.CORRECTED::equals)) {
            for (String key : List.of(folded, bare)) {
                names.resembling(key, CommuneSearch.errorsForgiven(key)).stream()
                        .limit(MOST_CANDIDATES)
                        .forEach(near -> add(fits, near.name().commune(), Fit.CORRECTED));
            }
            for (CommuneMention mention : mentions.find(text)) {
                add(fits, mention.commune(), Fit.CORRECTED);
                mention.homonyms().forEach(commune -> add(fits, commune, Fit.CORRECTED));
            }
        }
        return new NameClue(fits);
    }

    /** Whether the name alone cannot tell which commune is meant. */
    boolean isShared() {
        Fit best = fits.values().stream().min(Enum::compareTo).orElse(Fit.CORRECTED);
        return fits.values().stream().filter(best::equals).count() > 1;
    }

    private static void add(Map<Commune, Fit> fits, Commune commune, Fit fit) {
        fits.merge(commune, fit, (known, other) -> known.compareTo(other) <= 0 ? known : other);
    }
}
