package org.jalon.newsroom.resource.desk;

import org.jalon.account.Actor;
import org.jalon.account.FormKey;
import org.jalon.newsroom.pick.FileField;
import org.jalon.newsroom.pick.FilePicker;
import org.jalon.newsroom.resource.Resource;
import org.jalon.newsroom.resource.ResourceSaved;
import org.jalon.newsroom.resource.ResourceVersion;
import org.jalon.newsroom.resource.Resources;
import org.jalon.newsroom.resource.desk.ResourceEditPresenter.Shown;
import org.jalon.site.Site;
import org.jalon.site.UserError;
import org.jalon.site.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** Where editors write a resource: a form that shows a preview, finds a file, or saves a version. */
@Controller
class ResourceEditController {

    static final String NEW = "/redaction/ressources/nouveau";
    static final String ONE = "/redaction/ressources/{id}";

    private final Resources resources;
    private final ResourceForms forms;
    private final FilePicker files;
    private final ResourceEditPresenter presenter;

    ResourceEditController(
            Resources resources, ResourceForms forms, FilePicker files, ResourceEditPresenter presenter) {
        this.resources = resources;
        this.forms = forms;
        this.files = files;
        this.presenter = presenter;
    }

    @GetMapping({NEW, "/en" + NEW})
    ModelAndView begin(Words words, Actor actor, FormKey key) {
        TypedResource empty = new TypedResource(new LinkedMultiValueMap<>());
        return view(null, Shown.of(empty, file("", words), "", false), actor, key, words, HttpStatus.OK);
    }

    @PostMapping({NEW, "/en" + NEW})
    ModelAndView create(
            Words words,
            Site site,
            Actor actor,
            FormKey key,
            @RequestParam MultiValueMap<String, String> fields,
            @RequestParam(name = "fichier-envoi", required = false) @Nullable MultipartFile sent) {
        return take(null, new TypedResource(fields), sent, site, actor, key, words);
    }

    @GetMapping({ONE, "/en" + ONE})
    ModelAndView edit(
            @PathVariable String id,
            @RequestParam(name = "fait", defaultValue = "") String done,
            Words words,
            Actor actor,
            FormKey key) {
        Resource resource = resource(id);
        String said = words.find("resourcedesk.done." + done).orElse("");
        return view(resource, newest(resource, said, false, words), actor, key, words, HttpStatus.OK);
    }

    @PostMapping({ONE, "/en" + ONE})
    ModelAndView save(
            @PathVariable String id,
            Words words,
            Site site,
            Actor actor,
            FormKey key,
            @RequestParam MultiValueMap<String, String> fields,
            @RequestParam(name = "fichier-envoi", required = false) @Nullable MultipartFile sent) {
        return take(resource(id), new TypedResource(fields), sent, site, actor, key, words);
    }

    /** The resource as it was last saved, in the fields of its form. */
    Shown newest(Resource resource, String said, boolean wrong, Words words) {
        ResourceVersion newest = resources.newest(resource);
        return Shown.of(
                forms.typed(newest.content(), newest.number()),
                file(newest.content().file(), words),
                said,
                wrong);
    }

    ModelAndView view(
            @Nullable Resource resource, Shown shown, Actor actor, FormKey key, Words words, HttpStatus status) {
        ModelAndView view =
                new ModelAndView("newsroom/resource/edit", "page", presenter.page(resource, shown, actor, key, words));
        view.setStatus(status);
        return view;
    }

    private ModelAndView take(
            @Nullable Resource resource,
            TypedResource typed,
            @Nullable MultipartFile sent,
            Site site,
            Actor actor,
            FormKey key,
            Words words) {
        FileField file = key.stale()
                ? file(typed.get(TypedResource.FILE), words)
                : files.read(TypedResource.FILE, FileField.Kind.DOCUMENT, typed.fields(), sent, actor, words);
        ResourceForms.Read read = forms.read(typed, file.id());
        boolean again = !typed.get("choisir").isEmpty() || !file.slip().isEmpty();
        if (typed.get("faire").equals("apercu") || key.stale() || again) {
            Shown shown = new Shown(
                    typed,
                    file,
                    read.slips(),
                    key.stale() ? words.say("newsroom.desk.stale") : file.slip(),
                    key.stale() || !file.slip().isEmpty(),
                    again ? null : presenter.preview(read.content(), site, words),
                    null);
            return view(resource, shown, actor, key, words, HttpStatus.OK);
        }
        if (!read.slips().isEmpty()) {
            Shown shown = new Shown(typed, file, read.slips(), words.say("newsroom.desk.slips"), true, null, null);
            return view(resource, shown, actor, key, words, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        try {
            ResourceSaved saved = resource == null
                    ? new ResourceSaved.Done(resources.create(actor, read.content()))
                    : resources.save(actor, resource.id(), typed.seen(), read.content());
            return switch (saved) {
                case ResourceSaved.Done done -> ResourceRoute.to(done.resource().id(), "enregistrer", words);
                case ResourceSaved.Overtaken overtaken -> {
                    // What was written stays in the form, now begun from the newer version: saving again keeps both.
                    TypedResource from = typed.with(
                            TypedResource.SEEN,
                            Integer.toString(overtaken.newest().number()));
                    Shown shown = new Shown(
                            from,
                            file,
                            read.slips(),
                            words.say("newsroom.desk.overtaken"),
                            true,
                            null,
                            overtaken.newest());
                    yield view(resource, shown, actor, key, words, HttpStatus.CONFLICT);
                }
                case ResourceSaved.NotReady never ->
                    throw new IllegalStateException("saving asks for nothing: " + never);
            };
        } catch (UserError error) {
            Shown shown = Shown.of(typed, file, error.say(words), true);
            return view(resource, shown, actor, key, words, HttpStatus.UNPROCESSABLE_CONTENT);
        }
    }

    private FileField file(String id, Words words) {
        return files.of(TypedResource.FILE, FileField.Kind.DOCUMENT, id, "", words);
    }

    Resource resource(String id) {
        return resources.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
