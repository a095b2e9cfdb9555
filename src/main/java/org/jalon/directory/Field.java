package org.jalon.directory;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The facts that can be known of a place: the 32 fields of the national standard of digital mediation places (schema
 * 1.0.2), in its order, and {@link #TOPICS}, which is Jalon's own.
 */
public enum Field {
    ID("id"),
    PIVOT("pivot"),
    NAME("nom"),
    COMMUNE("commune"),
    POSTAL_CODE("code_postal"),
    INSEE_CODE("code_insee"),
    ADDRESS("adresse"),
    ADDRESS_DETAIL("complement_adresse"),
    LATITUDE("latitude"),
    LONGITUDE("longitude"),
    STRUCTURE_TYPES("typologie", true),
    PHONE("telephone"),
    EMAILS("courriels", true),
    WEBSITES("site_web", true),
    HOURS("horaires"),
    SUMMARY("presentation_resume"),
    DESCRIPTION("presentation_detail"),
    SOURCE("source"),
    MOBILITY("itinerance", true),
    PARENT_STRUCTURE("structure_parente"),
    UPDATED_ON("date_maj"),
    SERVICES("services", true),
    AUDIENCES("publics_specifiquement_adresses", true),
    SPECIFIC_SUPPORT("prise_en_charge_specifique", true),
    FEES("frais_a_charge", true),
    PROGRAMMES("dispositif_programmes_nationaux", true),
    TRAINING_LABELS("formations_labels", true),
    OTHER_LABELS("autres_formations_labels", true),
    ACCESS_MODES("modalites_acces", true),
    SUPPORT_MODES("modalites_accompagnement", true),
    ACCESSIBILITY_URL("fiche_acces_libre"),
    BOOKING_URL("prise_rdv"),
    /** What the services are about, finer than the nine of the standard, when an origin says so. Never exported in it. */
    TOPICS("precisions", true);

    private static final Set<Field> POSITION = Set.of(LATITUDE, LONGITUDE);

    private static final Map<String, Field> BY_LABEL =
            Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(Field::label, Function.identity()));

    private final String label;
    private final boolean multiple;

    Field(String label) {
        this(label, false);
    }

    Field(String label, boolean multiple) {
        this.label = label;
        this.multiple = multiple;
    }

    /** The field of this name in the national standard. */
    public static Optional<Field> find(String label) {
        return Optional.ofNullable(BY_LABEL.get(label));
    }

    /** Its name in the national standard, used in files, addresses and the API. */
    public String label() {
        return label;
    }

    /** Whether it may hold several values. */
    public boolean isMultiple() {
        return multiple;
    }

    /** The fields that say one thing with it, itself among them: latitude and longitude, or itself alone. */
    Set<Field> together() {
        return this == LATITUDE || this == LONGITUDE ? POSITION : Set.of(this);
    }

    /** Whether it is one of the 32 fields of the national standard. */
    public boolean isStandard() {
        return this != TOPICS;
    }
}
