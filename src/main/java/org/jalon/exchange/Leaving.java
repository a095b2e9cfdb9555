package org.jalon.exchange;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jalon.directory.Directory;
import org.jalon.directory.Place;
import org.jalon.directory.RecordRef;
import org.jalon.directory.SourceProfile;

/** Places as they may leave: without what sources that forbid republication say of them. Immutable but for the directory. */
public final class Leaving {

    private final Directory directory;
    private final Map<String, SourceProfile> profiles;
    private final Set<String> withheld;

    Leaving(Directory directory, Map<String, SourceProfile> profiles) {
        this.directory = directory;
        this.profiles = profiles;
        this.withheld = profiles.values().stream()
                .filter(profile -> !profile.republished())
                .map(SourceProfile::name)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** What may leave of a published place; empty when only sources that forbid it have the place. */
    public Optional<Place> of(Place place) {
        return withheld.isEmpty() ? Optional.of(place) : directory.without(place, withheld);
    }

    /** The sources that nothing may leave of. */
    public Set<String> withheld() {
        return withheld;
    }

    /** The sources whose data leave, by name. */
    public List<SourceProfile> republished() {
        return profiles.values().stream().filter(SourceProfile::republished).toList();
    }

    /** What is known of a source. */
    public SourceProfile profile(String source) {
        return profiles.getOrDefault(source, SourceProfile.of(source));
    }

    /** The sources that a place comes from, once each, the oldest first. What people said here is no source. */
    public List<SourceProfile> sourcesOf(Place place) {
        Set<String> names = new LinkedHashSet<>();
        place.sourceRecords().stream().map(RecordRef::source).forEach(names::add);
        return names.stream().map(this::profile).toList();
    }
}
