package org.jalon.intake.page;

import java.util.Set;
import org.jalon.account.Access;
import org.jalon.account.Guard;
import org.jalon.account.MenuEntry;
import org.jalon.account.Role;
import org.jalon.directory.Directory;
import org.jalon.intake.Sources;
import org.jalon.intake.run.RunTable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the pages of sources are made of, while Jalon serves. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class SourcePagesConfiguration {

    private static final Set<Role> KEEPERS = Set.of(Role.COORDINATOR, Role.ADMINISTRATOR);

    @Bean
    SourceDesk sourceDesk(Sources sources, Access access) {
        return new SourceDesk(sources, access);
    }

    @Bean
    SourcesPresenter sourcesPresenter(Directory directory, RunTable runs) {
        return new SourcesPresenter(directory, runs);
    }

    @Bean
    Guard sourcesGuard() {
        return Guard.anyRole(KEEPERS, SourcesPresenter.PATH + "/**");
    }

    @Bean
    MenuEntry sourcesEntry() {
        return new MenuEntry("intake.menu", SourcesPresenter.PATH, KEEPERS, 50, actor -> 0);
    }
}
