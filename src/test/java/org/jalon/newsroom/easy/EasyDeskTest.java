package org.jalon.newsroom.easy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jalon._support.PostgresServer;
import org.jalon.account.Access;
import org.jalon.account.Actor;
import org.jalon.account.AuditTrail;
import org.jalon.newsroom.article.ArticleDesk;
import org.jalon.site.UserError;
import org.jalon.territory.Gazetteer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Easy-to-read versions on a real database, beside a page about Roubaix. */
class EasyDeskTest {

    private static final Subject SUBJECT = new Subject(Subject.Kind.PAGE, "qui-sommes-nous");

    @TempDir
    Path data;

    /** One page, which says what it is told to. */
    private static final class OnePage implements OriginalSource {

        private String text = "Nous aidons.";

        @Override
        public Subject.Kind kind() {
            return Subject.Kind.PAGE;
        }

        @Override
        public Optional<String> idAt(String path) {
            return path.equals("/pages/qui-sommes-nous") ? Optional.of(SUBJECT.id()) : Optional.empty();
        }

        @Override
        public Optional<Original> find(String id) {
            return id.equals(SUBJECT.id())
                    ? Optional.of(
                            Original.of(SUBJECT, "Qui", text, "/pages/qui-sommes-nous", Set.of(ArticleDesk.ROUBAIX)))
                    : Optional.empty();
        }

        @Override
        public List<Original> named(String words, int limit) {
            return find(SUBJECT.id()).stream().toList();
        }
    }

    private final OnePage page = new OnePage();
    private final Originals originals = new Originals(List.of(page));

    private EasyDesk desk(ArticleDesk base) {
        return new EasyDesk(
                base.database(),
                new EasyTable(base.database()),
                originals,
                new Access(Gazetteer.load()),
                new AuditTrail(base.database(), Clock.systemUTC()),
                Clock.systemUTC());
    }

    private EasyText text(String body) {
        String now = originals.find(SUBJECT).orElseThrow().fingerprint();
        return new EasyText("Qui ?", body, "Léa", "", now, LocalDate.of(2026, 11, 22));
    }

    private static EasyWork done(Kept kept) {
        assertThat(kept).isInstanceOf(Kept.Done.class);
        return ((Kept.Done) kept).work();
    }

    @ParameterizedTest
    @ValueSource(strings = {"sqlite", "postgresql"})
    void goFromDraftToReadersAndAway(String kind) {
        try (ArticleDesk base = new ArticleDesk(data, kind.equals("sqlite") ? "" : PostgresServer.emptyDatabase())) {
            EasyDesk desk = desk(base);
            Actor lea = base.editor("lea@example.fr", ArticleDesk.NORD);
            EasyVersions read = new EasyVersions(new EasyTable(base.database()));
            assertThat(done(desk.save(lea, SUBJECT, 0, text("Un."))).state()).isEqualTo(EasyWork.State.DRAFT);
            assertThat(read.find(SUBJECT)).isEmpty();
            done(desk.publish(lea, SUBJECT, 1));
            assertThat(read.find(SUBJECT).orElseThrow().text().body()).isEqualTo("Un.");
            EasyWork changed = done(desk.save(lea, SUBJECT, 1, text("Deux. ![Une porte](/fichiers/0123456789/a.jpg)")));
            assertThat(changed.hasUnpublishedChanges()).isTrue();
            assertThat(read.find(SUBJECT).orElseThrow().text().body()).isEqualTo("Un.");
            assertThat(new EasyTable(base.database()).files()).containsExactly("0123456789");
            done(desk.publish(lea, SUBJECT, 2));
            assertThat(read.list()).extracting(EasyVersion::number).containsExactly(2);
            desk.withdraw(lea, SUBJECT);
            assertThat(read.find(SUBJECT)).isEmpty();
            assertThat(desk.list()).extracting(EasyWork::state).containsExactly(EasyWork.State.WITHDRAWN);
        }
    }

    @Test
    void keepWhatTwoPeopleWroteAtOnce() {
        try (ArticleDesk base = new ArticleDesk(data, "")) {
            EasyDesk desk = desk(base);
            Actor lea = base.editor("lea@example.fr", ArticleDesk.NORD);
            Actor noa = base.editor("noa@example.fr");
            done(desk.save(lea, SUBJECT, 0, text("De Léa.")));
            Kept kept = desk.save(noa, SUBJECT, 0, text("De Noa."));
            assertThat(((Kept.Overtaken) kept).newest().text().body()).isEqualTo("De Léa.");
            assertThat(desk.publish(noa, SUBJECT, 0)).isInstanceOf(Kept.Overtaken.class);
            assertThat(done(desk.save(noa, SUBJECT, 1, text("De Noa."))).number())
                    .isEqualTo(2);
            assertThat(desk.save(noa, SUBJECT, 1, text("Encore."))).isInstanceOf(Kept.Overtaken.class);
        }
    }

    @Test
    void areWrittenByEditorsOfTheTerritoryAndPublishedWithWords() {
        try (ArticleDesk base = new ArticleDesk(data, "")) {
            EasyDesk desk = desk(base);
            Actor pas = base.editor("pas@example.fr", ArticleDesk.PAS_DE_CALAIS);
            Actor nord = base.editor("nord@example.fr", ArticleDesk.NORD);
            assertThatExceptionOfType(UserError.class).isThrownBy(() -> desk.save(pas, SUBJECT, 0, text("Un.")));
            done(desk.save(nord, SUBJECT, 0, text("")));
            assertThat(desk.publish(nord, SUBJECT, 1)).isInstanceOf(Kept.NotReady.class);
            assertThatExceptionOfType(UserError.class).isThrownBy(() -> desk.withdraw(pas, SUBJECT));
        }
    }

    @Test
    void knowWhenTheirOriginalSaysSomethingElse() {
        String before = originals.find(SUBJECT).orElseThrow().fingerprint();
        page.text = "Nous aidons le lundi.";
        assertThat(originals.find(SUBJECT).orElseThrow().fingerprint()).isNotEqualTo(before);
        page.text = "Nous aidons.";
        assertThat(originals.find(SUBJECT).orElseThrow().fingerprint()).isEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource({
        "article,0123456789,true",
        "lieu,0123456789,true",
        "page,a-b,true",
        "page,../x,false",
        "chat,1,false",
        "page,'',false"
    })
    void haveAddresses(String kind, String id, boolean valid) {
        assertThat(Subject.parse(kind, id).map(Subject::path))
                .isEqualTo(valid ? Optional.of("/facile/" + kind + "/" + id) : Optional.empty());
    }
}
