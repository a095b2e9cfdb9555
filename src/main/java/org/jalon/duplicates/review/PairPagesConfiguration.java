package org.jalon.duplicates.review;

import java.util.Set;
import org.jalon.account.Guard;
import org.jalon.account.MenuEntry;
import org.jalon.account.Role;
import org.jalon.directory.Directory;
import org.jalon.duplicates.Duplicates;
import org.jalon.duplicates.JoiningTogether;
import org.jalon.duplicates.Pairs;
import org.jalon.territory.Gazetteer;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the pages of pairs are made of. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class PairPagesConfiguration {

    private static final Set<Role> ROLES = Set.of(Role.MODERATOR, Role.COORDINATOR);

    @Bean
    Guard pairsGuard() {
        return Guard.anyRole(ROLES, Route.ROOT + "/**");
    }

    @Bean
    MenuEntry pairsEntry(Pairs pairs) {
        return new MenuEntry("duplicates.menu", Route.ROOT, ROLES, 15, pairs::waiting);
    }

    @Bean
    PairInWords pairInWords(Directory directory) {
        return new PairInWords(directory);
    }

    @Bean
    Searching pairSearching(Duplicates duplicates) {
        return new Searching(duplicates);
    }

    @Bean
    ListPresenter pairListPresenter(Pairs pairs, PairInWords words, Gazetteer gazetteer, Searching searching) {
        return new ListPresenter(pairs, words, gazetteer, searching);
    }

    @Bean
    PairPresenter pairPresenter(Pairs pairs, Directory directory, PairInWords words) {
        return new PairPresenter(pairs, directory, words);
    }

    @Bean
    Choices pairChoices(Directory directory, PairInWords words) {
        return new Choices(directory, words);
    }

    @Bean
    BulkPresenter pairBulkPresenter(Pairs pairs, JoiningTogether together, ListPresenter list) {
        return new BulkPresenter(pairs, together, list);
    }
}
