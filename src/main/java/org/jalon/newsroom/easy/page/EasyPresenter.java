package org.jalon.newsroom.easy.page;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jalon.newsroom.easy.EasyText;
import org.jalon.newsroom.easy.EasyVersion;
import org.jalon.newsroom.easy.EasyVersions;
import org.jalon.newsroom.easy.Original;
import org.jalon.newsroom.easy.Originals;
import org.jalon.newsroom.easy.Subject;
import org.jalon.newsroom.text.Markdown;
import org.jalon.site.Page;
import org.jalon.site.Site;
import org.jalon.site.StructuredData;
import org.jalon.site.Words;

/** Decides all that the page of an easy-to-read version says. */
public final class EasyPresenter {

    private static final ZoneId ZONE = ZoneId.of("Europe/Paris");

    private final EasyVersions versions;
    private final Originals originals;
    private final Markdown markdown;

    public EasyPresenter(EasyVersions versions, Originals originals, Markdown markdown) {
        this.versions = versions;
        this.originals = originals;
        this.markdown = markdown;
    }

    /** The page of a version; empty when there is none, or what it stands beside is not public. */
    public Optional<EasyPage> find(Subject subject, Site site, Words words) {
        return versions.find(subject)
                .flatMap(version -> originals.find(subject).map(original -> page(version, original, site, words)));
    }

    /** The parts of a text, for a preview. */
    public List<EasyPage.Part> parts(String body) {
        return Parts.of(body, markdown);
    }

    private EasyPage page(EasyVersion version, Original original, Site site, Words words) {
        EasyText text = version.text();
        Page head = new Page(
                words,
                words.say("easy.title.of", text.title()),
                words.say("easy.description", text.title()),
                version.subject().path(),
                Page.Section.NONE,
                true);
        String notice = original.fingerprint().equals(text.original())
                ? ""
                : words.say("easy.notice.changed", words.day(text.rightOn()));
        String url = site.url(head.path());
        return new EasyPage(
                head,
                text.title(),
                notice,
                parts(text.body()),
                new EasyPage.Link(words.language().path(original.path()), words.say("easy.full", original.title())),
                about(version, words),
                text.isReread(),
                url,
                structured(version, original, url, site));
    }

    private static List<String> about(EasyVersion version, Words words) {
        EasyText text = version.text();
        LocalDate day = version.publishedAt().atZone(ZONE).toLocalDate();
        List<String> about = new ArrayList<>();
        if (!text.author().isEmpty()) {
            about.add(words.say("easy.author", text.author()));
        }
        about.add(text.isReread() ? words.say("easy.reread", text.rereadBy()) : words.say("easy.reread.not"));
        about.add(words.say("easy.date", words.day(day)));
        return about;
    }

    private static String structured(EasyVersion version, Original original, String url, Site site) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("@context", "https://schema.org");
        json.put("@type", "WebPage");
        json.put("@id", url);
        json.put("url", url);
        json.put("name", version.text().title());
        json.put("inLanguage", "fr");
        json.put("accessibilityFeature", List.of("simplifiedLanguage", "largePrint", "structuralNavigation"));
        json.put("isBasedOn", site.url(original.path()));
        json.put("datePublished", version.publishedAt().toString());
        json.put("isAccessibleForFree", true);
        return StructuredData.of(json);
    }
}
