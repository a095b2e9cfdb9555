package org.jalon.exchange;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jalon.directory.Field;
import org.jalon.directory.Place;
import org.jalon.directory.RecordRef;
import org.jalon.directory.SourceProfile;

/** Who a line of the national standard is from, in its column {@code source}. */
final class SourceText {

    private SourceText() {}

    /**
     * What a source said itself, such as the organisation that sent it the record, and the titles of the others. A source that
     * nobody described, and which alone has the place, is left unsaid: its name here means nothing to others.
     */
    static String of(Place place, Leaving leaving) {
        List<SourceProfile> sources = leaving.sourcesOf(place);
        Set<String> names = new LinkedHashSet<>();
        place.facts().first(Field.SOURCE).ifPresent(names::add);
        Set<String> said = place.origins().getOrDefault(Field.SOURCE, List.of()).stream()
                .map(RecordRef::source)
                .collect(Collectors.toSet());
        sources.stream()
                .filter(source -> !said.contains(source.name()))
                .filter(source -> sources.size() > 1 || isDescribed(source))
                .map(SourceProfile::title)
                .forEach(names::add);
        return String.join(", ", names);
    }

    private static boolean isDescribed(SourceProfile source) {
        return !source.equals(SourceProfile.of(source.name()));
    }
}
