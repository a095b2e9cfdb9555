package org.jalon.directory.page;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jalon.directory.Directory;
import org.jalon.directory.Field;
import org.jalon.directory.Place;
import org.jalon.directory.RecordRef;
import org.jalon.directory.SourceProfile;
import org.jalon.directory.ValuesInWords;
import org.jalon.site.Words;

/**
 * Says who says what of a place.
 *
 * @param directory that knows the titles of sources
 * @param words of the page's language
 */
record Provenance(Directory directory, Words words) {

    /** All origins of a place in one sentence. */
    String all(Place place) {
        return words.say(
                "directory.origins",
                place.records().stream().map(this::origin).distinct().collect(Collectors.joining(", ")));
    }

    /** What each of several origins says; a list that several have a part in stands with each of them. */
    List<String> each(Place place) {
        Map<String, List<String>> fields = new LinkedHashMap<>();
        place.records().forEach(record -> fields.put(origin(record), new ArrayList<>()));
        if (fields.size() < 2) {
            return List.of();
        }
        new EnumMap<>(place.origins()).forEach((field, records) -> {
            if (field != Field.ID && field != Field.SOURCE && field != Field.LONGITUDE) {
                String name = field == Field.LATITUDE
                        ? words.say("moderation.field.position")
                        : ValuesInWords.field(field, words);
                records.stream()
                        .map(this::origin)
                        .distinct()
                        .forEach(origin ->
                                fields.getOrDefault(origin, new ArrayList<>()).add(name));
            }
        });
        return fields.entrySet().stream()
                .filter(one -> !one.getValue().isEmpty())
                .map(one -> words.say(
                        "directory.origins.each",
                        one.getKey(),
                        one.getValue().stream().distinct().collect(Collectors.joining(", "))))
                .toList();
    }

    private String origin(RecordRef record) {
        return record.isOfPeople()
                ? words.say("directory.origin.people")
                : directory
                        .findSource(record.source())
                        .map(SourceProfile::title)
                        .filter(title -> !title.isBlank())
                        .orElse(record.source());
    }
}
