package org.jalon.exchange.inclusion;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jalon.directory.Service;
import org.jspecify.annotations.Nullable;

/** What the words of the national standard are in the vocabularies of data·inclusion. The table in docs/reusers.md is this one. */
final class InclusionTerms {

    private static final String BASICS = "numerique--maitriser-les-fondamentaux-du-numerique";

    private static final Map<String, String> PUBLICS = Map.of(
            "Jeunes", "jeunes",
            "Étudiants", "etudiants",
            "Familles et/ou enfants", "familles",
            "Seniors", "seniors",
            "Femmes", "femmes",
            "Surdité", "personnes-en-situation-de-handicap",
            "Handicaps moteurs", "personnes-en-situation-de-handicap",
            "Handicaps mentaux", "personnes-en-situation-de-handicap",
            "Déficience visuelle", "personnes-en-situation-de-handicap");

    private static final Map<String, String> MOBILISATION = Map.of(
            "Se présenter", "se-presenter",
            "Téléphoner", "telephoner",
            "Contacter par mail", "envoyer-un-courriel",
            "Prendre un RDV en ligne", "utiliser-lien-mobilisation",
            "Envoyer un mail avec une fiche de prescription", "envoyer-un-courriel");

    /** By programme of the national standard, and by code of structure. */
    private static final Map<String, String> NETWORKS = Map.ofEntries(
            Map.entry("Aidants Connect", "aidants-connect"),
            Map.entry("Conseillers numériques", "conseillers-numeriques"),
            Map.entry("Emmaüs Connect", "emmaus"),
            Map.entry("Relais numérique (Emmaüs Connect)", "emmaus"),
            Map.entry("France Services", "france-service"),
            Map.entry("Grande école du numérique", "grandes-ecoles-du-numerique"),
            Map.entry("La Croix Rouge", "croix-rouge"),
            Map.entry("Point d'accès numérique CAF", "caf"),
            Map.entry("AFPA", "afpa"),
            Map.entry("ASE", "ase"),
            Map.entry("CAARUD", "caarud"),
            Map.entry("CADA", "cada"),
            Map.entry("CAF", "caf"),
            Map.entry("CAP_EMPLOI", "cap-emploi-reseau-cheops"),
            Map.entry("CAVA", "cava"),
            Map.entry("CC", "communes"),
            Map.entry("CCAS", "ccas-cias"),
            Map.entry("CCONS", "chambres-consulaires"),
            Map.entry("CD", "departements"),
            Map.entry("CHRS", "chrs"),
            Map.entry("CHU", "chu"),
            Map.entry("CIAS", "ccas-cias"),
            Map.entry("CIDFF", "cidff"),
            Map.entry("CMP", "cmp"),
            Map.entry("CMS", "cms"),
            Map.entry("CPAM", "cpam"),
            Map.entry("CPH", "cph"),
            Map.entry("CSAPA", "csapa"),
            Map.entry("DEPT", "departements"),
            Map.entry("E2C", "ecoles-de-la-deuxieme-chance"),
            Map.entry("EPCI", "communes"),
            Map.entry("EPIDE", "epide"),
            Map.entry("EPN", "espaces-publics-numeriques"),
            Map.entry("FABRIQUE", "fabrique-de-territoire"),
            Map.entry("FT", "france-travail"),
            Map.entry("GEIQ", "geiq"),
            Map.entry("HUDA", "huda"),
            Map.entry("LA_POSTE", "la-poste"),
            Map.entry("MDE", "maisons-de-l-emploi"),
            Map.entry("MDS", "maisons-des-solidarites"),
            Map.entry("MJC", "mjc"),
            Map.entry("ML", "mission-locale"),
            Map.entry("MSA", "mutualite-sociale-agricole"),
            Map.entry("MSAP", "msap"),
            Map.entry("MUNI", "communes"),
            Map.entry("PE", "france-travail"),
            Map.entry("PIMMS", "pimms-mediation"),
            Map.entry("PJJ", "pjj"),
            Map.entry("PLIE", "plie"),
            Map.entry("REG", "regions"),
            Map.entry("RFS", "france-service"),
            Map.entry("SPIP", "spip"));

    private InclusionTerms() {}

    /** The kind of help that a service is. */
    static String type(Service service) {
        return switch (service) {
            case ADMINISTRATIVE_STEPS, EMPLOYMENT -> "accompagnement";
            case EVERYDAY_TOOLS, SAFE_USE -> "formation";
            case PARENTING, LEISURE -> "atelier";
            case UNDERSTANDING -> "information";
            case EQUIPMENT, LOW_COST_EQUIPMENT -> "aide-materielle";
        };
    }

    /** What a service is about. */
    static Set<String> themes(Service service) {
        return new LinkedHashSet<>(
                switch (service) {
                    case ADMINISTRATIVE_STEPS ->
                        List.of(
                                "difficultes-administratives-ou-juridiques--accompagnement-aux-demarches-administratives",
                                "numerique--acceder-a-des-services-en-ligne");
                    case EVERYDAY_TOOLS, SAFE_USE, UNDERSTANDING -> List.of(BASICS);
                    case EMPLOYMENT ->
                        List.of(BASICS, "preparer-sa-candidature--organiser-ses-demarches-de-recherche-demploi");
                    case PARENTING -> List.of(BASICS, "famille--soutien-a-la-parentalite-et-a-leducation");
                    case LEISURE -> List.of(BASICS, "remobilisation--activites-sportives-et-culturelles");
                    case EQUIPMENT -> List.of("numerique--acceder-a-une-connexion-internet");
                    case LOW_COST_EQUIPMENT -> List.of("numerique--acquerir-un-equipement");
                });
    }

    /** Whom values of audiences and of specific support speak of; others have no word there. */
    static Set<String> publics(Collection<String> values) {
        return translated(values, PUBLICS);
    }

    /** The values that {@link #publics} has no word for. */
    static List<String> otherPublics(Collection<String> values) {
        return values.stream().filter(value -> !PUBLICS.containsKey(value)).toList();
    }

    static Set<String> mobilisation(Collection<String> accessModes) {
        return translated(accessModes, MOBILISATION);
    }

    /** The networks that programmes and codes of structures speak of. */
    static Set<String> networks(Collection<String> values) {
        return translated(values, NETWORKS);
    }

    /** Whether it costs something: only what is free without a condition is said to be free; null when nothing is said. */
    static @Nullable String fees(List<String> fees) {
        if (fees.isEmpty()) {
            return null;
        }
        return fees.equals(List.of("Gratuit")) ? "gratuit" : "payant";
    }

    private static Set<String> translated(Collection<String> values, Map<String, String> words) {
        Set<String> translated = new LinkedHashSet<>();
        values.stream()
                .map(words::get)
                .flatMap(word -> Optional.ofNullable(word).stream())
                .forEach(translated::add);
        return translated;
    }
}
