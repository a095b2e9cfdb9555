package org.jalon.about;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.jalon._support.Instance;
import org.jalon._support.PostgresServer;
import org.jalon.about.audit.AuditGrid;
import org.jalon.about.audit.Audits;
import org.jalon.about.audit.Conformity;
import org.jalon.about.audit.Grids;
import org.jalon.about.audit.KeptAudit;
import org.jalon.about.audit.KeptAudit.Ending;
import org.jalon.account.Accounts;
import org.jalon.account.Actor;
import org.jalon.account.AuditTrail;
import org.jalon.account.Grant;
import org.jalon.account.Role;
import org.jalon.mail.MailAddress;
import org.jalon.site.Language;
import org.jalon.site.UserError;
import org.jalon.storage.Database;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Audits and the legal notice on both databases. */
class KeptFactsTest {

    private static final Instant NOW = Instant.parse("2026-11-22T09:00:00Z");

    @TempDir
    Path data;

    private Instance open(String kind) {
        return kind.equals("sqlite") ? Instance.in(data) : Instance.on(PostgresServer.emptyDatabase(), data);
    }

    private static Clock at(Instant now) {
        return Clock.fixed(now, ZoneOffset.UTC);
    }

    private static Actor administrator(Database database) {
        return new Actor(
                new Accounts(database, at(NOW)).findOrMake(new MailAddress("zoe@example.fr"), Language.FRENCH),
                "session",
                NOW,
                List.of(Grant.everywhere(Role.ADMINISTRATOR)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"sqlite", "postgresql"})
    void declareWhatTheNewestAuditThatCountsSays(String kind) {
        try (Instance instance = open(kind)) {
            Database database = instance.database();
            AuditTrail trail = new AuditTrail(database, at(NOW));
            Audits audits = new Audits(database, trail, at(NOW));
            Actor zoe = administrator(database);
            assertThat(audits.standing().conformity()).isEqualTo(Conformity.NONE);
            AuditGrid half = Grids.grid("2024-05-01", Map.of("1.1", "C;C", "1.2", "NC;C"));
            AuditGrid all = Grids.grid("2026-10-05", Map.of("1.1", "C;C"));
            KeptAudit newer = audits.keep(all, "octobre.csv", zoe);
            KeptAudit older = audits.keep(half, "mai.csv", null);
            assertThat(audits.standing().audit()).isEqualTo(newer);
            assertThat(audits.standing().conformity()).isEqualTo(Conformity.TOTAL);
            audits.end(zoe, newer.id(), Ending.CHANGED, LocalDate.of(2026, 11, 1));
            assertThat(audits.standing().conformity())
                    .as("the site is another one, and what came before is older still")
                    .isEqualTo(Conformity.NONE);
            audits.end(zoe, newer.id(), Ending.WITHDRAWN, audits.today());
            assertThat(audits.standing().audit()).isEqualTo(older);
            assertThat(audits.standing().conformity()).isEqualTo(Conformity.PARTIAL);
            Audits later = new Audits(database, trail, at(Instant.parse("2027-05-02T12:00:00Z")));
            assertThat(later.standing().counts()).isFalse();
            assertThat(audits.list())
                    .extracting(KeptAudit::fileName)
                    .containsExactlyInAnyOrder("mai.csv", "octobre.csv");
            assertThat(trail.find("accessibility.", NOW.plusSeconds(1), 9)).hasSize(4);
            assertThatExceptionOfType(UserError.class)
                    .isThrownBy(() -> audits.end(zoe, older.id(), Ending.CHANGED, LocalDate.of(2026, 11, 23)));
            assertThatExceptionOfType(UserError.class)
                    .isThrownBy(() -> audits.end(zoe, "rien", Ending.WITHDRAWN, audits.today()));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"sqlite", "postgresql"})
    void keepWhatAdministratorsWroteAndNothingElse(String kind) {
        try (Instance instance = open(kind)) {
            Database database = instance.database();
            LegalNotice notice = new LegalNotice(database, new AuditTrail(database, at(NOW)), at(NOW));
            Actor zoe = administrator(database);
            int owed = notice.facts().missing().size();
            assertThat(owed).isGreaterThan(10);
            notice.write(zoe, 0, Map.of(LegalField.PUBLISHER, " Le syndicat mixte ", LegalField.CREDITS, " "));
            assertThat(notice.facts().get(LegalField.PUBLISHER)).isEqualTo("Le syndicat mixte");
            assertThat(notice.facts().missing()).hasSize(owed - 1).doesNotContain(LegalField.PUBLISHER);
            assertThat(notice.facts().at()).isEqualTo(NOW);
            assertThatExceptionOfType(UserError.class)
                    .as("somebody else wrote meanwhile")
                    .isThrownBy(() -> notice.write(zoe, 0, Map.of()));
            assertThatExceptionOfType(UserError.class)
                    .isThrownBy(() -> notice.write(zoe, 1, Map.of(LegalField.MAIL, "personne")));
            assertThat(notice.newest().number()).isOne();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "PHONE,03 20 00 00 00,true",
        "PHONE,+33 (0)3 20.00-00,true",
        "PHONE,javascript:1,false",
        "MAIL,a@b.fr,true",
        "MAIL,a@b,false",
        "MAIL,<a@b.fr>,false",
        "SCHEME,https://exemple.fr/schema.pdf,true",
        "SCHEME,/fichiers/abc,true",
        "SCHEME,//voleur.example,false",
        "SCHEME,javascript:alert(1),false",
        "SCHEME,'',true"
    })
    void takesOnlyWhatAFieldIsFor(LegalField field, String value, boolean right) {
        assertThat(LegalNotice.wrong(Map.of(field, value)).isEmpty()).isEqualTo(right);
    }

    @Test
    void takesNoTextWithoutEnd() {
        assertThat(LegalNotice.wrong(Map.of(LegalField.PUBLISHER, "x".repeat(301), LegalField.ADDRESS, "x\ny")))
                .containsExactly(LegalField.PUBLISHER);
    }
}
