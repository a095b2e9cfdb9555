package org.jalon.newsroom.event.page;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import org.jalon.newsroom.article.read.SharedImage;
import org.jalon.newsroom.event.EventId;
import org.jalon.newsroom.event.EventWords;
import org.jalon.newsroom.event.find.Agenda;
import org.jalon.newsroom.event.find.Listed;
import org.jalon.site.Language;
import org.jalon.site.Site;
import org.jalon.site.Words;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** Serves what carries an event elsewhere: a poster to pin, and the image that networks show. */
@Controller
class EventPosterController {

    private static final int KEPT = 50;

    private final Agenda agenda;
    private final PosterPresenter posters;
    private final SharedImage image = new SharedImage();
    private final Cache<Listed, byte[]> drawn =
            Caffeine.newBuilder().maximumSize(KEPT).build();

    EventPosterController(Agenda agenda, PosterPresenter posters) {
        this.agenda = agenda;
        this.posters = posters;
    }

    @GetMapping({"/agenda/{id}/affiche", "/en/agenda/{id}/affiche"})
    ModelAndView poster(@PathVariable String id, Site site, Words words) {
        return new ModelAndView("newsroom/event/poster", "page", posters.page(find(id), site, words));
    }

    /** In French, as events are. */
    @GetMapping("/agenda/{id}/apercu.png")
    ResponseEntity<byte[]> image(@PathVariable String id, Site site) {
        byte[] bytes = drawn.get(find(id), listed -> draw(listed, site));
        return ResponseEntity.ok()
                .contentType(MediaType.IMAGE_PNG)
                .cacheControl(CacheControl.maxAge(Duration.ofDays(1)).cachePublic())
                .body(bytes);
    }

    private byte[] draw(Listed listed, Site site) {
        String when = new EventWords(Words.in(Language.FRENCH))
                .day(listed.event().when().firstDay());
        return image.draw(
                listed.event().content().title(),
                when + " – "
                        + (listed.venue().commune() == null
                                ? site.name()
                                : listed.venue().commune().name()));
    }

    private Listed find(String id) {
        return EventId.parse(id)
                .flatMap(agenda::find)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
