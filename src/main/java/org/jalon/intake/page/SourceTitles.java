package org.jalon.intake.page;

import java.util.Map;
import java.util.stream.Collectors;
import org.jalon.directory.Directory;
import org.jalon.directory.SourceProfile;
import org.jalon.intake.SourceSettings;

/** How people call sources. */
public final class SourceTitles {

    private final Directory directory;

    public SourceTitles(Directory directory) {
        this.directory = directory;
    }

    String of(SourceSettings source) {
        return profile(source).title();
    }

    SourceProfile profile(SourceSettings source) {
        return directory.findSource(source.name()).orElseGet(() -> SourceProfile.of(source.name()));
    }

    /** All that are described, by name. */
    Map<String, SourceProfile> profiles() {
        return directory.listProfiles().stream().collect(Collectors.toMap(SourceProfile::name, profile -> profile));
    }
}
