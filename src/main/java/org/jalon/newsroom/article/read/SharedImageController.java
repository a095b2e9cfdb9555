package org.jalon.newsroom.article.read;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import org.jalon.newsroom.article.PublishedArticle;
import org.jalon.newsroom.article.PublishedArticles;
import org.jalon.site.Site;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** Serves the image that networks show of an article. */
@Controller
class SharedImageController {

    private static final int KEPT = 50;

    private final PublishedArticles articles;
    private final SharedImage image = new SharedImage();
    private final Cache<String, byte[]> drawn =
            Caffeine.newBuilder().maximumSize(KEPT).build();

    SharedImageController(PublishedArticles articles) {
        this.articles = articles;
    }

    @GetMapping("/actualites/{id}/apercu.png")
    ResponseEntity<byte[]> show(@PathVariable String id, Site site) {
        PublishedArticle article =
                articles.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        byte[] bytes = drawn.get(
                id + " " + article.version(),
                missing -> image.draw(article.content().text().title(), site.name() + " " + site.territory()));
        return ResponseEntity.ok()
                .contentType(MediaType.IMAGE_PNG)
                .cacheControl(CacheControl.maxAge(Duration.ofDays(1)).cachePublic())
                .body(bytes);
    }
}
