package org.jalon.newsroom.resource.feed;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jalon.directory.Service;
import org.jalon.newsroom.media.MediaFile;
import org.jalon.newsroom.media.MediaStore;
import org.jalon.newsroom.resource.Coded;
import org.jalon.newsroom.resource.PublishedResource;
import org.jalon.newsroom.resource.ResourceContent;
import org.jalon.newsroom.resource.ResourceLicence;
import org.jalon.newsroom.resource.ResourceWords;
import org.jalon.newsroom.resource.Resources;
import org.jalon.site.Site;
import org.jalon.territory.Territory;

/** A resource as programs get it: the same names in the interface and in the columns of the file. */
final class ResourceRow {

    /** The names, in the order of the columns. */
    static final List<String> HEADER = List.of(
            "id",
            "titre",
            "chapo",
            "url",
            "lien",
            "fichier",
            "services",
            "publics",
            "niveau",
            "format",
            "duree_minutes",
            "langues",
            "gratuit",
            "accessibilite",
            "note_accessibilite",
            "licence",
            "auteur",
            "themes",
            "territoires",
            "publie_le",
            "verifie_le",
            "lien_casse_depuis");

    private final Site site;
    private final MediaStore media;

    ResourceRow(Site site, MediaStore media) {
        this.site = site;
        this.media = media;
    }

    /** Its values by name; those that hold several are lists, and what is not known is an empty text. */
    Map<String, Object> of(PublishedResource resource) {
        ResourceContent content = resource.content();
        ResourceContent.Facts facts = content.facts();
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("id", resource.id());
        row.put("titre", content.text().title());
        row.put("chapo", content.text().lead());
        row.put("url", site.url(resource.path()));
        row.put("lien", content.url());
        row.put("fichier", file(content.file()));
        row.put(
                "services",
                ResourceWords.inOrder(content).stream().map(Service::label).toList());
        row.put("publics", slugs(facts.publics()));
        row.put("niveau", facts.level().slug());
        row.put("format", facts.format().slug());
        row.put("duree_minutes", facts.minutes() == 0 ? "" : facts.minutes());
        row.put("langues", facts.languages());
        row.put("gratuit", facts.free());
        row.put("accessibilite", slugs(facts.eases()));
        row.put("note_accessibilite", facts.easeNote());
        row.put("licence", licence(content));
        row.put("auteur", content.author());
        row.put("themes", content.themes());
        row.put(
                "territoires",
                content.territories().stream().map(Territory::toString).toList());
        row.put(
                "publie_le",
                resource.publishedAt().atZone(Resources.ZONE).toLocalDate().toString());
        row.put("verifie_le", Objects.toString(resource.checked(), ""));
        row.put("lien_casse_depuis", Objects.toString(resource.broken(), ""));
        return row;
    }

    private String file(String id) {
        return id.isEmpty()
                ? ""
                : media.find(id).map(MediaFile::path).map(site::url).orElse("");
    }

    private static String licence(ResourceContent content) {
        return content.licence() == ResourceLicence.OTHER
                ? content.licenceWords()
                : content.licence().slug();
    }

    private static List<String> slugs(Iterable<? extends Coded> values) {
        List<String> slugs = new ArrayList<>();
        values.forEach(value -> slugs.add(value.slug()));
        slugs.sort(null);
        return slugs;
    }
}
