package org.jalon.newsroom.letter.archive;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jalon.newsroom.ItemId;
import org.jalon.newsroom.feed.AtomFeed;
import org.jalon.newsroom.letter.LetterTable;
import org.jalon.newsroom.letter.NewsLetter;
import org.jalon.site.Site;
import org.jalon.site.Words;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** Letters that were sent, as pages and as a feed. */
@Controller
class ArchiveController {

    private final Archive archive;
    private final LetterTable letters;

    ArchiveController(Archive archive, LetterTable letters) {
        this.archive = archive;
        this.letters = letters;
    }

    @GetMapping({Archive.PATH, "/en" + Archive.PATH})
    ModelAndView list(Words words) {
        return new ModelAndView("newsroom/letter/archives", "page", archive.overview(words));
    }

    @GetMapping({Archive.PATH + "/{id}", "/en" + Archive.PATH + "/{id}"})
    ModelAndView show(@PathVariable String id, Words words) {
        Optional<ArchivePages.One> page = ItemId.isValid(id) ? archive.find(id, words) : Optional.empty();
        return new ModelAndView(
                "newsroom/letter/archive",
                "page",
                page.orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND)));
    }

    @GetMapping({Archive.PATH + ".atom", "/en" + Archive.PATH + ".atom"})
    ResponseEntity<byte[]> feed(Site site, Words words) {
        String page = words.language().path(Archive.PATH);
        List<AtomFeed.Entry> entries = archive.list().stream()
                .map(letter -> entry(letter, site, words))
                .toList();
        return ResponseEntity.ok()
                .contentType(AtomFeed.TYPE)
                .body(new AtomFeed(
                                words.say("letter.archive.title") + " – " + site.name() + " " + site.territory(),
                                site.name() + " " + site.territory(),
                                site.url(page + ".atom"),
                                site.url(page),
                                words.language().tag(),
                                entries)
                        .write());
    }

    private AtomFeed.Entry entry(NewsLetter letter, Site site, Words words) {
        Instant at = letter.begunAt();
        String summary = letters.frozen(letter.id())
                .map(frozen -> Archive.description(letter, frozen))
                .orElse("");
        return AtomFeed.Entry.published(
                site.url(Archive.PATH + "/" + letter.id()),
                letter.text().subject(),
                site.url(words.language().path(Archive.PATH + "/" + letter.id())),
                summary,
                at == null ? Instant.EPOCH : at);
    }
}
