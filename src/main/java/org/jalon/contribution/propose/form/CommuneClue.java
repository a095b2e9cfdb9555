package org.jalon.contribution.propose.form;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jalon.territory.Commune;
import org.jalon.territory.CommuneMatch;
import org.jalon.territory.Gazetteer;
import org.jalon.territory.NameFold;

/**
 * The commune that somebody wrote.
 *
 * @param name as written, may be empty
 * @param postalCode as written, may be empty
 * @param code chosen before, may be empty or of another commune
 */
record CommuneClue(String name, String postalCode, String code) {

    private static final int MOST = 8;
    private static final double LIKELY = 0.5;

    /** The communes that may be meant: one when there is no doubt, none when nothing fits. */
    List<Commune> candidates(Gazetteer gazetteer) {
        Optional<Commune> chosen = gazetteer.findCommune(code).filter(this::fits);
        if (chosen.isPresent()) {
            return List.of(chosen.get());
        }
        List<Commune> there = postalCode.isEmpty() ? List.of() : gazetteer.findByPostalCode(postalCode);
        if (name.isEmpty()) {
            return there.stream().limit(MOST).toList();
        }
        List<Commune> named = there.stream().filter(this::isNamed).toList();
        if (named.size() == 1) {
            return named;
        }
        List<Commune> like = gazetteer.search((name + " " + postalCode).strip(), MOST).stream()
                .filter(match -> match.confidence() >= LIKELY)
                .map(CommuneMatch::commune)
                .distinct()
                .toList();
        List<Commune> same = like.stream().filter(this::isNamed).toList();
        if (same.size() == 1 && there.isEmpty()) {
            return same;
        }
        return Stream.concat(named.isEmpty() ? there.stream() : named.stream(), (same.isEmpty() ? like : same).stream())
                .distinct()
                .limit(MOST)
                .toList();
    }

    private boolean fits(Commune commune) {
        return name.isEmpty() ? commune.postalCodes().contains(postalCode) : isNamed(commune);
    }

    private boolean isNamed(Commune commune) {
        return NameFold.fold(commune.name()).equals(NameFold.fold(name));
    }
}
