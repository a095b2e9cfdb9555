package org.jalon.newsroom.letter.send;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.net.URI;
import java.util.Optional;
import org.jalon.mail.MailList;
import org.jalon.mail.MailingWriter;
import org.jalon.mail.Mailings;
import org.jalon.newsroom.letter.Frozen;
import org.jalon.newsroom.letter.LetterKeys;
import org.jalon.newsroom.letter.LetterTable;
import org.jalon.newsroom.letter.NewsLetter;
import org.jalon.newsroom.letter.Subscriber;
import org.jalon.newsroom.letter.SubscriberTable;
import org.jalon.newsroom.letter.print.LetterPrinter;
import org.jalon.newsroom.letter.print.LetterPrinter.Printed;
import org.jalon.newsroom.publication.Series;
import org.jalon.newsroom.publication.SeriesTable;

/** Writes the copy of each subscriber as it leaves. */
public final class LetterWriter implements MailingWriter {

    /** Different editions of letters that are kept printed. */
    private static final int MOST_PRINTED = 200;

    private final LetterTable letters;
    private final SeriesTable series;
    private final SubscriberTable subscribers;
    private final LetterKeys keys;
    private final LetterPrinter printer;
    private final Mailings mailings;
    private final Cache<String, Prepared> prepared =
            Caffeine.newBuilder().maximumSize(MOST_PRINTED).build();

    public LetterWriter(
            LetterTable letters,
            SeriesTable series,
            SubscriberTable subscribers,
            LetterKeys keys,
            LetterPrinter printer,
            Mailings mailings) {
        this.letters = letters;
        this.series = series;
        this.subscribers = subscribers;
        this.keys = keys;
        this.printer = printer;
        this.mailings = mailings;
    }

    /** An edition of a letter that began to leave, which never changes. */
    private record Prepared(NewsLetter letter, Series series, Printed printed) {}

    @Override
    public Optional<Copy> write(String mailing, String reader, String edition) {
        Prepared ready = prepared.get(mailing + " " + edition, key -> prepare(mailing, edition));
        return subscribers
                .find(reader)
                .filter(subscriber ->
                        subscriber.choices().series().contains(ready.letter().series()))
                .map(subscriber -> copy(ready, subscriber));
    }

    private Prepared prepare(String mailing, String edition) {
        NewsLetter letter = letters.find(mailing).orElseThrow();
        Frozen frozen = letters.frozen(mailing).orElseThrow().edition(edition);
        Series of = series.find(letter.series()).orElseThrow();
        return new Prepared(letter, of, printer.print(letter, of, frozen, letter.base()));
    }

    private Copy copy(Prepared ready, Subscriber subscriber) {
        return copy(ready.letter(), ready.series(), ready.printed(), subscriber, keys.token(subscriber.id()));
    }

    /** The copy of a printed letter for somebody. */
    public Copy copy(NewsLetter letter, Series of, Printed printed, Subscriber subscriber, String token) {
        String leave = letter.base() + of.language().path("/lettre/desabonnement/" + token);
        return new Copy(
                subscriber.address(),
                of.language(),
                printed.subject(),
                printed.text(token),
                printed.html(token),
                new MailList(of.id(), URI.create(leave), mailings.leaveByMail(token)));
    }
}
