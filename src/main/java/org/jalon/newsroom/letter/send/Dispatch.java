package org.jalon.newsroom.letter.send;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jalon.mail.Mailings;
import org.jalon.mail.Mailings.Addressee;
import org.jalon.newsroom.find.Findable;
import org.jalon.newsroom.letter.Choices;
import org.jalon.newsroom.letter.Frozen;
import org.jalon.newsroom.letter.LetterTable;
import org.jalon.newsroom.letter.NewsLetter;
import org.jalon.newsroom.letter.SubscriberTable;
import org.jalon.newsroom.publication.Series;
import org.jalon.newsroom.publication.SeriesTable;
import org.jalon.storage.Database;
import org.jalon.territory.Gazetteer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Has letters leave: what they say and who gets them is fixed in one transaction, and from then on it is a mailing. */
public final class Dispatch {

    private static final Logger LOG = LoggerFactory.getLogger(Dispatch.class);

    private final Database database;
    private final LetterTable letters;
    private final SeriesTable series;
    private final SubscriberTable subscribers;
    private final Contents contents;
    private final Mailings mailings;
    private final Gazetteer gazetteer;
    private final Clock clock;

    public Dispatch(
            Database database,
            LetterTable letters,
            SeriesTable series,
            SubscriberTable subscribers,
            Contents contents,
            Mailings mailings,
            Gazetteer gazetteer,
            Clock clock) {
        this.database = database;
        this.letters = letters;
        this.series = series;
        this.subscribers = subscribers;
        this.contents = contents;
        this.mailings = mailings;
        this.gazetteer = gazetteer;
        this.clock = clock;
    }

    /** How many would get a letter now. */
    public int count(NewsLetter letter) {
        return addressees(letter, contents.items(letter, clock.instant())).size();
    }

    /**
     * Has a letter leave now.
     *
     * @param base where links in it begin
     * @return false when it had begun, or was changed meanwhile
     */
    public boolean begin(NewsLetter letter, String base) {
        Instant now = clock.instant();
        List<Findable> told = contents.items(letter, now);
        Series of = series.find(letter.series()).orElseThrow();
        Frozen frozen = contents.freeze(letter, of, told);
        List<Addressee> addressees = addressees(letter, told);
        boolean begun = Boolean.TRUE.equals(database.transaction().execute(status -> {
            if (!letters.begin(letter, frozen, base, now)) {
                return false;
            }
            mailings.begin(letter.id(), addressees);
            return true;
        }));
        if (begun) {
            LOG.info("Letter {} leaves to {} readers", letter.id(), addressees.size());
        }
        return begun;
    }

    /** Has those leave whose time has come. */
    public void round() {
        letters.listDue(clock.instant()).forEach(letter -> begin(letter, letter.base()));
    }

    private List<Addressee> addressees(NewsLetter letter, List<Findable> told) {
        Fitting fitting = new Fitting(gazetteer);
        List<Addressee> addressees = new ArrayList<>();
        boolean empty = letter.text().editorial().isBlank();
        subscribers.forEach(subscriber -> {
            Choices choices = subscriber.choices();
            if (!fitting.isFor(choices, letter.target())) {
                return;
            }
            String edition = switch (letter.contents().rule()) {
                case CHOSEN -> "";
                case EACH ->
                    Frozen.edition(IntStream.range(0, told.size())
                            .filter(i -> fitting.isFor(choices, told.get(i)))
                            .limit(NewsLetter.MOST_ITEMS));
            };
            boolean nothing = told.isEmpty() || letter.contents().rule() == NewsLetter.Rule.EACH && edition.isEmpty();
            if (!nothing) {
                addressees.add(new Addressee(subscriber.id(), edition));
            } else if (!empty) {
                addressees.add(new Addressee(subscriber.id(), Frozen.NOTHING));
            }
        });
        return addressees;
    }
}
