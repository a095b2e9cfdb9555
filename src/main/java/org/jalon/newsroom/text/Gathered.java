package org.jalon.newsroom.text;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jalon.directory.PlaceId;
import org.jalon.newsroom.media.MediaFile;
import org.jalon.newsroom.text.Rendered.Finding;
import org.jalon.newsroom.text.Rendered.OutlineEntry;
import org.jalon.territory.Territory;

/** What is come across while a text is rendered. */
final class Gathered {

    private static final int MOST_FINDINGS = 50;
    private static final int LONGEST_ABOUT = 80;

    private final Function<String, Optional<MediaFile>> known;
    private final List<Finding> findings = new ArrayList<>();
    private final Set<String> files = new LinkedHashSet<>();
    private final Set<PlaceId> places = new LinkedHashSet<>();
    private final Set<Territory> territories = new LinkedHashSet<>();

    Gathered(Function<String, Optional<MediaFile>> known) {
        this.known = known;
    }

    void find(String key, String about) {
        Finding finding =
                new Finding(key, about.length() > LONGEST_ABOUT ? about.substring(0, LONGEST_ABOUT) + "…" : about);
        if (findings.size() < MOST_FINDINGS && !findings.contains(finding)) {
            findings.add(finding);
        }
    }

    /** The uploaded file that an address leads to, when there is one. */
    Optional<MediaFile> file(SafeAddress address) {
        Optional<MediaFile> file = address.file().flatMap(known);
        file.ifPresent(found -> files.add(found.id()));
        return file;
    }

    /** Remembers what a link leads to. */
    void note(SafeAddress address) {
        address.place().ifPresent(places::add);
        address.territory().ifPresent(territories::add);
    }

    Rendered rendered(String html, String plain, List<OutlineEntry> outline) {
        return new Rendered(html, plain, outline, findings, files, places, territories);
    }
}
