package org.jalon.newsroom.letter.archive;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.jalon.newsroom.letter.Frozen;
import org.jalon.newsroom.letter.LetterTable;
import org.jalon.newsroom.letter.NewsLetter;
import org.jalon.newsroom.publication.Series;
import org.jalon.newsroom.publication.SeriesTable;
import org.jalon.site.Page;
import org.jalon.site.Words;

/** The letters that were sent, as everybody may read them. */
public final class Archive {

    static final String PATH = "/lettre/archives";

    private static final int MOST = 200;
    private static final int LONGEST_DESCRIPTION = 160;
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private final LetterTable letters;
    private final SeriesTable series;

    public Archive(LetterTable letters, SeriesTable series) {
        this.letters = letters;
        this.series = series;
    }

    List<NewsLetter> list() {
        return letters.listBegun(MOST);
    }

    ArchivePages.Overview overview(Words words) {
        return new ArchivePages.Overview(
                new Page(
                        words,
                        words.say("letter.archive.title"),
                        words.say("letter.archive.description"),
                        PATH,
                        Page.Section.NONE,
                        true),
                list().stream()
                        .map(letter -> new ArchivePages.Line(
                                words.language().path(PATH + "/" + letter.id()),
                                letter.text().subject(),
                                about(letter, words)))
                        .toList());
    }

    Optional<ArchivePages.One> find(String id, Words words) {
        return letters.find(id).flatMap(letter -> letters.frozen(id).map(frozen -> page(letter, frozen, words)));
    }

    private ArchivePages.One page(NewsLetter letter, Frozen frozen, Words words) {
        Page head = new Page(
                words,
                letter.text().subject(),
                description(letter, frozen),
                PATH + "/" + letter.id(),
                Page.Section.NONE,
                true);
        String language = series.find(letter.series())
                .map(one -> one.language().tag())
                .orElse(words.language().tag());
        return new ArchivePages.One(
                head,
                language,
                about(letter, words),
                frozen.editorial(),
                frozen.items().stream()
                        .map(item -> new ArchivePages.Item(
                                words.language().path(item.path()),
                                item.title(),
                                words.say("letter.item." + item.kind(), item.day()),
                                item.lead()))
                        .toList());
    }

    /** What previews say of a letter. */
    static String description(NewsLetter letter, Frozen frozen) {
        String text = letter.text().preview();
        if (text.isEmpty()) {
            text = frozen.items().stream()
                    .map(Frozen.Item::title)
                    .reduce((one, other) -> one + " · " + other)
                    .orElse("");
        }
        return text.substring(0, Math.min(text.length(), LONGEST_DESCRIPTION));
    }

    private String about(NewsLetter letter, Words words) {
        String title = series.find(letter.series()).map(Series::title).orElse("");
        Instant at = letter.begunAt();
        return at == null ? title : title + " · " + words.day(at.atZone(PARIS).toLocalDate());
    }
}
