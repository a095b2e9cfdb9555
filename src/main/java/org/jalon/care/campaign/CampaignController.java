package org.jalon.care.campaign;

import java.util.Map;
import java.util.Optional;
import org.jalon.account.Actor;
import org.jalon.account.FormKey;
import org.jalon.care.campaign.Campaign.State;
import org.jalon.search.SearchQuery;
import org.jalon.site.Site;
import org.jalon.site.Words;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** One campaign: try it, send it, stop it, follow who answers, ask the others again. */
@Controller
class CampaignController {

    private final Campaigns campaigns;
    private final StoredSearch stored;
    private final CampaignPresenter presenter;
    private final Site configured;

    CampaignController(Campaigns campaigns, StoredSearch stored, CampaignPresenter presenter, Site configured) {
        this.campaigns = campaigns;
        this.stored = stored;
        this.presenter = presenter;
        this.configured = configured;
    }

    @GetMapping({"/campagnes/{id}", "/en/campagnes/{id}"})
    ModelAndView show(@PathVariable String id, Words words, Actor actor, FormKey key) {
        return view(find(actor, id), "", false, words, key);
    }

    @PostMapping({"/campagnes/{id}", "/en/campagnes/{id}"})
    ModelAndView act(
            @PathVariable String id,
            Words words,
            Actor actor,
            FormKey key,
            Site reached,
            @RequestParam(defaultValue = "") String faire) {
        Campaign campaign = find(actor, id);
        Optional<String> base = configured.baseOfLinks(reached);
        boolean sends = faire.equals("essai") || faire.equals("envoyer");
        if (sends && base.isEmpty()) {
            return view(campaign, words.say("care.campaign.error.base"), true, words, key);
        }
        SearchQuery query = stored.read(campaign.choice().query());
        boolean done = switch (faire) {
            case "essai" -> campaigns.test(actor, campaign, query, base.orElseThrow());
            case "envoyer" -> campaigns.start(actor, campaign, query, base.orElseThrow());
            case "arreter" -> campaigns.move(actor, campaign, State.SENDING, State.STOPPED);
            case "reprendre" -> campaigns.move(actor, campaign, State.STOPPED, State.SENDING);
            case "relancer" -> campaigns.again(actor, campaign);
            default -> throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
        };
        String message = words.say(done ? "care.campaign.done." + faire : "care.campaign.error.already");
        return view(find(actor, id), message, !done, words, key);
    }

    private Campaign find(Actor actor, String id) {
        return campaigns.find(actor, id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private ModelAndView view(Campaign campaign, String message, boolean wrong, Words words, FormKey key) {
        return new ModelAndView(
                "care/campaign",
                Map.of("page", presenter.follow(campaign, campaigns.progress(campaign), message, wrong, words, key)),
                wrong ? HttpStatus.CONFLICT : HttpStatus.OK);
    }
}
