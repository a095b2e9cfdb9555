package org.jalon.exchange.catalogue;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jalon.exchange.ExportFormat;
import org.jalon.exchange.PublishingTerms;
import org.jalon.exchange.WholeFiles;
import org.jalon.exchange.standard.TableSchema;
import org.jalon.site.Language;
import org.jalon.site.Site;
import org.jalon.site.Words;
import org.jspecify.annotations.Nullable;

/**
 * The data set as data.gouv.fr describes it, in the words of its API, so that it is put there without writing anything anew.
 *
 * @param license its id there
 * @param frequency of updates, its id there
 */
public record DataGouv(
        String title,
        String description,
        String license,
        String frequency,
        List<String> tags,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Spatial spatial,
        List<Resource> resources) {

    private static final String SCHEMA = "LaMednum/standard-mediation-num";

    /** Where the places are, by the ids of zones there. */
    public record Spatial(List<String> zones) {}

    /**
     * A file.
     *
     * @param filesize in bytes, when it is known
     */
    public record Resource(
            String title,
            String description,
            String type,
            String filetype,
            String url,
            String format,
            String mime,
            @Nullable Long filesize,
            @Nullable Checksum checksum,
            @Nullable Schema schema) {}

    /** Of the file of which the size is told. */
    public record Checksum(String type, String value) {}

    /** A schema of schema.data.gouv.fr that the file keeps to. */
    public record Schema(String name, String version) {}

    /** Describes what is published, in French. */
    public static DataGouv of(Site site, PublishingTerms terms, Optional<Figures> figures, WholeFiles files) {
        Words words = Words.in(Language.FRENCH);
        List<String> zones = figures.stream()
                .flatMap(counted -> counted.regions().stream().sorted())
                .map(region -> "fr:region:" + region)
                .toList();
        return new DataGouv(
                words.say("exchange.data.gouv.title", site.territory()),
                words.say("exchange.data.gouv.description", site.name(), site.url("/donnees")),
                terms.licenceId(),
                terms.frequency(),
                List.of("mediation-numerique", "inclusion-numerique", "acces-aux-droits"),
                zones.isEmpty() ? null : new Spatial(zones),
                Stream.concat(
                                Arrays.stream(ExportFormat.values())
                                        .map(format -> resource(format, site, words, files.find(format))),
                                Stream.of(schema(site, words)))
                        .toList());
    }

    private static Resource resource(
            ExportFormat format, Site site, Words words, Optional<WholeFiles.Measured> measured) {
        String mime = format.mediaType().replaceAll(";.*", "");
        return new Resource(
                words.say("exchange.data.format." + format.slug()),
                words.say("exchange.data.use." + format.slug()),
                "main",
                "remote",
                site.url(format.path()),
                format.fileName().substring(format.fileName().lastIndexOf('.') + 1),
                mime,
                measured.map(WholeFiles.Measured::bytes).orElse(null),
                measured.map(file -> new Checksum("sha256", file.sha256())).orElse(null),
                format.isStandard()
                        ? new Schema(SCHEMA, TableSchema.national().version().substring(1))
                        : null);
    }

    private static Resource schema(Site site, Words words) {
        return new Resource(
                words.say("exchange.data.schema"),
                words.say("exchange.data.schema.use"),
                "documentation",
                "remote",
                site.url("/api/v1/export/schema.json"),
                "json",
                "application/json",
                null,
                null,
                null);
    }
}
