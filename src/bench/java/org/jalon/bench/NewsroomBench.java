package org.jalon.bench;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jalon.Jalon;
import org.jalon.account.Accounts;
import org.jalon.account.Actor;
import org.jalon.account.Grant;
import org.jalon.account.Role;
import org.jalon.mail.MailAddress;
import org.jalon.newsroom.article.Articles;
import org.jalon.newsroom.article.PublishedArticles;
import org.jalon.newsroom.article.Selection;
import org.jalon.newsroom.event.EventTable;
import org.jalon.newsroom.event.State;
import org.jalon.newsroom.event.desk.Editing;
import org.jalon.newsroom.find.NewsSearch;
import org.jalon.newsroom.media.MediaStore;
import org.jalon.newsroom.resource.Resources;
import org.jalon.paper.Paper;
import org.jalon.site.Language;
import org.jalon.storage.Database;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.util.FileSystemUtils;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Fills a newsroom and reads its pages over HTTP, one after another, beside a page that asks nothing of it. */
@Command(
        name = "newsroom",
        description = "Pages of a full newsroom over HTTP, beside a page without news.",
        mixinStandardHelpOptions = true)
final class NewsroomBench implements Callable<Integer> {

    private static final String BASELINE = "/donnees-personnelles";
    private static final int WARM_UP_SECONDS = 3;
    private static final int MOST_WAITS = 600;

    private final PrintStream out;

    @Option(names = "--articles", defaultValue = "5000", paramLabel = "N", description = "published (default 5000)")
    private int articles;

    @Option(names = "--events", defaultValue = "500", paramLabel = "N", description = "announced (default 500)")
    private int events;

    @Option(names = "--resources", defaultValue = "2000", paramLabel = "N", description = "offered (default 2000)")
    private int resources;

    @Option(names = "--seconds", defaultValue = "4", paramLabel = "S", description = "for each page (default 4)")
    private int seconds;

    @Option(
            names = "--database",
            defaultValue = "",
            paramLabel = "JDBC_URL",
            description = "empty: SQLite in a new folder")
    private String database = "";

    NewsroomBench(PrintStream out) {
        this.out = out;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        Path data = Files.createTempDirectory("jalon-bench-newsroom");
        List<String> settings =
                new ArrayList<>(List.of("--jalon.data=" + data, "--server.port=0", "--logging.level.root=warn"));
        if (!database.isEmpty()) {
            settings.add("--jalon.database=" + database);
        }
        try (ConfigurableApplicationContext context =
                new SpringApplicationBuilder(Jalon.class).run(settings.toArray(String[]::new))) {
            fill(context);
            await(context.getBean(NewsSearch.class));
            return read(context);
        } finally {
            FileSystemUtils.deleteRecursively(data);
        }
    }

    private void fill(ConfigurableApplicationContext context) throws IOException {
        long begin = System.nanoTime();
        Accounts accounts = context.getBean(Accounts.class);
        Actor editor = new Actor(
                accounts.findOrMake(new MailAddress("bench@example.fr"), Language.FRENCH),
                "bench",
                Instant.now(),
                List.of(Grant.everywhere(Role.EDITOR)));
        NewsroomData source = new NewsroomData(1);
        String sheet = sheet(context);
        context.getBean(Database.class).transaction().executeWithoutResult(all -> {
            source.articles(articles, context.getBean(Articles.class), editor);
            source.events(events, context.getBean(Editing.class), editor);
            source.resources(resources, sheet, context.getBean(Resources.class), editor);
        });
        out.printf(
                Locale.ROOT,
                "{\"bench\":\"newsroom\",\"step\":\"fill\",\"articles\":%d,\"events\":%d,\"resources\":%d,\"seconds\":%.1f}%n",
                articles,
                events,
                resources,
                (System.nanoTime() - begin) / 1e9);
    }

    /** A file that resources are, so that no other site is asked whether they are still there. */
    private static String sheet(ConfigurableApplicationContext context) throws IOException {
        Path sheet = Files.createTempFile("jalon-bench", ".pdf");
        try {
            try (OutputStream out = Files.newOutputStream(sheet)) {
                context.getBean(Paper.class).print("<h1>Fiche</h1><p>À imprimer.</p>", "Fiche", Language.FRENCH, out);
            }
            return context.getBean(MediaStore.class)
                    .add(sheet, "fiche.pdf", null)
                    .id();
        } finally {
            Files.deleteIfExists(sheet);
        }
    }

