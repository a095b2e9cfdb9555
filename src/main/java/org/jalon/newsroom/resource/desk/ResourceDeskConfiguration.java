package org.jalon.newsroom.resource.desk;

import java.time.Clock;
import java.util.List;
import org.jalon.account.Accounts;
import org.jalon.account.LongForms;
import org.jalon.newsroom.article.EditorRights;
import org.jalon.newsroom.heading.Headings;
import org.jalon.newsroom.pick.Territories;
import org.jalon.newsroom.resource.Resources;
import org.jalon.newsroom.resource.check.LinkWatch;
import org.jalon.newsroom.resource.page.ResourcePresenter;
import org.jalon.newsroom.resource.shelf.Catalogue;
import org.jalon.territory.Gazetteer;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the desk of resources is made with. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class ResourceDeskConfiguration {

    @Bean
    ResourceForms resourceForms(Gazetteer gazetteer) {
        return new ResourceForms(new Territories(gazetteer));
    }

    @Bean
    ResourceStates resourceStates(LinkWatch watch) {
        return new ResourceStates(watch, Clock.systemUTC());
    }

    @Bean
    ResourceEditPresenter resourceEditPresenter(
            Resources resources,
            EditorRights rights,
            Accounts accounts,
            ResourcePresenter readers,
            Headings headings,
            ResourceStates states) {
        return new ResourceEditPresenter(resources, rights, accounts, readers, new ResourceChoices(headings), states);
    }

    @Bean
    ResourceImport resourceImport(ResourceForms forms, Headings headings) {
        return new ResourceImport(forms, new ResourceChoices(headings));
    }

    @Bean
    LinkMoves linkMoves(Resources resources, LinkWatch watch) {
        return new LinkMoves(resources, watch);
    }

    @Bean
    ResourcePlans resourcePlans(Resources resources, Catalogue catalogue, LinkWatch watch, EditorRights rights) {
        return new ResourcePlans(resources, catalogue, watch, rights, Clock.systemUTC());
    }

    @Bean
    LongForms resourceLongForms() {
        return new LongForms(List.of(ResourceEditController.NEW, "/redaction/ressources/*"));
    }
}
