package org.jalon.newsroom.resource.page;

import java.util.ArrayList;
import java.util.List;
import org.jalon.newsroom.resource.PublishedResource;
import org.jalon.newsroom.resource.ResourceContent;
import org.jalon.newsroom.resource.ResourceEase;
import org.jalon.newsroom.resource.ResourceLevel;
import org.jalon.newsroom.resource.ResourcePublic;
import org.jalon.newsroom.resource.ResourceWords;
import org.jalon.site.Language;
import org.jalon.site.Words;
import org.jspecify.annotations.Nullable;

/**
 * A resource in short.
 *
 * @param href of its page
 * @param title of it
 * @param lead a sentence or two
 * @param language of title and lead, when it is not that of the page
 * @param about what it is and how long it takes
 * @param tags what else helps to choose
 * @param broken that its link does not answer, empty when it does
 */
public record ResourceCard(
        String href,
        String title,
        String lead,
        @Nullable String language,
        String about,
        List<String> tags,
        String broken) {

    private static final int LONGEST_LEAD = 240;

    static ResourceCard of(PublishedResource resource, Words words) {
        boolean english = words.language() == Language.ENGLISH;
        ResourceContent content = resource.content();
        ResourceContent.Text text = content.in(english);
        List<String> tags = new ArrayList<>();
        ResourceContent.Facts facts = content.facts();
        if (facts.eases().contains(ResourceEase.EASY_TO_READ)) {
            tags.add(ResourceWords.say(ResourceEase.EASY_TO_READ, words));
        }
        if (!facts.publics().contains(ResourcePublic.PEOPLE)) {
            tags.add(ResourceWords.say(ResourcePublic.HELPERS, words));
        }
        if (facts.level() != ResourceLevel.NOTHING) {
            tags.add(ResourceWords.say(facts.level(), words));
        }
        if (!facts.free()) {
            tags.add(words.say("resource.cost.paid"));
        }
        String duration = ResourceWords.duration(content, words);
        String format = ResourceWords.say(facts.format(), words);
        return new ResourceCard(
                words.language().path(resource.path()),
                text.title(),
                shortened(text.lead()),
                english && content.english() == null ? Language.FRENCH.tag() : null,
                duration.isEmpty() ? format : format + " · " + duration,
                tags,
                resource.broken() == null ? "" : words.say("resource.broken.card"));
    }

    private static String shortened(String lead) {
        if (lead.length() <= LONGEST_LEAD) {
            return lead;
        }
        int end = lead.lastIndexOf(' ', LONGEST_LEAD);
        return lead.substring(0, end < 0 ? LONGEST_LEAD : end) + "…";
    }
}
