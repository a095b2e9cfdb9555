package org.jalon.newsroom.pick;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jalon.account.Actor;
import org.jalon.newsroom.media.MediaFile;
import org.jalon.newsroom.pick.FileField.Kind;
import org.jalon.newsroom.pick.FileField.Offer;
import org.jalon.newsroom.pick.PlaceField.Named;
import org.jalon.site.UserError;
import org.jalon.site.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** What the scripts of pickers ask for while somebody types, as JSON. Forms work without. */
@Controller
class PickController {

    private static final String PLACES = "/redaction/choisir/lieux";
    private static final String TERRITORIES = "/redaction/choisir/territoires";
    private static final String FILES = "/redaction/choisir/fichiers";
    private static final int LONGEST = 200;

    private final PlacePicker places;
    private final Territories territories;
    private final FilePicker files;

    PickController(PlacePicker places, Territories territories, FilePicker files) {
        this.places = places;
        this.territories = territories;
        this.files = files;
    }

    @GetMapping({PLACES, "/en" + PLACES})
    ResponseEntity<Map<String, List<Named>>> places(@RequestParam(name = "q", defaultValue = "") String typed) {
        return json(Map.of("items", typed.isBlank() ? List.of() : places.suggest(bounded(typed))));
    }

    @GetMapping({TERRITORIES, "/en" + TERRITORIES})
    ResponseEntity<Map<String, List<Named>>> territories(@RequestParam(name = "q", defaultValue = "") String typed) {
        return json(Map.of("items", territories.suggest(bounded(typed))));
    }

    @GetMapping({FILES, "/en" + FILES})
    ResponseEntity<Map<String, List<Offer>>> files(
            @RequestParam(name = "q", defaultValue = "") String typed,
            @RequestParam(name = "genre", defaultValue = "") String kind,
            Words words) {
        return json(Map.of("items", files.offer(kind(kind), bounded(typed), words)));
    }

    @PostMapping({FILES, "/en" + FILES})
    ResponseEntity<Map<String, ?>> send(
            @RequestParam(name = "genre", defaultValue = "") String kind,
            @RequestParam(name = "description", defaultValue = "") String description,
            @RequestParam(name = "fichier", required = false) @Nullable MultipartFile sent,
            Actor actor,
            Words words) {
        try {
            if (sent == null || sent.isEmpty()) {
                throw new UserError("newsroom.media.error.none");
            }
            MediaFile file = files.keep(sent, kind(kind), bounded(description), actor);
            return json(Map.of("item", FilePicker.offer(file, words)));
        } catch (UserError error) {
            return ResponseEntity.unprocessableContent()
                    .contentType(MediaType.APPLICATION_JSON)
                    .body(Map.of("error", error.say(words)));
        }
    }

    private static Kind kind(String typed) {
        return Arrays.stream(Kind.values())
                .filter(kind -> kind.name().equalsIgnoreCase(typed))
                .findFirst()
                .orElse(Kind.ANY);
    }

    private static String bounded(String typed) {
        String text = typed.strip();
        return text.length() > LONGEST ? text.substring(0, LONGEST) : text;
    }

    private static <T> ResponseEntity<T> json(T body) {
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).body(body);
    }
}
