package org.jalon.newsroom.easy.propose;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jalon.directory.Facts;
import org.jalon.directory.Field;
import org.jalon.directory.Phone;
import org.jalon.directory.Place;
import org.jalon.directory.Slug;
import org.jalon.hours.HoursInWords;
import org.jalon.hours.WeekTable;
import org.jalon.site.Language;
import org.jalon.site.Words;

/** The sheet of a place in plain sentences: what one does there, where it is, when, how to call, what it costs, who is received. */
public final class PlaceDraft {

    private final Place place;
    private final Facts facts;
    private final LocalDate today;
    private final Words words = Words.in(Language.FRENCH);
    private final List<String> blocks = new ArrayList<>();

    private PlaceDraft(Place place, LocalDate today) {
        this.place = place;
        this.facts = place.facts();
        this.today = today;
    }

    /** A draft in Markdown, with what is known and nothing else. */
    public static String of(Place place, LocalDate today) {
        return new PlaceDraft(place, today).write();
    }

    private String write() {
        blocks.add(words.say("easydraft.intro", place.name()));
        section("what", sentences(Field.SERVICES));
        section("where", where());
        section("when", hours());
        section("come", Stream.concat(sentences(Field.ACCESS_MODES), phone()));
        section("cost", sentences(Field.FEES));
        section("accessibility", sentences(Field.SPECIFIC_SUPPORT));
        section("help", sentences(Field.SUPPORT_MODES));
        return String.join("\n\n", blocks);
    }

    private void section(String key, Stream<String> lines) {
        List<String> said = lines.filter(line -> !line.isBlank()).distinct().toList();
        if (!said.isEmpty()) {
            blocks.add("## " + words.say("easydraft.heading." + key));
            blocks.addAll(said);
        }
    }

    /** A sentence for each value of a vocabulary that has one. */
    private Stream<String> sentences(Field field) {
        return facts.all(field).stream()
                .flatMap(value ->
                        words.find("easydraft." + field.label().replace('_', '-') + "." + Slug.of(value)).stream());
    }

    private Stream<String> where() {
        String town = (facts.text(Field.POSTAL_CODE) + " " + facts.text(Field.COMMUNE)).strip();
        List<String> address = Stream.of(
                        place.name(), facts.text(Field.ADDRESS), facts.text(Field.ADDRESS_DETAIL), town)
                .map(PlaceDraft::plain)
                .filter(line -> !line.isBlank())
                .toList();
        return Stream.of(words.say("easydraft.address"), String.join("  \n", address));
    }

    private Stream<String> hours() {
        return place.hours().stream().flatMap(hours -> {
            WeekTable week = HoursInWords.week(
                    hours, today, place.calendar(), words.language().locale());
            Stream<String> rows = week.rows().stream()
                    .map(row -> row.hours().matches(".*[0-9].*")
                            ? words.say("easydraft.open", row.anyDay(), spans(row.hours()))
                            : words.say("easydraft.closed", row.anyDay()));
            String list = rows.map(row -> "- " + row)
                    .reduce((one, other) -> one + "\n" + other)
                    .orElse("");
            return Stream.of(
                    list.isEmpty() ? "" : words.say("easydraft.hours"),
                    list,
                    list.isEmpty() ? "" : words.say("easydraft.check"));
        });
    }

    /** {@code de 9 h à 12 h et de 14 h à 17 h} for {@code 9 h–12 h et 14 h–17 h}. */
    static String spans(String hours) {
        return hours.replaceAll(
                "([0-9]{1,2}[ \\u00a0\\u202f]?h(?:[ \\u00a0\\u202f]?[0-9]{2})?)[ \\u00a0\\u202f]?[–-][ \\u00a0\\u202f]?",
                "de $1 à ");
    }

    private Stream<String> phone() {
        return facts.first(Field.PHONE).flatMap(Phone::find).stream()
                .map(phone -> words.say("easydraft.phone", phone.label()));
    }

    /** Without what Markdown would take for its own. */
    private static String plain(String text) {
        return text.replaceAll("[\\\\*_#\\[\\]<>`|]", " ").strip();
    }
}
