package org.jalon.newsroom.letter.desk;

import java.time.Clock;
import java.util.List;
import org.jalon.account.Actor;
import org.jalon.mail.Outbox;
import org.jalon.newsroom.find.Findable;
import org.jalon.newsroom.letter.Choices;
import org.jalon.newsroom.letter.Frozen;
import org.jalon.newsroom.letter.LetterKeys;
import org.jalon.newsroom.letter.NewsLetter;
import org.jalon.newsroom.letter.Subscriber;
import org.jalon.newsroom.letter.Subscriber.Consent;
import org.jalon.newsroom.letter.print.LetterPrinter;
import org.jalon.newsroom.letter.print.LetterPrinter.Printed;
import org.jalon.newsroom.letter.send.Contents;
import org.jalon.newsroom.letter.send.LetterWriter;
import org.jalon.newsroom.publication.Series;
import org.jalon.newsroom.publication.SeriesTable;

/** A letter as it would leave now, for its editors to look at. */
public final class Trial {

    /** Whom the links in the foot of a trial are for: nobody, so that they do nothing. */
    private static final String NOBODY = "essai";

    private final SeriesTable series;
    private final Contents contents;
    private final LetterPrinter printer;
    private final LetterWriter writer;
    private final LetterKeys keys;
    private final Outbox outbox;
    private final Clock clock;

    public Trial(
            SeriesTable series,
            Contents contents,
            LetterPrinter printer,
            LetterWriter writer,
            LetterKeys keys,
            Outbox outbox,
            Clock clock) {
        this.series = series;
        this.contents = contents;
        this.printer = printer;
        this.writer = writer;
        this.keys = keys;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** The letter as somebody gets it who wants all. */
    Printed print(NewsLetter letter, String base) {
        Series of = series.find(letter.series()).orElseThrow();
        Frozen frozen = contents.freeze(letter, of, told(letter));
        return printer.print(letter, of, frozen, base);
    }

    /** No more than a reader gets. */
    private List<Findable> told(NewsLetter letter) {
        return contents.items(letter, clock.instant()).stream()
                .limit(NewsLetter.MOST_ITEMS)
                .toList();
    }

    String token() {
        return keys.token(NOBODY);
    }

    /** Mails it to its editor alone; false when they got too many mails lately. */
    boolean send(NewsLetter letter, Actor actor, String base) {
        Series of = series.find(letter.series()).orElseThrow();
        Subscriber editor = new Subscriber(
                NOBODY,
                actor.account().address(),
                actor.account().language(),
                Choices.all(java.util.Set.of(letter.series())),
                new Consent(clock.instant(), Consent.PAGE, ""));
        return outbox.post(writer.copy(letter.withBase(base), of, print(letter, base), editor, token()))
                == Outbox.Posting.POSTED;
    }
}
