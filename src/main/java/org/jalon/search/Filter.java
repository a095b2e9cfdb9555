package org.jalon.search;

import java.util.Arrays;
import java.util.Optional;
import org.jalon.directory.Field;
import org.jspecify.annotations.Nullable;

/** The parameters that restrict a search to some values, in the order they are shown. */
public enum Filter {
    CATEGORY("categorie", null),
    SERVICES("services", Field.SERVICES),
    FAMILY("famille", null),
    STRUCTURE_TYPES("typologie", Field.STRUCTURE_TYPES),
    AUDIENCES("publics_specifiquement_adresses", Field.AUDIENCES),
    SPECIFIC_SUPPORT("prise_en_charge_specifique", Field.SPECIFIC_SUPPORT),
    FEES("frais_a_charge", Field.FEES),
    ACCESS_MODES("modalites_acces", Field.ACCESS_MODES),
    SUPPORT_MODES("modalites_accompagnement", Field.SUPPORT_MODES),
    PROGRAMMES("dispositif_programmes_nationaux", Field.PROGRAMMES),
    TRAINING_LABELS("formations_labels", Field.TRAINING_LABELS),
    MOBILITY("itinerance", Field.MOBILITY),
    ONLINE_BOOKING("prise_rdv", null),
    ACCESSIBILITY_SHEET("fiche_acces_libre", null),
    SOURCE("source", null);

    private final String parameter;
    private final @Nullable Field field;

    Filter(String parameter, @Nullable Field field) {
        this.parameter = parameter;
        this.field = field;
    }

    /** The filter of this name in addresses. */
    public static Optional<Filter> find(String parameter) {
        return Arrays.stream(values())
                .filter(filter -> filter.parameter.equals(parameter))
                .findFirst();
    }

    /** Its name in addresses and the API. */
    public String parameter() {
        return parameter;
    }

    /** The field whose labels it takes; empty when its values are Jalon's own slugs, {@code oui}, or source names. */
    public Optional<Field> field() {
        return Optional.ofNullable(field);
    }
}
