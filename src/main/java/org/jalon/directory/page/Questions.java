package org.jalon.directory.page;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jalon.directory.Facts;
import org.jalon.directory.Field;
import org.jalon.directory.Place;
import org.jalon.directory.Vocabulary;
import org.jalon.site.Words;

/**
 * The eight questions people ask of a place, answered with what is known of it.
 *
 * @param place asked about
 * @param words to answer with
 * @param now the moment of the answer
 */
record Questions(Place place, Words words, Instant now) {

    List<SheetPage.Question> list() {
        return List.of(
                question("who", who()),
                question("what", what()),
                question("where", where()),
                question("hours", hours()),
                question("cost", labels(Field.FEES)),
                question("access", access()),
                question("support", support()),
                question("accessibility", accessibility()));
    }

    private SheetPage.Question question(String key, Stream<Answer> found) {
        List<Answer> answers = found.toList();
        Answer missing = new Answer.Missing(words.say("directory.missing"));
        return new SheetPage.Question(
                words.say("directory.question." + key), answers.isEmpty() ? List.of(missing) : answers);
    }

    private Stream<Answer> who() {
        return Stream.concat(
                sentence("directory.who.audiences", Field.AUDIENCES),
                sentence("directory.who.support", Field.SPECIFIC_SUPPORT));
    }

    private Stream<Answer> what() {
        List<Answer> answers = new ArrayList<>();
        List<Answer.Tag> tags = place.categories().stream()
                .map(category -> new Answer.Tag(category.slug(), words.say("directory.category." + category.slug())))
                .toList();
        if (!tags.isEmpty()) {
            answers.add(new Answer.Tags(tags));
        }
        labels(Field.SERVICES).forEach(answers::add);
        sentence("directory.what.topics", Field.TOPICS).forEach(answers::add);
        quoted(Field.SUMMARY).forEach(answers::add);
        quoted(Field.DESCRIPTION).forEach(answers::add);
        sentence("directory.what.programmes", Field.PROGRAMMES).forEach(answers::add);
        return answers.stream();
    }

    private Stream<Answer> where() {
        Facts facts = place.facts();
        String town = (facts.text(Field.POSTAL_CODE) + " " + facts.text(Field.COMMUNE)).strip();
        String address = Stream.of(facts.text(Field.ADDRESS), town)
                .filter(part -> !part.isEmpty())
                .reduce((street, end) -> street + ", " + end)
                .orElse("");
        return Stream.of(
                        Stream.of(address).filter(text -> !text.isEmpty()).<Answer>map(Answer.Quoted::new),
                        quoted(Field.ADDRESS_DETAIL),
                        sentence("directory.where.parent", Field.PARENT_STRUCTURE),
                        mobility())
                .flatMap(answers -> answers);
    }

    /** Only whether it moves: that a place stays where it is goes without saying. */
    private Stream<Answer> mobility() {
        return place.facts().all(Field.MOBILITY).contains("Itinérant")
                ? sentence("directory.where.mobility", Field.MOBILITY)
                : Stream.empty();
    }

    private Stream<Answer> hours() {
        LocalDate today = now.atZone(place.zone()).toLocalDate();
        return place.hours()
                .map(hours -> Stream.<Answer>of(Answer.Hours.of(
                        hours, today, place.calendar(), words.language().locale())))
                .orElseGet(this::unreadableHours);
    }

    /** What cannot be read as hours is shown as it is, never dropped. */
    private Stream<Answer> unreadableHours() {
        return place.facts().first(Field.HOURS).stream()
                .flatMap(text -> Stream.of(
                        new Answer.Sentence(words.say("directory.hours.unreadable")), new Answer.Quoted(text)));
    }

    private Stream<Answer> access() {
        Facts facts = place.facts();
        List<Answer.Link> links = Stream.of(
                        facts.first(Field.PHONE).flatMap(SafeLinks::phone).stream(),
                        facts.all(Field.EMAILS).stream().map(SafeLinks::mail).flatMap(Optional::stream),
                        facts
                                .first(Field.BOOKING_URL)
                                .flatMap(url -> SafeLinks.web(words.say("directory.access.booking"), url))
                                .stream(),
                        facts.all(Field.WEBSITES).stream().map(SafeLinks::web).flatMap(Optional::stream))
                .flatMap(found -> found)
                .toList();
        return Stream.concat(
                labels(Field.ACCESS_MODES), links.isEmpty() ? Stream.empty() : Stream.of(new Answer.Links(links)));
    }

    private Stream<Answer> support() {
        return Stream.of(
                        labels(Field.SUPPORT_MODES),
                        sentence("directory.support.labels", Field.TRAINING_LABELS),
                        sentence("directory.support.labels", Field.OTHER_LABELS))
                .flatMap(answers -> answers);
    }

    private Stream<Answer> accessibility() {
        return place
                .facts()
                .first(Field.ACCESSIBILITY_URL)
                .flatMap(url -> SafeLinks.web(words.say("directory.accessibility.sheet"), url))
                .<Answer>map(link -> new Answer.Links(List.of(link)))
                .stream();
    }

    /** The values of a field, as a list when there are several. */
    private Stream<Answer> labels(Field field) {
        List<String> labels = say(field);
        return switch (labels.size()) {
            case 0 -> Stream.empty();
            case 1 -> Stream.of(new Answer.Sentence(labels.getFirst()));
            default -> Stream.of(new Answer.Bullets(labels));
        };
    }

    private Stream<Answer> sentence(String key, Field field) {
        List<String> labels = say(field);
        return labels.isEmpty()
                ? Stream.empty()
                : Stream.of(new Answer.Sentence(words.say(key, String.join(", ", labels))));
    }

    private Stream<Answer> quoted(Field field) {
        return place.facts().first(field).<Answer>map(Answer.Quoted::new).stream();
    }

    private List<String> say(Field field) {
        return place.facts().all(field).stream()
                .map(label -> Vocabulary.say(field, label, words))
                .toList();
    }
}
