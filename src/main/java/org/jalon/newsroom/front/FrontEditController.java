package org.jalon.newsroom.front;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.jalon.account.Actor;
import org.jalon.account.FormKey;
import org.jalon.newsroom.front.FrontPages.Found;
import org.jalon.newsroom.front.FrontPresenter.Notice;
import org.jalon.newsroom.plan.Planned;
import org.jalon.site.UserError;
import org.jalon.site.Words;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** Where editors compose a draft of the home page, block by block. */
@Controller
class FrontEditController {

    private static final String PATH = FrontPresenter.PATH + "/{id}";

    private final FrontDesk desk;
    private final FrontPresenter presenter;

    FrontEditController(FrontDesk desk, FrontPresenter presenter) {
        this.desk = desk;
        this.presenter = presenter;
    }

    @GetMapping({PATH, "/en" + PATH})
    ModelAndView show(@PathVariable String id, Words words, FormKey key, @RequestParam(defaultValue = "") String fait) {
        Notice notice = new Notice(words.find("front.done." + fait).orElse(""), false);
        return view(presenter.edit(draft(id), notice, key, words));
    }

    @PostMapping({PATH, "/en" + PATH})
    Object act(
            @PathVariable String id,
            Words words,
            Actor actor,
            FormKey key,
            @RequestParam MultiValueMap<String, String> form) {
        Composition draft = draft(id);
        TypedFront typed = TypedFront.of(form);
        Act act = Act.of(form);
        try {
            return switch (act.name()) {
                case "ajouter" -> again(draft, typed.add(act.rest()), Found.NOTHING, key, words);
                case "monter" -> again(draft, typed.move(act.block(), -1), Found.NOTHING, key, words);
                case "descendre" -> again(draft, typed.move(act.block(), 1), Found.NOTHING, key, words);
                case "retirer" -> again(draft, typed.remove(act.block()), Found.NOTHING, key, words);
                case "chercher" -> again(draft, typed, search(act, form), key, words);
                case "choisir" -> again(draft, choose(typed, act), Found.NOTHING, key, words);
                case "publier" -> {
                    desk.publish(actor, presenter.read(draft, typed), from(form));
                    yield FrontController.to(FrontPresenter.PATH + "?fait=publie", words);
                }
                case "supprimer" -> {
                    desk.delete(actor, draft);
                    yield FrontController.to(FrontPresenter.PATH + "?fait=supprime", words);
                }
                default -> {
                    desk.save(actor, presenter.read(draft, typed));
                    yield FrontController.to(FrontPresenter.PATH + "/" + id + "?fait=enregistre", words);
                }
            };
        } catch (UserError error) {
            Notice trouble = new Notice(error.say(words), true);
            ModelAndView again = view(presenter.edit(draft, typed, Found.NOTHING, trouble, key, words));
            again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return again;
        }
    }

    /**
     * What a button says: {@code monter:2} or {@code choisir:0:/agenda/… | Atelier}.
     *
     * @param block that it is about, -1 for none
     * @param rest what else it says
     */
    private record Act(String name, int block, String rest) {

        static Act of(MultiValueMap<String, String> form) {
            String said = form.getFirst("faire");
            String[] parts = (said == null ? "" : said).split(":", 3);
            String number = parts.length > 1 ? parts[1] : "";
            String rest = parts.length > 2 ? parts[2] : "";
            String kind = form.getFirst("nouveau");
            return new Act(
                    parts[0],
                    number.matches("[0-9]{1,2}") ? Integer.parseInt(number) : -1,
                    parts[0].equals("ajouter") && kind != null ? kind : rest);
        }
    }

    private Found search(Act act, MultiValueMap<String, String> form) {
        String typed = form.getFirst("q-" + act.block());
        return presenter.search(act.block(), typed == null ? "" : typed);
    }

    private static TypedFront choose(TypedFront typed, Act act) {
        return Choice.parse(act.rest())
                .map(choice -> typed.choose(act.block(), choice))
                .orElse(typed);
    }

    private static Instant from(MultiValueMap<String, String> form) {
        String typed = form.getFirst("quand");
        try {
            return typed == null || typed.isBlank()
                    ? Instant.EPOCH
                    : LocalDate.parse(typed.strip()).atStartOfDay(Planned.ZONE).toInstant();
        } catch (DateTimeParseException e) {
            throw new UserError("front.error.day", typed);
        }
    }

    private ModelAndView again(Composition draft, TypedFront typed, Found found, FormKey key, Words words) {
        return view(presenter.edit(draft, typed, found, Notice.NONE, key, words));
    }

    private Composition draft(String id) {
        return desk.find(id)
                .filter(composition -> composition.from() == null)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static ModelAndView view(FrontPages.Edit page) {
        return new ModelAndView("newsroom/front/edit", "page", page);
    }
}
