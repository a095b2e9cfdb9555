package org.jalon.newsroom.easy.page;

import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jalon.newsroom.easy.EasyVersion;
import org.jalon.newsroom.easy.EasyVersions;
import org.jalon.newsroom.easy.Originals;
import org.jalon.newsroom.find.Findable;
import org.jalon.newsroom.find.FindableSource;
import org.jalon.newsroom.text.Markdown;
import org.jalon.site.Language;

/** Offers easy-to-read versions to the search, as things of their own: who looks for easy words finds the easy text. */
public final class EasyFindables implements FindableSource {

    private final EasyVersions versions;
    private final Originals originals;
    private final Markdown markdown;

    public EasyFindables(EasyVersions versions, Originals originals, Markdown markdown) {
        this.versions = versions;
        this.originals = originals;
        this.markdown = markdown;
    }

    @Override
    public Findable.Kind kind() {
        return Findable.Kind.EASY;
    }

    @Override
    public Map<String, Long> versions(Instant now) {
        return versions.list().stream()
                .filter(version -> originals.isPublic(version.subject()))
                .collect(Collectors.toMap(EasyFindables::id, version -> (long) version.number()));
    }

    @Override
    public List<Findable> load(Collection<String> ids) {
        Set<String> wanted = new HashSet<>(ids);
        return versions.list().stream()
                .filter(version -> wanted.contains(id(version)))
                .map(this::findable)
                .toList();
    }

    private static String id(EasyVersion version) {
        return version.subject().kind().slug() + "-" + version.subject().id();
    }

    private Findable findable(EasyVersion version) {
        return new Findable(
                Findable.Kind.EASY,
                id(version),
                version.text().title(),
                "",
                markdown.render(version.text().body(), Language.FRENCH).plain(),
                version.subject().path(),
                version.publishedAt(),
                Set.of(),
                Set.of(),
                Set.of());
    }
}
