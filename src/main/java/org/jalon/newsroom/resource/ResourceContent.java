package org.jalon.newsroom.resource;

import java.util.List;
import java.util.Set;
import org.jalon.directory.Service;
import org.jalon.directory.Slug;
import org.jalon.territory.Territory;
import org.jspecify.annotations.Nullable;

/**
 * All that one version of a resource says. Immutable; kept as JSON, whose names are those of the components.
 *
 * @param text in French
 * @param english the same in English, null where it was not translated
 * @param url where it is elsewhere, empty when it is held here alone
 * @param file id of the uploaded file that is the resource, or a copy of it; empty for none
 * @param facts what it is and whom it fits
 * @param licence what others may do with it
 * @param licenceWords the licence in words, for one that is not in the list; may be empty
 * @param author or organisation that made it
 * @param themes ids of its themes
 * @param territories it is about; none for what serves everybody
 * @param checkMonths how many months after a check the next one is due
 */
public record ResourceContent(
        Text text,
        @Nullable Text english,
        String url,
        String file,
        Facts facts,
        ResourceLicence licence,
        String licenceWords,
        String author,
        List<String> themes,
        List<Territory> territories,
        int checkMonths) {

    public static final int CHECK_MONTHS = 12;

    private static final int LONGEST_SLUG = 80;

    /**
     * What is written, in one language.
     *
     * @param title of the resource
     * @param lead a sentence or two, plain
     * @param body in Markdown, may be empty
     */
    public record Text(String title, String lead, String body) {

        public static final Text EMPTY = new Text("", "", "");

        /** Whether nothing is written at all. */
        public boolean isEmpty() {
            return title.isEmpty() && lead.isEmpty() && body.isEmpty();
        }
    }

    /**
     * What it is and whom it fits.
     *
     * @param needs services whose help it may begin, or prepare
     * @param publics for whom
     * @param level what one must know already
     * @param format of it
     * @param minutes that it takes, 0 when nobody said
     * @param languages it is in, as two letters
     * @param free whether it costs nothing
     * @param eases what makes it usable by more people
     * @param easeNote more about that in words, may be empty
     */
    public record Facts(
            Set<Service> needs,
            Set<ResourcePublic> publics,
            ResourceLevel level,
            ResourceFormat format,
            int minutes,
            List<String> languages,
            boolean free,
            Set<ResourceEase> eases,
            String easeNote) {

        /** Minutes below which it is called short. */
        public static final int SHORT = 15;

        public Facts {
            needs = Set.copyOf(needs);
            publics = Set.copyOf(publics);
            languages = List.copyOf(languages);
            eases = Set.copyOf(eases);
        }

        /** Whether it takes less than a quarter of an hour. */
        public boolean isShort() {
            return minutes > 0 && minutes < SHORT;
        }
    }

    public ResourceContent {
        themes = List.copyOf(themes);
        territories = List.copyOf(territories);
    }

    /** The text in English where there is one, otherwise the French one. */
    public Text in(boolean english) {
        return english && this.english != null ? this.english : text;
    }

    /** How its address ends. */
    public String slug() {
        String slug = Slug.of(text.title());
        return slug.isEmpty() ? "ressource" : slug.length() > LONGEST_SLUG ? slug.substring(0, LONGEST_SLUG) : slug;
    }

    /** The same, found at another address. */
    public ResourceContent at(String otherUrl) {
        return new ResourceContent(
                text, english, otherUrl, file, facts, licence, licenceWords, author, themes, territories, checkMonths);
    }
}
