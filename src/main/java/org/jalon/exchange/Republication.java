package org.jalon.exchange;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jalon.directory.Directory;
import org.jalon.directory.SourceProfile;
import org.springframework.stereotype.Component;

/** Which sources let their data leave, as their profiles say. Thread-safe. */
@Component
public class Republication {

    private final Directory directory;

    public Republication(Directory directory) {
        this.directory = directory;
    }

    /** What may leave as of now: one answer, or one file, is made with one of these. Cheap. */
    public Leaving now() {
        Map<String, SourceProfile> profiles = new LinkedHashMap<>();
        directory.listProfiles().forEach(profile -> profiles.put(profile.name(), profile));
        return new Leaving(directory, profiles);
    }
}
