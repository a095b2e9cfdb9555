package org.jalon.newsroom.front;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jalon._support.PostgresServer;
import org.jalon.account.Account;
import org.jalon.account.Accounts;
import org.jalon.account.Actor;
import org.jalon.account.AuditTrail;
import org.jalon.account.Grant;
import org.jalon.account.Role;
import org.jalon.mail.MailAddress;
import org.jalon.newsroom.event.Event;
import org.jalon.newsroom.event.Happening;
import org.jalon.newsroom.event.State;
import org.jalon.newsroom.event.find.Agenda;
import org.jalon.newsroom.event.find.EventFindables;
import org.jalon.newsroom.event.find.Reach;
import org.jalon.newsroom.event.register.Desk;
import org.jalon.newsroom.find.Findable;
import org.jalon.newsroom.find.Findable.Kind;
import org.jalon.newsroom.find.FindableSource;
import org.jalon.newsroom.letter.item.NewsItems;
import org.jalon.newsroom.plan.Planned;
import org.jalon.newsroom.text.Markdown;
import org.jalon.search.HomeBlocks;
import org.jalon.site.Language;
import org.jalon.site.UserError;
import org.jalon.site.Words;
import org.jalon.territory.Gazetteer;
import org.jalon.territory.Territory;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FrontTest {

    private static final Gazetteer GAZETTEER = Gazetteer.load();
    private static final Territory NORD = new Territory(Territory.Kind.DEPARTEMENT, "59");
    private static final Territory ROUBAIX = new Territory(Territory.Kind.COMMUNE, "59512");
    private static final Words FRENCH = Words.in(Language.FRENCH);
    private static final String MONDAY = "2026-11-23T09:00:00Z";

    @TempDir
    Path data;

    private Desk newsroom;
    private final Articles articles = new Articles();

    /** Articles that are there for some time. */
    private static final class Articles implements FindableSource {

        private record Kept(Findable article, Instant from, Instant until) {}

        private final Map<String, Kept> kept = new HashMap<>();

        String add(String title, String from, String until, String section, Territory... territories) {
            String id = "000000000" + kept.size();
            Instant date = Instant.parse(from);
            Findable article = new Findable(
                    Kind.ARTICLE,
                    id,
                    title,
                    "",
                    "",
                    "/actualites/" + id + "/titre",
                    date,
                    Set.of(section),
                    Set.of(),
                    Set.of(territories));
            kept.put(id, new Kept(article, date, Instant.parse(until)));
            return article.path();
        }

        @Override
        public Kind kind() {
            return Kind.ARTICLE;
        }

        @Override
        public Map<String, Long> versions(Instant now) {
            Map<String, Long> versions = new HashMap<>();
            kept.forEach((id, each) -> {
                if (!now.isBefore(each.from()) && now.isBefore(each.until())) {
                    versions.put(id, 1L);
                }
            });
            return versions;
        }

        @Override
        public List<Findable> load(Collection<String> ids) {
            return ids.stream()
                    .map(id -> requireNonNull(kept.get(id)).article())
                    .toList();
        }
    }

    @BeforeEach
    void open() {
        newsroom = new Desk(data, "");
        newsroom.at(MONDAY);
    }

    private void reopenOn(String database) {
        newsroom.close();
        newsroom = new Desk(data, database);
        newsroom.at(MONDAY);
    }

    @AfterEach
    void close() {
        newsroom.close();
    }

    private Filling filling() {
        Agenda agenda = new Agenda(newsroom.events(), newsroom.venues(), newsroom.clock());
        EventFindables events = new EventFindables(agenda, new Markdown(id -> java.util.Optional.empty()), id -> "");
        return new Filling(
                new NewsItems(List.of(articles, events), newsroom.clock()),
                agenda,
                new Reach(GAZETTEER),
                GAZETTEER,
                (id, need) -> false);
    }

    private CompositionTable table() {
        return new CompositionTable(newsroom.database());
    }

    private FrontBoard board() {
        return new FrontBoard(table(), filling(), newsroom.clock());
    }

    private FrontDesk desk(FrontBoard board) {
        return new FrontDesk(
                newsroom.database(),
                table(),
                board,
                new AuditTrail(newsroom.database(), newsroom.clock()),
                newsroom.clock());
    }

    private Actor editor(Grant grant) {
        Account account = new Accounts(newsroom.database(), Clock.systemUTC())
                .findOrMake(new MailAddress("lea@example.fr"), Language.FRENCH);
        return new Actor(account, "session", newsroom.now(), List.of(grant));
    }

    private List<HomeBlocks.Block> fill(Block... blocks) {
        return filling().fill(Composition.USUAL.with(List.of(blocks)), newsroom.now(), FRENCH);
    }

    private static List<String> titles(HomeBlocks.Block block) {
        return block.entries().stream().map(HomeBlocks.Entry::title).toList();
    }

    private static Block articles(String section, @Nullable Territory territory, int most) {
        return Block.of(new Block.Rule(Kind.ARTICLE, section, "", territory, null, 0), most);
    }

    @Test
    void showsNothingWhereNothingIsPublished() {
        FrontBoard board = board();
        board.refresh();
        assertThat(board.list(Language.FRENCH)).isEmpty();
        articles.add("Premier", "2026-11-20T09:00:00Z", "2026-12-31T09:00:00Z", "region");
        board.refresh();
        assertThat(board.list(Language.FRENCH))
                .extracting(HomeBlocks.Block::title)
                .containsExactly("Actualités");
        assertThat(board.list(Language.ENGLISH).getFirst().entries().getFirst().written())
                .as("nobody translated it")
                .isEqualTo(Language.FRENCH);
    }

    @Test
    void showsTheNewestOfWhatTheRuleAsksFor() {
        articles.add("Vieux", "2026-11-01T09:00:00Z", "2026-12-31T09:00:00Z", "region");
        articles.add("Roubaix", "2026-11-10T09:00:00Z", "2026-12-31T09:00:00Z", "departements", ROUBAIX);
        articles.add("Neuf", "2026-11-20T09:00:00Z", "2026-12-31T09:00:00Z", "region");
        articles.add("Demain", "2026-11-24T09:00:00Z", "2026-12-31T09:00:00Z", "region");
        articles.add("Fini", "2026-11-21T09:00:00Z", "2026-11-22T09:00:00Z", "region");
        assertThat(titles(fill(articles("", null, 2)).getFirst())).containsExactly("Neuf", "Roubaix");
        assertThat(titles(fill(articles("region", null, 5)).getFirst())).containsExactly("Neuf", "Vieux");
        assertThat(titles(fill(articles("", NORD, 5)).getFirst()))
                .as("Roubaix is in the Nord")
                .containsExactly("Roubaix");
        assertThat(fill(articles("region", NORD, 5)))
                .as("a block that has nothing vanishes")
                .isEmpty();
        assertThat(requireNonNull(fill(articles("region", null, 5)).getFirst().more())
                        .href())
                .isEqualTo("/actualites?rubrique=region");
    }

    @Test
    void showsEventsThatComeAndNoneThatIsOverOrCancelled() {
        newsroom.save(workshop("Trop tôt", "2026-11-23T07:00"));
        newsroom.save(workshop("Mardi", "2026-11-24T14:00"));
        newsroom.save(workshop("Ce soir", "2026-11-23T18:00"));
        newsroom.save(workshop("Dans dix jours", "2026-12-03T14:00"));
        Event cancelled = workshop("Annulé", "2026-11-25T14:00");
        newsroom.save(cancelled.with(State.CANCELLED, "", newsroom.now()));
        HomeBlocks.Block week = fill(Block.of(Block.Rule.of(Kind.EVENT), 5)).getFirst();
        assertThat(week.title()).isEqualTo("Cette semaine");
        assertThat(titles(week)).containsExactly("Ce soir", "Mardi");
        assertThat(week.entries().getFirst().about()).contains("de 18 h à 20 h").endsWith("Lille");
        Block always = Block.of(new Block.Rule(Kind.EVENT, "", "", NORD, null, 0), 5);
        assertThat(titles(fill(always).getFirst())).containsExactly("Ce soir", "Mardi", "Dans dix jours");
    }

    private static Event workshop(String title, String start) {
        return Happening.workshop(title, LocalDateTime.parse(start), 10, false);
    }

    @Test
    void keepsTheOrderOfWhatWasChosenAndTellsTheDeskWhatIsGone() {
        String first = articles.add("Un", "2026-11-01T09:00:00Z", "2026-12-31T09:00:00Z", "region");
        String ends = articles.add("Deux", "2026-11-02T09:00:00Z", "2026-11-25T09:00:00Z", "region");
        Event today = newsroom.save(workshop("Ce soir", "2026-11-23T18:00"));
        Block chosen = Block.of(
                new Block.Chosen(List.of(
                        new Choice(ends, "Deux, comme alors"),
                        new Choice("/lieux?territoire=departement:59", "Les lieux du Nord"),
                        new Choice(today.path(), "Ce soir"),
                        new Choice(first, ""))),
                10);
        assertThat(titles(fill(chosen).getFirst())).containsExactly("Deux", "Les lieux du Nord", "Ce soir", "Un");
        newsroom.at("2026-11-25T09:00:00Z");
        assertThat(titles(fill(chosen).getFirst())).containsExactly("Les lieux du Nord", "Un");
        assertThat(filling().lacking(Composition.USUAL.with(List.of(chosen)), newsroom.now(), FRENCH))
                .extracting(Choice::label)
                .containsExactly("Deux, comme alors", "Ce soir");
    }

    @Test
    void showsBlocksOnTheirDaysOnly() {
        articles.add("Un", "2026-11-01T09:00:00Z", "2026-12-31T09:00:00Z", "region");
        Block dated = new Block(
                "Noël", "", Block.Rule.of(Kind.ARTICLE), 3, LocalDate.of(2026, 12, 1), LocalDate.of(2026, 12, 24));
        Composition composition = Composition.USUAL.with(List.of(dated));
        Filling filling = filling();
        assertThat(List.of(
                        "2026-11-30T22:59:59Z", "2026-11-30T23:00:00Z", "2026-12-24T22:59:59Z", "2026-12-24T23:00:00Z"))
                .as("days are those of Paris")
                .extracting(at ->
                        filling.fill(composition, Instant.parse(at), FRENCH).size())
                .containsExactly(0, 1, 1, 0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"sqlite", "postgresql"})
    void publishesAtOnceOrLaterAndReturnsToAnEarlierComposition(String kind) {
        if (kind.equals("postgresql")) {
            reopenOn(PostgresServer.emptyDatabase());
        }
        articles.add("Un", "2026-11-01T09:00:00Z", "2026-12-31T09:00:00Z", "region");
        FrontBoard board = board();
        FrontDesk desk = desk(board);
        Actor lea = editor(Grant.everywhere(Role.EDITOR));
        Composition first = titled(desk, desk.begin(lea, Composition.USUAL), "Premier");
        desk.publish(lea, first, Instant.EPOCH);
        assertThat(board.list(Language.FRENCH).getFirst().title()).isEqualTo("Premier");
        Composition second = titled(desk, desk.begin(lea, first), "Second");
        Instant later = newsroom.now().plus(Duration.ofDays(2));
        desk.publish(lea, second, later);
        assertThatExceptionOfType(UserError.class).isThrownBy(() -> desk.publish(lea, second, later));
        assertThat(board.list(Language.FRENCH).getFirst().title()).isEqualTo("Premier");
        assertThat(desk.shownAt(later).id()).as("the preview of that day").isEqualTo(second.id());
        LocalDate that = LocalDate.ofInstant(later, ZoneOffset.UTC);
        assertThat(new PlannedFronts(table(), newsroom.clock()).between(that, that))
                .extracting(Planned::what)
                .containsExactly(Planned.What.PUBLISHES);
        newsroom.at(later.toString());
        board.refresh();
        assertThat(board.list(Language.FRENCH).getFirst().title()).isEqualTo("Second");
        assertThatExceptionOfType(UserError.class)
                .as("it is shown already")
                .isThrownBy(() -> desk.takeBack(lea, second));
        Composition again = desk.find(desk.begin(lea, first)).orElseThrow();
        desk.publish(lea, again, Instant.EPOCH);
        assertThat(board.list(Language.FRENCH).getFirst().title()).isEqualTo("Premier");
        assertThat(desk.list()).hasSize(3);
    }

    private static Composition titled(FrontDesk desk, String id, String title) {
        return desk.find(id)
                .orElseThrow()
                .with(List.of(new Block(title, "", Block.Rule.of(Kind.ARTICLE), 3, null, null)));
    }

    @Test
    void isForEditorsEverywhere() {
        FrontDesk desk = desk(board());
        assertThatExceptionOfType(UserError.class)
                .isThrownBy(() -> desk.begin(editor(new Grant(Role.EDITOR, NORD)), Composition.USUAL));
    }
}
