package org.jalon.newsroom.resource;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jalon.directory.Field;
import org.jalon.directory.Service;
import org.jalon.directory.Vocabulary;
import org.jalon.site.Words;
import org.springframework.util.StringUtils;

/** How values of resources are said to people. */
public final class ResourceWords {

    private static final int HOUR = 60;

    private ResourceWords() {}

    /** A value of a closed list. */
    public static String say(Coded value, Words words) {
        String list =
                value.getClass().getSimpleName().replaceFirst("^Resource", "").toLowerCase(Locale.ROOT);
        return words.say("resource." + list + "." + value.slug());
    }

    /** A need, as the search for places says it. */
    public static String say(Service need, Words words) {
        return Vocabulary.say(Field.SERVICES, need.label(), words);
    }

    /** Needs in the order in which they are told everywhere. */
    public static List<Service> inOrder(ResourceContent content) {
        return Arrays.stream(Service.values())
                .filter(content.facts().needs()::contains)
                .toList();
    }

    /** A language by its two letters. */
    public static String language(String tag, Words words) {
        Locale locale = words.language().locale();
        return StringUtils.capitalize(Locale.of(tag).getDisplayLanguage(locale));
    }

    /** A licence: in its own words where it is not one of the list. */
    public static String licence(ResourceContent content, Words words) {
        return content.licence() == ResourceLicence.OTHER
                        && !content.licenceWords().isEmpty()
                ? content.licenceWords()
                : say(content.licence(), words);
    }

    /** How long it takes; empty when nobody said. */
    public static String duration(ResourceContent content, Words words) {
        int minutes = content.facts().minutes();
        if (minutes <= 0) {
            return "";
        }
        if (minutes < HOUR) {
            return words.say("resource.minutes", minutes);
        }
        return minutes % HOUR == 0
                ? words.say("resource.hours", minutes / HOUR)
                : words.say("resource.hours.minutes", minutes / HOUR, minutes % HOUR);
    }

    /** What it is, how long it takes and what one must know, in a few words. */
    public static String brief(ResourceContent content, Words words) {
        List<String> parts = new ArrayList<>();
        parts.add(say(content.facts().format(), words));
        if (content.facts().minutes() > 0) {
            parts.add(duration(content, words));
        }
        if (content.facts().eases().contains(ResourceEase.EASY_TO_READ)) {
            parts.add(say(ResourceEase.EASY_TO_READ, words));
        }
        return String.join(", ", parts);
    }
}
