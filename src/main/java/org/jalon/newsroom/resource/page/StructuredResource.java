package org.jalon.newsroom.resource.page;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jalon.directory.Service;
import org.jalon.newsroom.resource.PublishedResource;
import org.jalon.newsroom.resource.ResourceContent;
import org.jalon.newsroom.resource.ResourceEase;
import org.jalon.newsroom.resource.ResourcePublic;
import org.jalon.newsroom.resource.ResourceWords;
import org.jalon.site.Language;
import org.jalon.site.Site;
import org.jalon.site.StructuredData;
import org.jalon.site.Words;

/** A resource in the schema.org vocabulary (LearningResource), for search engines. */
final class StructuredResource {

    private StructuredResource() {}

    static String of(PublishedResource resource, Language language, String url, Site site) {
        ResourceContent content = resource.content();
        ResourceContent.Facts facts = content.facts();
        ResourceContent.Text text = content.in(language == Language.ENGLISH);
        Words words = Words.in(language);
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("@context", "https://schema.org");
        json.put("@type", "LearningResource");
        json.put("@id", url);
        json.put("url", content.url().isEmpty() ? url : content.url());
        json.put("mainEntityOfPage", url);
        json.put("name", text.title());
        json.put("description", text.lead());
        json.put("inLanguage", facts.languages());
        json.put("learningResourceType", ResourceWords.say(facts.format(), words));
        json.put("educationalLevel", ResourceWords.say(facts.level(), words));
        json.put(
                "teaches",
                ResourceWords.inOrder(content).stream().map(Service::label).toList());
        json.put("audience", audience(facts));
        if (facts.minutes() > 0) {
            json.put("timeRequired", Duration.ofMinutes(facts.minutes()).toString());
        }
        json.put("isAccessibleForFree", facts.free());
        List<String> features = features(facts);
        if (!features.isEmpty()) {
            json.put("accessibilityFeature", features);
        }
        if (!content.licence().url().isEmpty()) {
            json.put("license", content.licence().url());
        }
        if (!content.author().isEmpty()) {
            json.put("author", Map.of("@type", "Organization", "name", content.author()));
        }
        json.put(
                "datePublished",
                Instant.ofEpochSecond(resource.publishedAt().getEpochSecond()).toString());
        json.put("provider", Map.of("@type", "Organization", "name", site.name() + " " + site.territory()));
        return StructuredData.of(json);
    }

    private static List<Map<String, String>> audience(ResourceContent.Facts facts) {
        List<Map<String, String>> audience = new ArrayList<>();
        if (facts.publics().contains(ResourcePublic.PEOPLE)) {
            audience.add(Map.of("@type", "EducationalAudience", "educationalRole", "student"));
        }
        if (facts.publics().contains(ResourcePublic.HELPERS)) {
            audience.add(Map.of("@type", "EducationalAudience", "educationalRole", "mentor"));
        }
        return audience;
    }

    /** In the words of the accessibility vocabulary that schema.org names. */
    private static List<String> features(ResourceContent.Facts facts) {
        List<String> features = new ArrayList<>();
        for (ResourceEase ease : ResourceEase.values()) {
            if (facts.eases().contains(ease)) {
                features.add(
                        switch (ease) {
                            case EASY_TO_READ -> "simplifiedLanguage";
                            case SUBTITLES -> "captions";
                            case AUDIO -> "audioDescription";
                            case SIGN_LANGUAGE -> "signLanguage";
                            case SCREEN_READER -> "structuralNavigation";
                        });
            }
        }
        return features;
    }
}
