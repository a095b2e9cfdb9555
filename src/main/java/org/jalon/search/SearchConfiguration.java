package org.jalon.search;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import org.jalon.directory.Directory;
import org.jalon.directory.FreshnessRule;
import org.jalon.search.index.Follower;
import org.jalon.search.index.PlaceCache;
import org.jalon.search.lexicon.Lexicon;
import org.jalon.search.understand.Understanding;
import org.jalon.storage.DataDirectory;
import org.jalon.territory.Gazetteer;
import org.jalon.territory.Geocoder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the search together. */
@Configuration(proxyBeanMethods = false)
class SearchConfiguration {

    private static final long MAX_LEXICON_BYTES = 1 << 20;

    /** Decides which day it is; each place's own time zone decides whether it is open. */
    private static final Clock CLOCK = Clock.system(ZoneId.of("Europe/Paris"));

    @Bean
    Lexicon lexicon(DataDirectory data) {
        return Lexicon.load(operatorsText(data.path().resolve("lexicon.txt")));
    }

    @Bean
    Follower searchFollower(
            Directory directory,
            Lexicon lexicon,
            Gazetteer gazetteer,
            FreshnessRule freshness,
            SearchSettings settings) {
        return new Follower(directory, lexicon, gazetteer, freshness, CLOCK, settings.follow());
    }

    @Bean
    Search search(Follower follower, Directory directory, Lexicon lexicon, Gazetteer gazetteer, Geocoder geocoder) {
        return new Search(
                follower,
                new PlaceCache(directory::find),
                new Understanding(lexicon, gazetteer),
                gazetteer,
                geocoder,
                CLOCK);
    }

    private static String operatorsText(Path file) {
        try {
            return Files.isRegularFile(file) && Files.size(file) <= MAX_LEXICON_BYTES
                    ? Files.readString(file, UTF_8)
                    : "";
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }
}
