package org.jalon.territory;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jalon.geo.LatLon;
import org.jalon.territory.address.Address;
import org.jalon.territory.address.AddressService;
import org.jspecify.annotations.Nullable;

/**
 * Turns what people type into positions: through the configured address service when there is one and it answers in
 * time, otherwise through the gazetteer, to the precision of the commune. Never throws for a text or a slow service.
 * Thread-safe.
 */
public final class Geocoder {

    /** Below this, an answer of the service shares hardly a word with the question. */
    private static final double LEAST_SCORE = 0.4;

    /** From this on, the text is the name of a commune and nothing else, and no service has to be asked. */
    private static final double SURELY_A_COMMUNE = 0.95;

    /** A postal code of several communes is theirs, not an address; the first of them will do. */
    private static final double SURELY_A_POSTAL_CODE = 0.9;

    private static final double LEAST_CONFIDENCE = 0.5;

    private static final Pattern COORDINATES =
            Pattern.compile("\\s*(-?\\d{1,2}[.]\\d+)\\s*[,; ]\\s*(-?\\d{1,3}[.]\\d+)\\s*");

    private static final Pattern POSTAL_CODE = Pattern.compile("\\s*\\d{5}\\s*");

    private final Gazetteer gazetteer;
    private final @Nullable AddressService addresses;

    Geocoder(Gazetteer gazetteer, @Nullable AddressService addresses) {
        this.gazetteer = gazetteer;
        this.addresses = addresses;
    }

    /** A geocoder that knows communes only, and asks nobody. */
    public static Geocoder offline(Gazetteer gazetteer) {
        return new Geocoder(gazetteer, null);
    }

    /**
     * The best position for this text, empty when nothing resembles it. Two decimal numbers are taken as latitude and
     * longitude.
     */
    public Optional<Located> locate(String text) {
        Optional<Located> point = point(text);
        if (point.isPresent() || text.isBlank()) {
            return point;
        }
        double sure = POSTAL_CODE.matcher(text).matches() ? SURELY_A_POSTAL_CODE : SURELY_A_COMMUNE;
        Optional<Located> commune = gazetteer.search(text, 1).stream()
                .filter(match -> match.confidence() >= sure)
                .flatMap(match -> located(match.commune()).stream())
                .findFirst();
        return commune.or(() -> ask(text, null, 1, false).stream()
                        .filter(address -> address.score() >= LEAST_SCORE)
                        .findFirst()
                        .map(this::located))
                .or(() -> communeIn(text));
    }

    /** Addresses that begin like the text, best first; empty without an address service. */
    public List<Located> suggest(String text, @Nullable LatLon near, int limit) {
        return ask(text, near, limit, true).stream()
                .map(this::located)
                .limit(limit)
                .toList();
    }

    private List<Address> ask(String text, @Nullable LatLon near, int limit, boolean beginning) {
        return addresses == null ? List.of() : addresses.search(text, near, limit, beginning);
    }

    private static Optional<Located> point(String text) {
        Matcher matcher = COORDINATES.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        double latitude = Double.parseDouble(matcher.group(1));
        double longitude = Double.parseDouble(matcher.group(2));
        return LatLon.isValid(latitude, longitude)
                ? Optional.of(new Located(text.strip(), new LatLon(latitude, longitude), Located.Precision.POINT, null))
                : Optional.empty();
    }

    /** In an address the commune comes last, after streets that are named after others. */
    private Optional<Located> communeIn(String text) {
        return gazetteer.findIn(text).stream()
                .filter(mention -> mention.confidence() >= LEAST_CONFIDENCE)
                .max(Comparator.comparingInt(CommuneMention::start))
                .map(CommuneMention::commune)
                .or(() -> gazetteer.search(text, 1).stream()
                        .filter(match -> match.confidence() >= LEAST_CONFIDENCE)
                        .findFirst()
                        .map(CommuneMatch::commune))
                .flatMap(this::located);
    }

    private Optional<Located> located(Commune commune) {
        String label = commune.name() + " (" + commune.departementCode() + ")";
        return commune.position().map(position -> new Located(label, position, Located.Precision.COMMUNE, commune));
    }

    private Located located(Address address) {
        Commune commune = gazetteer
                .findCommune(address.communeCode())
                .or(() -> gazetteer.communeAt(address.position()))
                .orElse(null);
        return new Located(address.label(), address.position(), address.precision(), commune);
    }
}
