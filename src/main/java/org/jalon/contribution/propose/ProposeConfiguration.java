package org.jalon.contribution.propose;

import java.util.List;
import org.jalon.account.Guard;
import org.jalon.account.LongForms;
import org.jalon.contribution.Contributions;
import org.jalon.contribution.propose.form.ProposalForms;
import org.jalon.directory.Directory;
import org.jalon.search.Search;
import org.jalon.territory.Gazetteer;
import org.jalon.territory.Geocoder;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The forms and their pages, open to all, kept in no cache, and prefilled for those who are signed in. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class ProposeConfiguration {

    private static final String[] FORMS = {"/lieux/*/corriger", "/proposer/**", "/contributions/**"};

    @Bean
    Guard proposingGuard() {
        return Guard.open(FORMS);
    }

    @Bean
    LongForms proposingForms() {
        return new LongForms(List.of(FORMS));
    }

    @Bean
    ProposalForms proposalForms(Gazetteer gazetteer, Geocoder geocoder, Directory directory, Search search) {
        return new ProposalForms(gazetteer, geocoder, directory, search);
    }

    @Bean
    Sending sending(Contributions contributions) {
        return new Sending(contributions);
    }
}
