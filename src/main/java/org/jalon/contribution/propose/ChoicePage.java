package org.jalon.contribution.propose;

import java.util.List;
import java.util.stream.Stream;
import org.jalon.contribution.propose.form.Subject;
import org.jalon.directory.Place;
import org.jalon.site.Page;
import org.jalon.site.Words;

/**
 * Where somebody says what has changed.
 *
 * @param head of the document
 * @param place by name
 * @param back to its sheet
 * @param choices each of which leads to a short form
 */
public record ChoicePage(Page head, String place, ProposalPage.Link back, List<Choice> choices) {

    /**
     * Something that may have changed.
     *
     * @param help in a few words, may be empty
     */
    public record Choice(String href, String label, String help) {}

    static ChoicePage of(Place place, Words words) {
        String path = "/lieux/" + place.id() + "/corriger";
        List<Choice> choices = Stream.of(
                        Subject.EXACT,
                        Subject.HOURS,
                        Subject.CLOSURE,
                        Subject.CONTACT,
                        Subject.ADDRESS,
                        Subject.SERVICES,
                        Subject.PRESENTATION,
                        Subject.DUPLICATE,
                        Subject.OTHER,
                        Subject.ALL)
                .map(subject -> new Choice(
                        words.language().path(path + "?quoi=" + subject.slug()),
                        words.say("propose.choice." + subject.slug()),
                        words.find("propose.choice." + subject.slug() + ".help").orElse("")))
                .toList();
        return new ChoicePage(
                new Page(words, words.say("propose.choice.title"), "", path, Page.Section.NONE, false),
                place.name(),
                new ProposalPage.Link(words.language().path("/lieux/" + place.id()), words.say("propose.back.sheet")),
                choices);
    }
}
