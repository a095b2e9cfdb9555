package org.jalon.site;

import java.time.Duration;
import java.util.Map;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** Serves colours as a style sheet, since no style may stand in a page itself. */
@Controller
class PaletteController {

    @GetMapping("/integrer/couleurs.css")
    ResponseEntity<String> show(@RequestParam Map<String, String> parameters) {
        Palette palette =
                Palette.parse(parameters).orElseThrow(() -> new ResponseStatusException(HttpStatus.BAD_REQUEST));
        return ResponseEntity.ok()
                .header("Content-Type", "text/css;charset=UTF-8")
                .cacheControl(CacheControl.maxAge(Duration.ofDays(1)).cachePublic())
                .body(palette.css());
    }
}
