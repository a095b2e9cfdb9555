package org.jalon.newsroom.banner;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jalon.newsroom.banner.KeptBanner.Said;
import org.jalon.newsroom.banner.KeptBanner.Time;
import org.jalon.newsroom.banner.KeptBanner.Where;
import org.jalon.newsroom.pick.Territories;
import org.jalon.newsroom.text.SafeAddress;
import org.jalon.site.Banner;
import org.jalon.site.UserError;
import org.jalon.territory.Territory;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/** What the form of a banner brought, by the names of its fields. */
public record TypedBanner(Map<String, String> fields) {

    static final ZoneId ZONE = ZoneId.of("Europe/Paris");

    private static final int LONGEST_TEXT = 300;
    private static final int LONGEST_LABEL = 80;

    static TypedBanner of(MultiValueMap<String, String> form) {
        return new TypedBanner(form.toSingleValueMap());
    }

    /** As somebody would type what is there, or nothing. */
    static TypedBanner of(@Nullable KeptBanner banner, Territories territories) {
        Map<String, String> fields = new HashMap<>();
        if (banner != null) {
            Territory territory = banner.where().territory();
            fields.put("vu", Integer.toString(banner.version()));
            fields.put("niveau", banner.level().slug());
            fields.put("ou", banner.where().area().slug());
            fields.put("territoire", territory == null ? "" : territories.say(territory));
            fields.put("texte", banner.french().text());
            fields.put("texte-en", banner.english().text());
            fields.put("lien", banner.link());
            fields.put("lien-titre", banner.french().link());
            fields.put("lien-titre-en", banner.english().link());
            fields.put("debut", local(banner.time().from()));
            fields.put("fin", local(banner.time().until()));
        }
        return new TypedBanner(fields);
    }

    /** What was typed into a field, empty when nothing was. */
    public String get(String name) {
        return fields.getOrDefault(name, "").strip();
    }

    /** @throws UserError that says what is to be mended */
    KeptBanner read(String id, Instant now, Territories territories) {
        Area area = Area.ALL.stream()
                .filter(each -> each.slug().equals(get("ou")))
                .findFirst()
                .orElseThrow(() -> new UserError("banner.error.area"));
        Banner.Level level = Arrays.stream(Banner.Level.values())
                .filter(each -> each.slug().equals(get("niveau")))
                .findFirst()
                .orElseThrow(() -> new UserError("banner.error.level"));
        String link = link();
        Said french = said("", link);
        if (french.text().isEmpty() || !link.isEmpty() && french.link().isEmpty()) {
            throw new UserError(french.text().isEmpty() ? "banner.error.text" : "banner.error.label");
        }
        Said english = said("-en", link);
        if (!link.isEmpty() && english.text().isEmpty() != english.link().isEmpty()) {
            throw new UserError("banner.error.english");
        }
        return new KeptBanner(id, level, where(area, territories), french, english, link, time(now), number(get("vu")));
    }

    private Where where(Area area, Territories territories) {
        String typed = get("territoire");
        if (typed.isEmpty()) {
            return new Where(area, null);
        }
        if (!area.knowsTerritories()) {
            throw new UserError("banner.error.home");
        }
        return new Where(
                area, territories.find(typed).orElseThrow(() -> new UserError("banner.error.territory", typed)));
    }

    private String link() {
        String typed = get("lien");
        if (typed.isEmpty()) {
            return "";
        }
        return Optional.of(typed.replaceFirst("^/en(?=/|$)", ""))
                .flatMap(SafeAddress::of)
                .map(SafeAddress::text)
                .filter(text -> !text.startsWith("#"))
                .orElseThrow(() -> new UserError("banner.error.link", typed));
    }

    private Said said(String language, String link) {
        String text = line("texte" + language, LONGEST_TEXT);
        return new Said(text, link.isEmpty() ? "" : line("lien-titre" + language, LONGEST_LABEL));
    }

    private String line(String name, int longest) {
        String line = get(name).replaceAll("\\s+", " ");
        if (line.length() > longest) {
            throw new UserError("banner.error.length", longest);
        }
        return line;
    }

    private Time time(Instant now) {
        Instant from = instant("debut").orElse(now);
        Instant until = instant("fin").orElseThrow(() -> new UserError("banner.error.end"));
        if (!from.isBefore(until)) {
            throw new UserError("banner.error.order");
        }
        return new Time(from, until);
    }

    private Optional<Instant> instant(String name) {
        String typed = get(name);
        try {
            return typed.isEmpty()
                    ? Optional.empty()
                    : Optional.of(LocalDateTime.parse(typed).atZone(ZONE).toInstant());
        } catch (DateTimeParseException e) {
            throw new UserError("banner.error.moment", typed);
        }
    }

    private static int number(String text) {
        return text.matches("[0-9]{1,6}") ? Integer.parseInt(text) : 0;
    }

    /** As fields for a day and a time take it. */
    static String local(Instant instant) {
        return LocalDateTime.ofInstant(instant, ZONE)
                .truncatedTo(java.time.temporal.ChronoUnit.MINUTES)
                .toString();
    }
}
