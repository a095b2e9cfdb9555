package org.jalon.newsroom.resource.desk;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jalon.account.FormKey;
import org.jalon.newsroom.article.Article.State;
import org.jalon.newsroom.resource.Resource;
import org.jalon.newsroom.resource.Resources;
import org.jalon.newsroom.resource.check.LinkWatch;
import org.jalon.newsroom.resource.desk.ResourceEditPage.Option;
import org.jalon.site.Page;
import org.jalon.site.Words;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** All resources and how far they are, with those that somebody should look at. */
@Controller
class ResourceDeskController {

    private static final int PER_PAGE = 50;
    private static final String DUE = "a-verifier";
    private static final String BROKEN = "lien";

    private final Resources resources;
    private final LinkWatch watch;
    private final ResourceStates states;

    ResourceDeskController(Resources resources, LinkWatch watch, ResourceStates states) {
        this.resources = resources;
        this.watch = watch;
        this.states = states;
    }

    @GetMapping({"/redaction/ressources", "/en/redaction/ressources"})
    ModelAndView list(
            Words words,
            FormKey key,
            @RequestParam(name = "etat", defaultValue = "") String state,
            @RequestParam(name = "quoi", defaultValue = "") String what,
            @RequestParam(name = "q", defaultValue = "") String q,
            @RequestParam(name = "fait", defaultValue = "") String done,
            @RequestParam(name = "page", defaultValue = "1") String number) {
        int page = number.matches("[1-9][0-9]{0,2}") ? Integer.parseInt(number) : 1;
        List<LinkWatch.Trouble> troubles = watch.troubles();
        Set<String> broken =
                troubles.stream().map(trouble -> trouble.link().address()).collect(Collectors.toSet());
        List<Resource> found = resources.list().stream()
                .filter(resource ->
                        state.isEmpty() || resource.state(states.now()).slug().equals(state))
                .filter(resource -> isWanted(resource, what, broken))
                .filter(resource -> resource.title()
                        .toLowerCase(Locale.ROOT)
                        .contains(q.strip().toLowerCase(Locale.ROOT)))
                .skip((long) (page - 1) * PER_PAGE)
                .limit(PER_PAGE)
                .toList();
        String more = found.size() < PER_PAGE ? null : words.language().path(path(state, what, q, page + 1));
        return new ModelAndView(
                "newsroom/resource/desk",
                "page",
                new ResourceDeskPages.Overview(
                        new Page(
                                words,
                                words.say("resourcedesk.title"),
                                "",
                                ResourceEditPresenter.PATH,
                                Page.Section.NONE,
                                false),
                        key,
                        words.find("resourcedesk.done." + done).orElse(""),
                        states(words),
                        state,
                        List.of(
                                new Option("", words.say("resourcedesk.what.all")),
                                new Option(DUE, words.say("resourcedesk.what.due")),
                                new Option(BROKEN, words.say("resourcedesk.what.broken"))),
                        what,
                        q,
                        troubles.isEmpty() ? "" : words.say("resourcedesk.links.count", troubles.size()),
                        found.stream().map(resource -> line(resource, words)).toList(),
                        more));
    }

    private boolean isWanted(Resource resource, String what, Set<String> broken) {
        return switch (what) {
            case DUE -> resource.isDue(states.today());
            case BROKEN -> resource.reports() > 0 || broken.contains(resource.url());
            default -> true;
        };
    }

    private static List<Option> states(Words words) {
        List<Option> all = new ArrayList<>();
        all.add(new Option("", words.say("resourcedesk.all")));
        Arrays.stream(State.values())
                .map(each -> new Option(each.slug(), words.say("newsroom.desk.state." + each.slug())))
                .forEach(all::add);
        return all;
    }

    private static String path(String state, String what, String q, int page) {
        return ResourceEditPresenter.PATH + "?etat=" + encoded(state) + "&quoi=" + encoded(what) + "&q=" + encoded(q)
                + "&page=" + page;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private ResourceDeskPages.Line line(Resource resource, Words words) {
        return new ResourceDeskPages.Line(
                words.language().path(ResourceEditPresenter.PATH + "/" + resource.id()),
                resource.title(),
                states.state(resource, words),
                states.checked(resource, words),
                states.link(resource, words),
                resource.isDue(states.today()));
    }
}
