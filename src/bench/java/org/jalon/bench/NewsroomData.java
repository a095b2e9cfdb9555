package org.jalon.bench;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.jalon.account.Actor;
import org.jalon.directory.Service;
import org.jalon.newsroom.article.Article;
import org.jalon.newsroom.article.ArticleContent;
import org.jalon.newsroom.article.ArticleContent.Text;
import org.jalon.newsroom.article.Articles;
import org.jalon.newsroom.event.Audience;
import org.jalon.newsroom.event.Content;
import org.jalon.newsroom.event.Entry;
import org.jalon.newsroom.event.Event;
import org.jalon.newsroom.event.Kind;
import org.jalon.newsroom.event.Level;
import org.jalon.newsroom.event.Organiser;
import org.jalon.newsroom.event.ProgrammeItem;
import org.jalon.newsroom.event.When;
import org.jalon.newsroom.event.Where;
import org.jalon.newsroom.event.desk.Editing;
import org.jalon.newsroom.resource.Resource;
import org.jalon.newsroom.resource.ResourceContent;
import org.jalon.newsroom.resource.ResourceFormat;
import org.jalon.newsroom.resource.ResourceLevel;
import org.jalon.newsroom.resource.ResourceLicence;
import org.jalon.newsroom.resource.ResourcePublic;
import org.jalon.newsroom.resource.Resources;
import org.jalon.territory.Territory;

/** Invented articles, events and resources of a region, the same ones for the same seed. One word is in each of them, some are in few. */
final class NewsroomData {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final List<String> SECTIONS = List.of("region", "national", "europe");
    private static final List<String> THEMES =
            List.of("numerique", "social", "sante", "emploi", "logement", "education", "handicap", "acces-aux-droits");
    private static final List<String> DEPARTEMENTS = List.of("02", "59", "60", "62", "80");
    private static final List<String> TOWNS = List.of(
            "59350 Lille",
            "59512 Roubaix",
            "62498 Lens",
            "62041 Arras",
            "80021 Amiens",
            "60057 Beauvais",
            "02408 Laon");
    private static final List<String> WORDS = List.of(
            "atelier",
            "tablette",
            "démarches",
            "impôts",
            "médiathèque",
            "conseiller",
            "habitants",
            "gratuit",
            "mairie",
            "association",
            "téléphone",
            "courriel",
            "allocation",
            "logement",
            "santé",
            "formation",
            "réseau",
            "quartier",
            "village",
            "semaine",
            "rendez-vous",
            "ordinateur",
            "seniors",
            "jeunes",
            "bénévoles",
            "projet",
            "rapport");
    private static final int WORDS_OF_AN_ARTICLE = 350;

    private final Random random;

    NewsroomData(long seed) {
        random = new Random(seed);
    }

    /** Writes and publishes articles, each on a day of the last five years. */
    void articles(int count, Articles articles, Actor editor) {
        Instant now = Instant.now();
        for (int i = 0; i < count; i++) {
            Article article = articles.create(editor, article(i));
            articles.publish(editor, article.id(), 1, now.minusSeconds(random.nextInt(5 * 365 * 86_400)), null);
        }
    }

    private ArticleContent article(int number) {
        Text text = new Text(
                "Le numérique " + sentence(5) + " " + number,
                "Du numérique pour tous : " + sentence(15) + ".",
                "## " + sentence(4) + "\n\n" + sentence(WORDS_OF_AN_ARTICLE) + ".\n\n- " + sentence(6) + "\n- "
                        + sentence(6));
        return new ArticleContent(
                text,
                null,
                one(SECTIONS),
                List.of(one(THEMES)),
                List.of(new Territory(Territory.Kind.DEPARTEMENT, one(DEPARTEMENTS))),
                "L’équipe",
                LocalDate.now(PARIS),
                null,
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    /** Announces events, some behind and most ahead within three months. */
    void events(int count, Editing editing, Actor editor) {
        LocalDateTime first = LocalDate.now(PARIS).minusDays(20).atTime(9, 0);
        for (int i = 0; i < count; i++) {
            LocalDateTime start = first.plusDays(random.nextInt(110)).plusHours(random.nextInt(9));
            Event event = editing.create(When.of(PARIS, start, start.plusHours(2)), event(i));
            editing.publish(editor, event, false);
        }
    }

    private Content event(int number) {
        String town = one(TOWNS);
        return new Content(
                "Le numérique : " + sentence(4) + " " + number,
                sentence(14) + ".",
                sentence(80) + ".",
                one(List.of(Kind.values())),
                one(SECTIONS),
                List.of(one(THEMES)),
                "departement:" + one(DEPARTEMENTS),
                new Organiser("Les Clics", "bonjour@example.fr"),
                List.of(new ProgrammeItem("9 h", "Accueil", "")),
                new Where(null, number + " rue Basse, " + town.substring(6), town.substring(0, 5), ""),
                "Entrée sans marche.",
                one(List.of(Audience.values())),
                one(List.of(Level.values())),
                random.nextBoolean() ? "" : "5 €",
                random.nextBoolean() ? Entry.FREE : Entry.here(12, true),
                null,
                List.of(),
                List.of());
    }

    /** Writes and publishes resources, all of them one uploaded file. */
    void resources(int count, String file, Resources resources, Actor editor) {
        for (int i = 0; i < count; i++) {
            Resource resource = resources.create(editor, resource(i, file));
            resources.publish(editor, resource.id(), 1, null, null);
        }
    }

    private ResourceContent resource(int number, String file) {
        return new ResourceContent(
                new ResourceContent.Text(
                        "Le numérique " + sentence(5) + " " + number, sentence(15) + ".", sentence(60)),
                null,
                "",
                file,
                new ResourceContent.Facts(
                        Set.of(one(List.of(Service.values()))),
                        Set.of(one(List.of(ResourcePublic.values()))),
                        one(List.of(ResourceLevel.values())),
                        one(List.of(ResourceFormat.values())),
                        5 + random.nextInt(60),
                        List.of("fr"),
                        true,
                        Set.of(),
                        ""),
                ResourceLicence.CC_BY,
                "",
                "Les Clics",
                List.of(one(THEMES)),
                List.of(),
                ResourceContent.CHECK_MONTHS);
    }

    private String sentence(int words) {
        StringBuilder sentence = new StringBuilder();
        for (int i = 0; i < words; i++) {
            sentence.append(i == 0 ? "" : " ").append(one(WORDS));
        }
        return sentence.toString();
    }

    private <T> T one(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }
}
