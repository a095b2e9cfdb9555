package org.jalon.newsroom.find;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jalon.newsroom.find.NewsSearch.Piece;
import org.jalon.territory.Territory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NewsSearchTest {

    private static final Instant NOW = Instant.parse("2026-11-22T09:00:00Z");

    private final Map<String, Findable> offered = new HashMap<>();
    private final Map<String, Long> versions = new HashMap<>();
    private final NewsIndex index = new NewsIndex();
    private final Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);
    private final NewsSearch search = new NewsSearch(index, clock);

    private final NewsFollower follower = new NewsFollower(
            List.of(new FindableSource() {
                @Override
                public Findable.Kind kind() {
                    return Findable.Kind.ARTICLE;
                }

                @Override
                public Map<String, Long> versions(Instant now) {
                    return Map.copyOf(versions);
                }

                @Override
                public List<Findable> load(Collection<String> ids) {
                    return ids.stream().map(offered::get).toList();
                }
            }),
            index,
            clock);

    @AfterEach
    void close() {
        follower.close();
    }

    private void offer(String id, String title, String text, int daysAgo, String theme) {
        offered.put(
                id,
                new Findable(
                        Findable.Kind.ARTICLE,
                        id,
                        title,
                        "",
                        text,
                        "/actualites/" + id,
                        NOW.minus(Duration.ofDays(daysAgo)),
                        Set.of("region"),
                        Set.of(theme),
                        Set.of(new Territory(Territory.Kind.DEPARTEMENT, "59"))));
        versions.merge(id, 1L, Long::sum);
        follower.follow();
    }

    private List<String> found(String text) {
        return search.find(text, null, 10, 0).hits().stream()
                .map(NewsSearch.Hit::id)
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "médiathèques,a",
        "MEDIATHEQUE roubaix,a",
        "l'atelier,a",
        "mediathque,a",
        "impôts,b",
        "impot,b",
        "rien du tout,''"
    })
    void findsWordsHoweverTheyAreWritten(String asked, String id) {
        offer("a", "La médiathèque de Roubaix", "Un atelier chaque mardi.", 1, "numerique");
        offer("b", "Déclarer ses impôts", "Une aide à Lille.", 1, "social");
        assertThat(found(asked)).isEqualTo(id.isEmpty() ? List.of() : List.of(id));
    }

    @Test
    void putsTitlesBeforeTextsAndNewsBeforeOldNews() {
        offer("texte", "Une rencontre", "On y parle de logement.", 1, "x");
        offer("vieux", "Le logement", "Des aides.", 2_000, "x");
        offer("neuf", "Le logement", "Des aides.", 2, "x");
        assertThat(found("logement")).containsExactly("neuf", "vieux", "texte");
    }

    @Test
    void saysWhenNothingHasAllTheWords() {
        offer("a", "Un atelier numérique", "À Roubaix.", 1, "x");
        var results = search.find("atelier numérique Marseille", null, 10, 0);
        assertThat(results.exact()).isFalse();
        assertThat(results.count(null)).isOne();
    }

    @Test
    void marksTheWordsInPiecesThatAreNeverHtml() {
        offer("a", "Le <b>numérique</b>", "Des ateliers <script>numériques</script>.", 1, "x");
        var hit = search.find("numérique", null, 10, 0).hits().getFirst();
        assertThat(hit.title())
                .containsExactly(new Piece("Le <b>", false), new Piece("numérique", true), new Piece("</b>", false));
        assertThat(hit.passages()).contains(new Piece("numériques", true));
    }

    @Test
    void followsWhatChangesAndWhatGoes() {
        offer("a", "Avant", "", 1, "x");
        offer("a", "Après", "", 1, "x");
        assertThat(found("avant")).isEmpty();
        assertThat(found("après")).containsExactly("a");
        versions.clear();
        follower.follow();
        assertThat(found("après")).isEmpty();
        assertThat(search.counts("après")).isEmpty();
    }

    @Test
    void goesOnWithWhatSpeaksOfTheSame() {
        offer("a", "Des ordinateurs pour tous", "Un ordinateur prêté aux familles.", 1, "numerique");
        offer("b", "Prêt d’ordinateurs", "Les familles empruntent un ordinateur.", 9, "numerique");
        offer("c", "La cantine", "Des repas à un euro.", 1, "social");
        offer("d", "Le vélo", "Des vélos prêtés.", 1, "social");
        assertThat(search.alike(Findable.Kind.ARTICLE, "a", 1)).containsExactly("b");
        assertThat(search.alike(Findable.Kind.ARTICLE, "inconnu", 3)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"", "*:*", "title:x^99 AND NOT (", "a~2 OR [* TO *]", "\\", "le la les", " "})
    void takesSignsForNothing(String asked) {
        offer("a", "Un titre", "Un texte.", 1, "x");
        assertThat(found(asked)).isEmpty();
    }
}
