package org.jalon.newsroom.resource.check;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jalon.newsroom.resource.PublishedResource;
import org.jalon.newsroom.resource.shelf.Catalogue;

/** Where published resources lead. */
final class ResourceLinks implements LinkSource {

    static final String KIND = "resource";

    private final Catalogue catalogue;

    ResourceLinks(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    @Override
    public List<LinkUse> uses() {
        return catalogue.shelf().list().stream().flatMap(ResourceLinks::uses).toList();
    }

    private static Stream<LinkUse> uses(PublishedResource resource) {
        Set<String> addresses =
                new HashSet<>(WrittenLinks.in(resource.content().text().body()));
        if (!resource.content().url().isEmpty()) {
            addresses.add(resource.content().url());
        }
        return addresses.stream()
                .map(address -> new LinkUse(
                        address,
                        KIND,
                        resource.id(),
                        resource.content().text().title(),
                        "/redaction/ressources/" + resource.id(),
                        resource.content().territories()));
    }
}
