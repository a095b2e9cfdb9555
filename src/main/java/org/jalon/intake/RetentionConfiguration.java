package org.jalon.intake;

import java.time.Duration;
import java.util.Map;
import org.jalon.account.Account;
import org.jalon.account.PersonalData;
import org.jalon.intake.run.RunFiles;
import org.jalon.intake.run.RunTable;
import org.jalon.intake.run.StepTable;
import org.jalon.intake.schedule.Retention;
import org.jalon.intake.source.SourceTable;
import org.jalon.site.KeptData;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What intake keeps of people and of files, and for how long. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class RetentionConfiguration {

    private static final Duration CONTACTS = Duration.ofDays(3 * 365L);

    @Bean
    KeptData keptRows(RunTable runs, StepTable steps, RunFiles files, IntakeSettings settings) {
        return new KeptData("intake.kept.rows", settings.keepSteps(), new Retention(runs, steps, files)::forget);
    }

    @Bean
    KeptData keptContacts(SourceTable sources) {
        return new KeptData("intake.kept.contacts", CONTACTS, sources::forgetContacts);
    }

    @Bean
    PersonalData ownRuns(RunTable runs) {
        return new PersonalData() {
            @Override
            public String name() {
                return "sources";
            }

            @Override
            public Map<String, ?> export(Account account) {
                return Map.of("passages", runs.ofPerson(account.id()));
            }

            @Override
            public void forget(Account account) {
                runs.forgetPerson(account.id());
            }
        };
    }
}
