package org.jalon.newsroom.moved;

import java.util.Map;
import org.jalon.account.Actor;
import org.jalon.account.AuditTrail;
import org.jalon.account.FormKey;
import org.jalon.site.Page;
import org.jalon.site.UserError;
import org.jalon.site.Words;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Where editors say what old addresses lead to. */
@Controller
class AddressesController {

    private static final String PATH = "/redaction/adresses";
    private static final int SHOWN = 200;

    private final OldAddresses addresses;
    private final AuditTrail audit;

    AddressesController(OldAddresses addresses, AuditTrail audit) {
        this.addresses = addresses;
        this.audit = audit;
    }

    @GetMapping({PATH, "/en" + PATH})
    ModelAndView list(Words words, FormKey key, @RequestParam(name = "q", defaultValue = "") String q) {
        return view(words, key, q.strip(), "", HttpStatus.OK);
    }

    @PostMapping({PATH, "/en" + PATH})
    ModelAndView save(
            Words words,
            Actor actor,
            FormKey key,
            @RequestParam(name = "ancienne", defaultValue = "") String typed,
            @RequestParam(name = "cible", defaultValue = "") String target,
            @RequestParam(name = "faire", defaultValue = "") String act) {
        String path = typed.strip().replaceFirst("^https?://[^/]+", "");
        try {
            if (act.equals("supprimer")) {
                addresses.delete(path);
            } else {
                addresses.save(path, target.strip());
            }
            audit.note(actor, "address." + (act.equals("supprimer") ? "delete" : "save"), path, Map.of());
            return view(words, key, "", words.say("newsroom.moved.saved", path), HttpStatus.OK);
        } catch (UserError error) {
            return view(words, key, "", error.say(words), HttpStatus.UNPROCESSABLE_CONTENT);
        }
    }

    private ModelAndView view(Words words, FormKey key, String q, String said, HttpStatus status) {
        AddressesPage page = new AddressesPage(
                new Page(words, words.say("newsroom.desk.addresses"), "", PATH, Page.Section.NONE, false),
                key,
                said,
                status.isError(),
                q,
                addresses.list(q, SHOWN));
        ModelAndView view = new ModelAndView("newsroom/desk/addresses", "page", page);
        view.setStatus(status);
        return view;
    }
}
