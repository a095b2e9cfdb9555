package org.jalon.newsroom.resource.desk;

import static org.jalon.newsroom.resource.desk.TypedResource.*;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jalon.directory.Field;
import org.jalon.directory.Service;
import org.jalon.directory.Slug;
import org.jalon.directory.Vocabulary;
import org.jalon.newsroom.pick.Territories;
import org.jalon.newsroom.resource.Coded;
import org.jalon.newsroom.resource.ResourceContent;
import org.jalon.newsroom.resource.ResourceContent.Facts;
import org.jalon.newsroom.resource.ResourceContent.Text;
import org.jalon.newsroom.resource.ResourceEase;
import org.jalon.newsroom.resource.ResourceFormat;
import org.jalon.newsroom.resource.ResourceLevel;
import org.jalon.newsroom.resource.ResourceLicence;
import org.jalon.newsroom.resource.ResourcePublic;
import org.jalon.newsroom.text.Markdown;
import org.jalon.newsroom.text.SafeAddress;
import org.jalon.territory.Territory;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/** Reads what editors typed, and types what a resource says. */
final class ResourceForms {

    private static final int LONGEST_TITLE = 200;
    private static final int LONGEST_LEAD = 1_000;
    private static final int LONGEST_LINE = 500;
    private static final int MOST_MINUTES = 10_000;
    private static final int MOST_MONTHS = 60;

    private final Territories territories;

    ResourceForms(Territories territories) {
        this.territories = territories;
    }

    /** Something in the form that must be mended before it can be saved. */
    record Slip(String field, String key, String about) {}

    /** What was typed, read; the slips are what could not be. */
    record Read(ResourceContent content, List<Slip> slips) {}

    /** Reads a form; the file is that of the picker. */
    Read read(TypedResource typed, String file) {
        List<Slip> slips = new ArrayList<>();
        if (typed.get(TITLE).isEmpty()) {
            slips.add(new Slip(TITLE, "resourcedesk.slip.title", ""));
        }
        Text english = text(typed, ENGLISH_TITLE, ENGLISH_LEAD, ENGLISH_BODY, slips);
        ResourceContent content = new ResourceContent(
                text(typed, TITLE, LEAD, BODY, slips),
                english.isEmpty() ? null : english,
                url(typed, slips),
                file,
                facts(typed, slips),
                Coded.find(ResourceLicence.class, typed.get(LICENCE)).orElse(ResourceLicence.RESERVED),
                bounded(typed, LICENCE_WORDS, LONGEST_LINE, slips),
                bounded(typed, AUTHOR, LONGEST_LINE, slips),
                typed.all(THEMES),
                territories(typed, slips),
                number(typed, CHECK_MONTHS, ResourceContent.CHECK_MONTHS, MOST_MONTHS, slips));
        return new Read(content, slips);
    }

