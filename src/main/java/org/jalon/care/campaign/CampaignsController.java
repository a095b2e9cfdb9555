package org.jalon.care.campaign;

import java.net.URI;
import java.util.List;
import java.util.Map;
import org.jalon.account.Actor;
import org.jalon.account.FormKey;
import org.jalon.directory.Place;
import org.jalon.search.QueryParameters;
import org.jalon.search.Search;
import org.jalon.search.SearchRequest;
import org.jalon.site.Words;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Where coordinators see their campaigns, and write a new one: first its places, then its mail. */
@Controller
class CampaignsController {

    private final Campaigns campaigns;
    private final Targets targets;
    private final Search search;
    private final CampaignPresenter presenter;

    CampaignsController(Campaigns campaigns, Targets targets, Search search, CampaignPresenter presenter) {
        this.campaigns = campaigns;
        this.targets = targets;
        this.search = search;
        this.presenter = presenter;
    }

    @GetMapping({"/campagnes", "/en/campagnes"})
    ModelAndView list(Words words, Actor actor) {
        return new ModelAndView("care/campaigns", "page", presenter.overview(campaigns.list(actor), actor, words));
    }

    @GetMapping({"/campagnes/nouvelle", "/en/campagnes/nouvelle"})
    ModelAndView choose(Words words, Actor actor, FormKey key, @RequestParam MultiValueMap<String, String> parameters) {
        TypedCampaign typed = TypedCampaign.of(parameters);
        if (parameters.isEmpty()) {
            return form(typed, actor, List.of(), "", words, key, HttpStatus.OK);
        }
        String error = error(typed, words);
        if (!error.isEmpty()) {
            return form(typed, actor, List.of(), error, words, key, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return form(typed, actor, count(typed, actor, words), "", words, key, HttpStatus.OK);
    }

    @PostMapping({"/campagnes/nouvelle", "/en/campagnes/nouvelle"})
    Object write(Words words, Actor actor, FormKey key, @RequestParam MultiValueMap<String, String> parameters) {
        TypedCampaign typed = TypedCampaign.of(parameters);
        String error = error(typed, words);
        boolean empty = typed.text().subjectFrench().isEmpty()
                || typed.text().wordsFrench().isEmpty();
        if (!error.isEmpty() || empty) {
            return form(
                    typed,
                    actor,
                    error.isEmpty() ? count(typed, actor, words) : List.of(),
                    error.isEmpty() ? words.say("care.campaign.error.text") : error,
                    words,
                    key,
                    HttpStatus.UNPROCESSABLE_CONTENT);
        }
        Campaign campaign = campaigns.draft(actor, choice(typed), typed.text());
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create(words.language().path(CampaignPresenter.PATH + "/" + campaign.id())))
                .build();
    }

    /** What the search does not understand must not widen the choice. */
    private String error(TypedCampaign typed, Words words) {
        SearchRequest asked = search.read(typed.search());
        if (!asked.unknown().isEmpty()) {
            return words.say(
                    "care.campaign.error.search",
                    asked.unknown().getFirst().parameter(),
                    asked.unknown().getFirst().value());
        }
        if (!typed.hasGoodDays()
                || typed.lacking().equals(Lacking.CLOSURE.slug())
                        && typed.first().isEmpty()) {
            return words.say("care.campaign.error.days");
        }
        return "";
    }

    private Campaign.Choice choice(TypedCampaign typed) {
        return new Campaign.Choice(
                QueryParameters.write(search.read(typed.search()).query().withoutPage()),
                Lacking.parse(typed.lacking()).orElse(Lacking.ANYTHING),
                typed.firstDay(),
                typed.lastDay());
    }

    private List<String> count(TypedCampaign typed, Actor actor, Words words) {
        List<Place> places = targets.places(actor, search.read(typed.search()).query(), choice(typed));
        return presenter.count(places, targets.mailboxes(places), words);
    }

    private ModelAndView form(
            TypedCampaign typed,
            Actor actor,
            List<String> count,
            String error,
            Words words,
            FormKey key,
            HttpStatus status) {
        return new ModelAndView(
                "care/campaign-form", Map.of("page", presenter.form(typed, actor, count, error, words, key)), status);
    }
}