    /** The index follows on its own. */
    private void await(NewsSearch search) throws InterruptedException {
        int known = 0;
        for (int i = 0; i < MOST_WAITS && known < articles + events + resources; i++) {
            Thread.sleep(100);
            known = search.counts("numérique").values().stream()
                    .mapToInt(Integer::intValue)
                    .sum();
        }
    }

    private int read(ConfigurableApplicationContext context) throws IOException, InterruptedException {
        URI server = URI.create("http://localhost:" + context.getEnvironment().getProperty("local.server.port"));
        Map<String, List<String>> pages = pages(context);
        int errors = 0;
        double baseline = 0;
        for (Map.Entry<String, List<String>> page : pages.entrySet()) {
            List<byte[]> requests = page.getValue().stream()
                    .map(target -> NearRequests.request(target, server, true).getBytes(StandardCharsets.US_ASCII))
                    .toList();
            HttpLoad.run(server, requests, 1, WARM_UP_SECONDS);
            HttpLoad.Result result = HttpLoad.run(server, requests, 1, seconds);
            baseline = page.getKey().equals(BASELINE) ? result.client().percentileMicros(50) : baseline;
            print(page.getKey(), result, baseline);
            errors += result.errors();
        }
        return errors == 0 ? 0 : 1;
    }

    private static Map<String, List<String>> pages(ConfigurableApplicationContext context) {
        String article = context.getBean(PublishedArticles.class)
                .list(Selection.ALL, 1, 0)
                .getFirst()
                .path();
        String event = context.getBean(EventTable.class).listAll().stream()
                .filter(one ->
                        one.state() == State.PUBLISHED && one.when().start().isAfter(Instant.now()))
                .findFirst()
                .orElseThrow()
                .path();
        Map<String, List<String>> pages = new LinkedHashMap<>();
        pages.put(BASELINE, List.of(BASELINE));
        pages.put("/actualites", List.of("/actualites", "/actualites?page=40"));
        pages.put(
                "/actualites, filters",
                List.of(
                        "/actualites?theme=numerique",
                        "/actualites?territoire=departement:59",
                        "/actualites?rubrique=region&annee=2024",
                        "/actualites?rubrique=national&theme=sante&territoire=departement:62"));
        pages.put("/actualites/recherche, a word of all", List.of("/actualites/recherche?q=num%C3%A9rique"));
        pages.put(
                "/actualites/recherche, words",
                List.of(
                        "/actualites/recherche?q=atelier+tablette",
                        "/actualites/recherche?q=imp%C3%B4ts&genre=article",
                        "/actualites/recherche?q=m%C3%A9diath%C3%A8que+seniors"));
        pages.put("/agenda", List.of("/agenda", "/agenda?quand=semaine", "/agenda?quand=mois"));
        pages.put(
                "/agenda, filters",
                List.of(
                        "/agenda?territoire=departement:59&theme=numerique",
                        "/agenda?quand=semaine&adresse=Lens&rayon=20",
                        "/agenda?quand=semaine&pres=commune:59350&rayon=10&gratuit=oui&niveau=beginner"));
        pages.put("/agenda.ics", List.of("/agenda.ics", "/agenda.ics?territoire=departement:59"));
        pages.put("/agenda.atom", List.of("/agenda.atom"));
        pages.put("an article", List.of(article));
        pages.put("an event", List.of(event));
        pages.put("/publications", List.of("/publications"));
        pages.put("/ressources", List.of("/ressources", "/ressources?theme=numerique"));
        return pages;
    }

    private void print(String page, HttpLoad.Result result, double baseline) {
        out.printf(
                Locale.ROOT,
                """
                {"bench":"newsroom","page":"%s","requests":%d,"errors":%d,"p50_ms":%.2f,"p95_ms":%.2f,"p99_ms":%.2f,\
                "ratio_p50":%.2f}%n""",
                page,
                result.client().nanos().length,
                result.errors(),
                result.client().percentileMicros(50) / 1e3,
                result.client().percentileMicros(95) / 1e3,
                result.client().percentileMicros(99) / 1e3,
                result.client().percentileMicros(50) / baseline);
    }
}
