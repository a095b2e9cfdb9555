package org.jalon.territory.lookup;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jalon.geo.LatLon;
import org.jalon.territory.Commune;
import org.jalon.territory.Resolution;
import org.jalon.territory.ground.Ground;
import org.jspecify.annotations.Nullable;

/**
 * Which commune a record means: every commune that one of its clues leads to is weighed by all of them, and the heaviest
 * wins; of several, the most populated, then the lowest code.
 */
public final class CommuneResolver {

    private static final Pattern NOT_OF_CODES = Pattern.compile("[^0-9AB]");

    private final NameIndex names;
    private final CodeIndex codes;
    private final MentionFinder mentions;
    private final Ground ground;

    public CommuneResolver(NameIndex names, CodeIndex codes, MentionFinder mentions, Ground ground) {
        this.names = names;
        this.codes = codes;
        this.mentions = mentions;
        this.ground = ground;
    }

    /** See {@link org.jalon.territory.Gazetteer#resolve}. */
    public Optional<Resolution> resolve(
            @Nullable String name, @Nullable String postalCode, @Nullable String inseeCode, @Nullable LatLon point) {
        NameClue nameClue = NameClue.read(name == null ? "" : name, names, mentions);
        Clues clues = new Clues(
                name != null && !name.isBlank(),
                nameClue.fits(),
                code(postalCode),
                code(inseeCode),
                point,
                point == null ? Optional.empty() : ground.communeAt(point),
                codes,
                ground);
        return candidates(clues).stream()
                .map(commune -> new Verdict(commune, clues))
                .filter(verdict -> verdict.weight() > 0)
                .max(Comparator.comparingDouble(Verdict::weight)
                        .thenComparing(verdict -> verdict.commune().population())
                        .thenComparing(verdict -> verdict.commune().code(), Comparator.reverseOrder()))
                .map(verdict -> verdict.resolution(nameClue.isShared()));
    }

    private Set<Commune> candidates(Clues clues) {
        Set<Commune> candidates = new LinkedHashSet<>(clues.names().keySet());
        codes.find(clues.inseeCode()).ifPresent(candidates::add);
        candidates.addAll(codes.ofPostalCode(clues.postalCode()));
        codes.find(clues.postalCode()).ifPresent(candidates::add);
        clues.pointCommune().ifPresent(candidates::add);
        return candidates;
    }

    /** A code as it should be: "59 000", "F-59000" and the number 1400 that lost its zero are understood. */
    private static String code(@Nullable String text) {
        if (text == null) {
            return "";
        }
        String code = NOT_OF_CODES.matcher(text.toUpperCase(Locale.ROOT)).replaceAll("");
        return code.length() == 4 ? "0" + code : code;
    }

    /** What a record says. Absent codes are empty. */
    record Clues(
            boolean named,
            Map<Commune, NameClue.Fit> names,
            String postalCode,
            String inseeCode,
            @Nullable LatLon point,
            Optional<Commune> pointCommune,
            CodeIndex codes,
            Ground ground) {}
}
