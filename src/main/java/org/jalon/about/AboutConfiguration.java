package org.jalon.about;

import java.time.Clock;
import java.util.List;
import org.jalon.about.audit.Audits;
import org.jalon.about.audit.EmptyGrid;
import org.jalon.about.desk.AuditDeskPresenter;
import org.jalon.about.notice.NoticeInFoot;
import org.jalon.about.notice.NoticePresenter;
import org.jalon.about.statement.AutomaticChecks;
import org.jalon.about.statement.StateInFoot;
import org.jalon.about.statement.StatementPresenter;
import org.jalon.account.AuditTrail;
import org.jalon.account.LongForms;
import org.jalon.account.MenuEntry;
import org.jalon.account.Role;
import org.jalon.directory.Directory;
import org.jalon.site.Site;
import org.jalon.site.SiteLinks;
import org.jalon.storage.Database;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What is said of the site itself. */
@Configuration(proxyBeanMethods = false)
class AboutConfiguration {

    @Bean
    Audits accessibilityAudits(Database database, AuditTrail trail) {
        return new Audits(database, trail, Clock.systemUTC());
    }

    @Bean
    EmptyGrid emptyAuditGrid(Directory directory) {
        return new EmptyGrid(directory);
    }

    /** The pages. */
    @Configuration(proxyBeanMethods = false)
    @ConditionalOnWebApplication
    @EnableConfigurationProperties(AboutSettings.class)
    static class AboutPages {

        @Bean
        LegalNotice legalNotice(Database database, AuditTrail trail) {
            return new LegalNotice(database, trail, Clock.systemUTC());
        }

        @Bean
        Publisher sitePublisher(LegalNotice notice, Site site, AboutSettings settings) {
            return new Publisher(notice, site, settings.publisher());
        }

        @Bean
        StatementPresenter statementPresenter(Audits audits, LegalNotice notice, Publisher publisher) {
            return new StatementPresenter(audits, notice, publisher, AutomaticChecks.ofThisVersion());
        }

        @Bean
        NoticePresenter noticePresenter(LegalNotice notice, Publisher publisher) {
            return new NoticePresenter(notice, publisher);
        }

        @Bean
        AuditDeskPresenter auditDeskPresenter(Audits audits) {
            return new AuditDeskPresenter(audits);
        }

        @Bean
        SiteLinks accessibilityInFoot(Audits audits) {
            return new StateInFoot(audits);
        }

        @Bean
        SiteLinks noticeInFoot() {
            return new NoticeInFoot();
        }

        @Bean
        LongForms legalLongForms() {
            return new LongForms(List.of("/administration/mentions"));
        }

        /** What the law wants and nobody wrote waits for administrators. */
        @Bean
        MenuEntry legalEntry(LegalNotice notice) {
            return new MenuEntry(
                    "legal.menu",
                    "/administration/mentions",
                    Role.ADMINISTRATOR,
                    82,
                    actor -> notice.facts().missing().size());
        }

        @Bean
        MenuEntry auditEntry() {
            return new MenuEntry("audit.menu", "/administration/accessibilite", Role.ADMINISTRATOR, 84);
        }
    }
}
