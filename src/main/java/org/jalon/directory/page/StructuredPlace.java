package org.jalon.directory.page;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jalon.directory.Facts;
import org.jalon.directory.Field;
import org.jalon.directory.Place;
import org.jalon.directory.StructureFamily;
import org.jalon.site.StructuredData;

/** The facts of a place in the schema.org vocabulary, for search engines. */
final class StructuredPlace {

    private StructuredPlace() {}

    /** JSON-LD that may stand inside a script element: nothing in it can end the element or begin another. */
    static String of(Place place, String url, Instant now) {
        Facts facts = place.facts();
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("@context", "https://schema.org");
        json.put("@type", place.family() == StructureFamily.LIBRARY ? "Library" : "CivicStructure");
        json.put("@id", url);
        json.put("url", url);
        json.put("name", place.name());
        put(json, "description", facts.text(Field.SUMMARY));
        put(json, "telephone", facts.text(Field.PHONE));
        put(json, "email", facts.text(Field.EMAILS));
        Map<String, Object> address = new LinkedHashMap<>();
        address.put("@type", "PostalAddress");
        put(address, "streetAddress", facts.text(Field.ADDRESS));
        put(address, "postalCode", facts.text(Field.POSTAL_CODE));
        put(address, "addressLocality", facts.text(Field.COMMUNE));
        address.put("addressCountry", "FR");
        json.put("address", address);
        json.put(
                "geo",
                Map.of(
                        "@type", "GeoCoordinates",
                        "latitude", place.position().latitude(),
                        "longitude", place.position().longitude()));
        if (facts.all(Field.FEES).contains("Gratuit") && facts.all(Field.FEES).size() == 1) {
            json.put("isAccessibleForFree", true);
        }
        List<Map<String, Object>> hours =
                StructuredHours.of(place, now.atZone(place.zone()).toLocalDate());
        if (!hours.isEmpty()) {
            json.put("openingHoursSpecification", hours);
        }
        return StructuredData.of(json);
    }

    private static void put(Map<String, Object> json, String name, String text) {
        if (!text.isEmpty()) {
            json.put(name, text);
        }
    }
}
