package org.jalon.newsroom.easy.desk;

import java.time.Clock;
import java.util.List;
import org.jalon.account.Access;
import org.jalon.account.AuditTrail;
import org.jalon.account.LongForms;
import org.jalon.directory.Directory;
import org.jalon.newsroom.easy.EasyDesk;
import org.jalon.newsroom.easy.EasyTable;
import org.jalon.newsroom.easy.Originals;
import org.jalon.newsroom.easy.page.EasyPresenter;
import org.jalon.newsroom.easy.propose.Proposals;
import org.jalon.storage.Database;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the desk of easy-to-read versions is made with. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class EasyDeskConfiguration {

    private final Clock clock = Clock.systemUTC();

    @Bean
    EasyDesk easyDesk(Database database, EasyTable table, Originals originals, Access access, AuditTrail audit) {
        return new EasyDesk(database, table, originals, access, audit, clock);
    }

    @Bean
    EasyDeskLists easyDeskLists(EasyDesk desk, Originals originals) {
        return new EasyDeskLists(desk, originals);
    }

    @Bean
    EasyActs easyActs(EasyDesk desk, Directory directory) {
        return new EasyActs(desk, new Proposals(directory, clock), clock);
    }

    @Bean
    EasyEditPresenter easyEditPresenter(EasyPresenter readers) {
        return new EasyEditPresenter(readers);
    }

    @Bean
    LongForms easyLongForms() {
        return new LongForms(List.of("/redaction/facile/*/*"));
    }
}
