package org.jalon.exchange.inclusion;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A service of the data·inclusion schema, version 1, with its quality score. The components have its names; those that places say
 * nothing of are left out.
 */
public record InclusionService(
        String source,
        String structureId,
        String id,
        String nom,
        String description,
        LocalDate dateMaj,
        @Nullable String type,
        Set<String> thematiques,
        @Nullable String frais,
        @Nullable String fraisPrecisions,
        Set<String> publics,
        @Nullable String publicsPrecisions,
        @Nullable String commune,
        @Nullable String codePostal,
        @Nullable String codeInsee,
        @Nullable String adresse,
        @Nullable String complementAdresse,
        @Nullable Double longitude,
        @Nullable Double latitude,
        @Nullable String telephone,
        @Nullable String courriel,
        Set<String> modesAccueil,
        @Nullable String lienMobilisation,
        Set<String> modesMobilisation,
        Set<String> mobilisablePar,
        @Nullable String horairesAccueil,
        double scoreQualite) {

    /** The same with another score. */
    InclusionService withScore(double score) {
        return new InclusionService(
                source,
                structureId,
                id,
                nom,
                description,
                dateMaj,
                type,
                thematiques,
                frais,
                fraisPrecisions,
                publics,
                publicsPrecisions,
                commune,
                codePostal,
                codeInsee,
                adresse,
                complementAdresse,
                longitude,
                latitude,
                telephone,
                courriel,
                modesAccueil,
                lienMobilisation,
                modesMobilisation,
                mobilisablePar,
                horairesAccueil,
                score);
    }
}