    private static Facts facts(TypedResource typed, List<Slip> slips) {
        Set<Service> needs = typed.all(NEEDS).stream()
                .flatMap(slug -> Vocabulary.find(Field.SERVICES, slug).flatMap(Service::find).stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
        return new Facts(
                needs,
                ticked(ResourcePublic.class, typed, PUBLICS),
                Coded.find(ResourceLevel.class, typed.get(LEVEL)).orElse(ResourceLevel.NOTHING),
                Coded.find(ResourceFormat.class, typed.get(FORMAT)).orElse(ResourceFormat.WEB_PAGE),
                number(typed, MINUTES, 0, MOST_MINUTES, slips),
                languages(typed, slips),
                !typed.has(PAID, "oui"),
                ticked(ResourceEase.class, typed, EASES),
                bounded(typed, EASE_NOTE, LONGEST_LINE, slips));
    }

    /** How the form writes a value of a list; needs may be written as labels too. */
    static String slug(String field, String value) {
        return field.equals(NEEDS) ? Slug.of(value) : value;
    }

    private static <E extends Enum<E> & Coded> Set<E> ticked(Class<E> values, TypedResource typed, String field) {
        return typed.all(field).stream()
                .flatMap(slug -> Coded.find(values, slug).stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static Text text(TypedResource typed, String title, String lead, String body, List<Slip> slips) {
        return new Text(
                bounded(typed, title, LONGEST_TITLE, slips),
                bounded(typed, lead, LONGEST_LEAD, slips),
                bounded(typed, body, Markdown.LONGEST, slips));
    }

    private static String bounded(TypedResource typed, String field, int longest, List<Slip> slips) {
        String text = typed.get(field);
        if (text.length() <= longest) {
            return text;
        }
        slips.add(new Slip(field, "resourcedesk.slip.long", Integer.toString(longest)));
        return text.substring(0, longest);
    }

    private static String url(TypedResource typed, List<Slip> slips) {
        String url = typed.get(URL);
        Optional<String> read =
                SafeAddress.of(url).filter(SafeAddress::isElsewhere).map(SafeAddress::text);
        if (!url.isEmpty() && read.isEmpty()) {
            slips.add(new Slip(URL, "resource.lacking.url", url));
        }
        return read.orElse("");
    }

    private static int number(TypedResource typed, String field, int otherwise, int most, List<Slip> slips) {
        String text = typed.get(field);
        if (text.isEmpty()) {
            return otherwise;
        }
        if (text.matches("[0-9]{1,5}") && Integer.parseInt(text) > 0 && Integer.parseInt(text) <= most) {
            return Integer.parseInt(text);
        }
        slips.add(new Slip(field, "resourcedesk.slip.number", Integer.toString(most)));
        return otherwise;
    }

    /** Two letters each, with commas or spaces between them; French when nobody says. */
    private static List<String> languages(TypedResource typed, List<Slip> slips) {
        List<String> tags = Arrays.stream(
                        typed.get(LANGUAGES).toLowerCase(Locale.ROOT).split("[\\s,;]+"))
                .filter(tag -> !tag.isEmpty())
                .distinct()
                .toList();
        tags.stream()
                .filter(tag -> !isLanguage(tag))
                .forEach(tag -> slips.add(new Slip(LANGUAGES, "resourcedesk.slip.language", tag)));
        return tags.isEmpty()
                ? List.of("fr")
                : tags.stream().filter(ResourceForms::isLanguage).toList();
    }

    private static boolean isLanguage(String tag) {
        return Set.of(Locale.getISOLanguages()).contains(tag);
    }

    private List<Territory> territories(TypedResource typed, List<Slip> slips) {
        List<Territory> all = new ArrayList<>();
        for (String line : typed.lines(TERRITORIES)) {
            territories
                    .find(line)
                    .ifPresentOrElse(
                            all::add, () -> slips.add(new Slip(TERRITORIES, "newsroom.desk.slip.territoires", line)));
        }
        return all;
    }

    /** What stands in the form for a version of a resource. */
    TypedResource typed(ResourceContent content, int version) {
        MultiValueMap<String, String> fields = new LinkedMultiValueMap<>();
        put(fields, TITLE, LEAD, BODY, content.text());
        put(
                fields,
                ENGLISH_TITLE,
                ENGLISH_LEAD,
                ENGLISH_BODY,
                content.english() == null ? Text.EMPTY : content.english());
        Facts facts = content.facts();
        fields.set(URL, content.url());
        fields.set(FILE, content.file());
        fields.addAll(
                NEEDS, facts.needs().stream().map(need -> Slug.of(need.label())).toList());
        fields.addAll(PUBLICS, slugs(facts.publics().stream()));
        fields.set(LEVEL, facts.level().slug());
        fields.set(FORMAT, facts.format().slug());
        fields.set(MINUTES, facts.minutes() == 0 ? "" : Integer.toString(facts.minutes()));
        fields.set(LANGUAGES, String.join(", ", facts.languages()));
        fields.set(PAID, facts.free() ? "" : "oui");
        fields.addAll(EASES, slugs(facts.eases().stream()));
        fields.set(EASE_NOTE, facts.easeNote());
        fields.set(LICENCE, content.licence().slug());
        fields.set(LICENCE_WORDS, content.licenceWords());
        fields.set(AUTHOR, content.author());
        fields.addAll(THEMES, content.themes());
        fields.set(
                TERRITORIES,
                content.territories().stream().map(territories::say).collect(Collectors.joining("\n")));
        fields.set(CHECK_MONTHS, Integer.toString(content.checkMonths()));
        fields.set(SEEN, Integer.toString(version));
        return new TypedResource(fields);
    }

    private static void put(MultiValueMap<String, String> fields, String title, String lead, String body, Text text) {
        fields.set(title, text.title());
        fields.set(lead, text.lead());
        fields.set(body, text.body());
    }

    private static List<String> slugs(Stream<? extends Coded> values) {
        return values.map(Coded::slug).toList();
    }
}
