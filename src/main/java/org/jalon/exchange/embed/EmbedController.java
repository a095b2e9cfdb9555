package org.jalon.exchange.embed;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jalon.site.Embeddable;
import org.jalon.site.Site;
import org.jalon.site.Words;
import org.jalon.territory.Gazetteer;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Serves the page of embedding, and the custom element at the address that other sites keep. */
@Controller
class EmbedController {

    private final Gazetteer gazetteer;
    private final List<Embeddable> others;

    EmbedController(Gazetteer gazetteer, List<Embeddable> others) {
        this.gazetteer = gazetteer;
        this.others = List.copyOf(others);
    }

    @GetMapping({"/integrer", "/en/integrer"})
    ModelAndView show(@RequestParam MultiValueMap<String, String> asked, Site site, Words words) {
        return new ModelAndView(
                "exchange/embed",
                Map.of("page", new EmbedPresenter(gazetteer, site, words).page(asked), "others", others));
    }

    /** An hour at most from an update to its use; pages of any site may load it. */
    @GetMapping("/integrer/jalon-carte.js")
    ResponseEntity<String> element(Site site) throws IOException {
        String path = site.assets().path("jalon-carte.js").substring(1);
        return ResponseEntity.ok()
                .header("Content-Type", "text/javascript;charset=UTF-8")
                .header("Access-Control-Allow-Origin", "*")
                .header("Cross-Origin-Resource-Policy", "cross-origin")
                .cacheControl(CacheControl.maxAge(Duration.ofHours(1)).cachePublic())
                .body(new ClassPathResource(path).getContentAsString(StandardCharsets.UTF_8));
    }
}
