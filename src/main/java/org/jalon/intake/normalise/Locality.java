package org.jalon.intake.normalise;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jalon.coherence.CommuneDoubt;
import org.jalon.directory.Field;
import org.jalon.directory.RecordIssue;
import org.jalon.directory.RecordIssue.Code;
import org.jalon.geo.LatLon;
import org.jalon.territory.Commune;
import org.jalon.territory.Disagreement;
import org.jalon.territory.France;
import org.jalon.territory.Gazetteer;
import org.jalon.territory.Resolution;
import org.jspecify.annotations.Nullable;

/**
 * Where a row is: the commune of today that its name, codes and point lead to, and what in the row speaks against it.
 * The address stays as it is written.
 */
final class Locality {

    private static final Pattern POSTAL_CODE = Pattern.compile("\\d{5}");
    private static final Pattern SHORT_CODE = Pattern.compile("\\d{4}");
    private static final Pattern SPACE_OR_DECIMAL = Pattern.compile("[\\s\\p{Zs}]|\\.0$");

    private final Gazetteer gazetteer;

    Locality(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    /**
     * Whether a point is in the box around metropolitan France and yet far from any commune: at sea, or in a country
     * nearby.
     */
    boolean isAbroad(LatLon point, Optional<Resolution> resolution) {
        return France.isMetropolitan(point)
                && resolution
                        .filter(found -> !found.has(Disagreement.POINT_FAR))
                        .isEmpty()
                && gazetteer.communeAt(point).isEmpty();
    }

    Optional<Resolution> resolve(Map<Field, String> cells, @Nullable LatLon point) {
        return gazetteer.resolve(
                text(cells, Field.COMMUNE),
                postalCode(cells),
                text(cells, Field.INSEE_CODE).replace(" ", ""),
                point);
    }

    /** Puts the commune, its codes and the disagreements into the draft. */
    void describe(Resolution resolution, Map<Field, String> cells, Draft draft) {
        Commune commune = resolution.commune();
        draft.add(Field.COMMUNE, commune.name());
        draft.add(Field.INSEE_CODE, commune.code());
        publishedPostalCode(resolution, cells).ifPresent(code -> draft.add(Field.POSTAL_CODE, code));
        for (Disagreement disagreement : Disagreement.values()) {
            if (resolution.has(disagreement)) {
                draft.issue(issue(disagreement, resolution, cells));
            }
        }
        String insee = text(cells, Field.INSEE_CODE);
        if (gazetteer.findCommune(insee).isPresent()
                && !commune.isIn(insee)
                && !insee.equals(commune.parentCode())
                && !resolution.has(Disagreement.INSEE_CODE_OF_OTHER_COMMUNE)) {
            draft.issue(new RecordIssue(Code.COMMUNE_MERGED, Field.INSEE_CODE, insee, name(commune)));
        }
    }

    /** Puts what the row says into the draft when it leads to no commune. */
    void repeat(Map<Field, String> cells, Draft draft) {
        String name = text(cells, Field.COMMUNE);
        if (!name.isEmpty()) {
            draft.add(Field.COMMUNE, name);
        }
        if (POSTAL_CODE.matcher(postalCode(cells)).matches()) {
            draft.add(Field.POSTAL_CODE, postalCode(cells));
        }
        draft.issue(new RecordIssue(Code.COMMUNE_UNKNOWN, Field.COMMUNE, name, ""));
    }

    /** The given one, unless it is known to be wrong and the right one is known: a CEDEX code is right and unlisted. */
    private static Optional<String> publishedPostalCode(Resolution resolution, Map<Field, String> cells) {
        List<String> own = resolution.commune().postalCodes();
        String given = postalCode(cells);
        boolean wrong = !POSTAL_CODE.matcher(given).matches()
                || resolution.has(Disagreement.POSTAL_CODE_IS_INSEE_CODE)
                || resolution.has(Disagreement.POSTAL_CODE_OF_OTHER_COMMUNE);
        if (wrong && !own.isEmpty()) {
            return Optional.of(own.getFirst());
        }
        return POSTAL_CODE.matcher(given).matches() ? Optional.of(given) : Optional.empty();
    }

    private static RecordIssue issue(Disagreement disagreement, Resolution resolution, Map<Field, String> cells) {
        CommuneDoubt doubt = CommuneDoubt.of(disagreement);
        return doubt.field() == Field.LATITUDE
                ? point(doubt.code(), resolution, cells)
                : new RecordIssue(
                        doubt.code(),
                        doubt.field(),
                        text(cells, doubt.field()),
                        name(resolution.commune()) + confidence(resolution));
    }

    private static RecordIssue point(Code code, Resolution resolution, Map<Field, String> cells) {
        String there =
                resolution.otherCommune().map(other -> name(other) + ", ").orElse("");
        String raw = text(cells, Field.LATITUDE) + ", " + text(cells, Field.LONGITUDE);
        return new RecordIssue(code, Field.LATITUDE, raw, there + Math.round(resolution.metersOutside()) + " m");
    }

    private static String name(Commune commune) {
        return commune.name() + " (" + commune.code() + ")";
    }

    /** Two decimals, as in reports: the same for every language. */
    private static String confidence(Resolution resolution) {
        return ", " + Math.round(resolution.confidence() * 100) + " %";
    }

    /** Five digits, with the zero that a spreadsheet may have taken from the first départements. */
    private static String postalCode(Map<Field, String> cells) {
        String code = SPACE_OR_DECIMAL.matcher(text(cells, Field.POSTAL_CODE)).replaceAll("");
        return SHORT_CODE.matcher(code).matches() ? "0" + code : code;
    }

    private static String text(Map<Field, String> cells, Field field) {
        return PlainText.tidyLine(cells.getOrDefault(field, ""));
    }
}
