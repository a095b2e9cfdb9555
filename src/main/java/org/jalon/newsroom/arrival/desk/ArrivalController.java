package org.jalon.newsroom.arrival.desk;

import java.nio.charset.StandardCharsets;
import org.jalon.account.Actor;
import org.jalon.account.FormKey;
import org.jalon.newsroom.arrival.Arrival;
import org.jalon.newsroom.arrival.ArrivalFile;
import org.jalon.newsroom.arrival.Arrivals;
import org.jalon.newsroom.arrival.Drafting;
import org.jalon.site.Words;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** One arrival: its files, what became of them, and the way back. */
@Controller
class ArrivalController {

    private static final String ONE = ArrivalPresenter.PATH + "/{id}";
    private static final String ORIGINAL = ONE + "/{number:[0-9]{1,5}}/original";

    private final Arrivals arrivals;
    private final Drafting drafting;
    private final ArrivalPresenter presenter;
    private final Bringing bringing;

    ArrivalController(Arrivals arrivals, Drafting drafting, ArrivalPresenter presenter, Bringing bringing) {
        this.arrivals = arrivals;
        this.drafting = drafting;
        this.presenter = presenter;
        this.bringing = bringing;
    }

    @GetMapping({ONE, "/en" + ONE})
    ModelAndView show(@PathVariable String id, Words words, FormKey key) {
        return view(id, "", words, key);
    }

    @PostMapping({ONE, "/en" + ONE})
    ModelAndView act(
            @PathVariable String id,
            @RequestParam(name = "faire", defaultValue = "") String act,
            Words words,
            Actor actor,
            FormKey key) {
        Arrival arrival = arrival(id);
        if (act.equals("reprendre") && !arrival.finished()) {
            bringing.resume(actor, arrival);
            return view(id, "", words, key);
        }
        if (act.equals("retirer")) {
            Drafting.Back back = drafting.takeBack(actor, id);
            return view(id, words.say("arrival.back.done", back.taken(), back.kept()), words, key);
        }
        return view(id, "", words, key);
    }

    @GetMapping({ORIGINAL, "/en" + ORIGINAL})
    ResponseEntity<Resource> original(@PathVariable String id, @PathVariable int number) {
        ArrivalFile file = arrivals.file(id, number).orElseThrow(ArrivalController::missing);
        Resource content = arrivals.original(id, number)
                .<Resource>map(FileSystemResource::new)
                .orElseThrow(ArrivalController::missing);
        String name = file.path().replaceFirst("^.*/", "");
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_OCTET_STREAM)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(name, StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(content);
    }

    private ModelAndView view(String id, String said, Words words, FormKey key) {
        return new ModelAndView("newsroom/arrival/one", "page", presenter.one(arrival(id), said, false, key, words));
    }

    private Arrival arrival(String id) {
        return arrivals.find(id).orElseThrow(ArrivalController::missing);
    }

    private static ResponseStatusException missing() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
