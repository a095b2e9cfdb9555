package org.jalon.care.campaign;

import java.util.List;
import java.util.Map;
import org.jalon.account.Actor;
import org.jalon.site.Words;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** What coordinators take away as files: those to phone, and the quality of sheets. */
@Controller
class ListsController {

    private final Campaigns campaigns;
    private final PhoneList phones;
    private final QualityList qualities;

    ListsController(Campaigns campaigns, PhoneList phones, QualityList qualities) {
        this.campaigns = campaigns;
        this.phones = phones;
        this.qualities = qualities;
    }

    @GetMapping({"/campagnes/{id}/a-appeler.csv", "/en/campagnes/{id}/a-appeler.csv"})
    ResponseEntity<String> phones(@PathVariable String id, Words words, Actor actor) {
        Campaign campaign =
                campaigns.find(actor, id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return file("a-appeler.csv", phones.csv(campaigns.progress(campaign), words));
    }

    @GetMapping({"/campagnes/qualite.csv", "/en/campagnes/qualite.csv"})
    ResponseEntity<String> quality(Words words, Actor actor, @RequestParam(defaultValue = "") String territoire) {
        Map<String, List<String>> search = territoire.isEmpty() ? Map.of() : Map.of("territoire", List.of(territoire));
        return file("qualite.csv", qualities.csv(actor, search, words));
    }

    private static ResponseEntity<String> file(String name, String csv) {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("text/csv;charset=UTF-8"))
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
                .body(csv);
    }
}
