package org.jalon.exchange.inclusion;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A structure of the data·inclusion schema, version 1. The components have its names and are documented
 * <a href="https://gip-inclusion.github.io/data-inclusion-schema/">there</a>.
 */
public record InclusionStructure(
        String source,
        String id,
        String nom,
        String description,
        LocalDate dateMaj,
        @Nullable String siret,
        @Nullable String commune,
        @Nullable String codePostal,
        @Nullable String codeInsee,
        @Nullable String adresse,
        @Nullable String complementAdresse,
        @Nullable Double longitude,
        @Nullable Double latitude,
        @Nullable String telephone,
        @Nullable String courriel,
        @Nullable String siteWeb,
        @Nullable String horairesAccueil,
        @Nullable String accessibiliteLieu,
        Set<String> reseauxPorteurs) {}
