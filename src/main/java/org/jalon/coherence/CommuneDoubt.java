package org.jalon.coherence;

import org.jalon.directory.Field;
import org.jalon.directory.RecordIssue.Code;
import org.jalon.territory.Disagreement;

/**
 * How a disagreement about the commune is reported, by files and people alike.
 *
 * @param field to mend
 */
public record CommuneDoubt(Code code, Field field) {

    public static CommuneDoubt of(Disagreement disagreement) {
        return switch (disagreement) {
            case NAME_UNKNOWN -> new CommuneDoubt(Code.COMMUNE_UNKNOWN, Field.COMMUNE);
            case NAME_CORRECTED, NAME_OF_OTHER_COMMUNE -> new CommuneDoubt(Code.COMMUNE_CORRECTED, Field.COMMUNE);
            case NAME_OF_FORMER_COMMUNE -> new CommuneDoubt(Code.COMMUNE_MERGED, Field.COMMUNE);
            case POSTAL_CODE_UNKNOWN -> new CommuneDoubt(Code.POSTAL_CODE_INVALID, Field.POSTAL_CODE);
            case POSTAL_CODE_OF_OTHER_COMMUNE -> new CommuneDoubt(Code.POSTAL_CODE_OF_OTHER_COMMUNE, Field.POSTAL_CODE);
            case POSTAL_CODE_IS_INSEE_CODE -> new CommuneDoubt(Code.POSTAL_CODE_IS_INSEE_CODE, Field.POSTAL_CODE);
            case INSEE_CODE_UNKNOWN -> new CommuneDoubt(Code.INSEE_CODE_UNKNOWN, Field.INSEE_CODE);
            case INSEE_CODE_OF_OTHER_COMMUNE -> new CommuneDoubt(Code.INSEE_CODE_OF_OTHER_COMMUNE, Field.INSEE_CODE);
            case POINT_IN_OTHER_COMMUNE -> new CommuneDoubt(Code.POINT_IN_OTHER_COMMUNE, Field.LATITUDE);
            case POINT_FAR -> new CommuneDoubt(Code.POINT_FAR_FROM_COMMUNE, Field.LATITUDE);
        };
    }
}
