package org.jalon.newsroom.arrival;

import java.time.Clock;
import java.time.Duration;
import org.jalon.account.AuditTrail;
import org.jalon.newsroom.article.Articles;
import org.jalon.newsroom.heading.Headings;
import org.jalon.newsroom.media.MediaStore;
import org.jalon.newsroom.moved.OldAddresses;
import org.jalon.reach.Fetcher;
import org.jalon.site.KeptData;
import org.jalon.storage.DataDirectory;
import org.jalon.storage.Database;
import org.jalon.territory.Gazetteer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What arrives, for pages and commands alike. */
@Configuration(proxyBeanMethods = false)
class ArrivalConfiguration {

    private static final Duration KEEP_ORIGINALS = Duration.ofDays(180);

    private final Clock clock = Clock.systemUTC();

    @Bean
    Shelves arrivalShelves(
            Articles articles,
            MediaStore media,
            Headings headings,
            OldAddresses addresses,
            Fetcher fetcher,
            AuditTrail audit) {
        return new Shelves(articles, media, headings, addresses, fetcher, audit);
    }

    @Bean
    Arrivals newsArrivals(Database database, Shelves shelves, DataDirectory directory) {
        return new Arrivals(database, shelves, directory.arrivals(), clock);
    }

    @Bean
    Drafting arrivalDrafting(Database database, Shelves shelves, Gazetteer gazetteer) {
        return new Drafting(database, shelves, gazetteer, clock);
    }

    @Bean
    KeptData keptArrivals(Arrivals arrivals) {
        return new KeptData("arrival.kept", KEEP_ORIGINALS, arrivals::forget);
    }
}
