package org.jalon.territory;

/** A way in which a record contradicts itself, or the facts, about its commune. */
public enum Disagreement {
    /** The name is not one of a commune, and resembles none: it was left out. */
    NAME_UNKNOWN,
    /** The name had a typing error, or was only a part of the full name. */
    NAME_CORRECTED,
    /** The name is that of a former or associated commune, or of a well-known quarter, of the commune of today. */
    NAME_OF_FORMER_COMMUNE,
    /** The name is that of another commune than the one that the other clues agree on. */
    NAME_OF_OTHER_COMMUNE,
    /** The postal code does not exist; it may be a CEDEX code, which is not listed. */
    POSTAL_CODE_UNKNOWN,
    /** The postal code is not one of this commune. */
    POSTAL_CODE_OF_OTHER_COMMUNE,
    /** What was given as the postal code is the INSEE code of this commune. */
    POSTAL_CODE_IS_INSEE_CODE,
    /** The INSEE code has never been that of a commune, as far as is known. */
    INSEE_CODE_UNKNOWN,
    /** The INSEE code is that of another commune. */
    INSEE_CODE_OF_OTHER_COMMUNE,
    /** The point is in another commune, less than {@link Resolution#FAR_METERS} away. */
    POINT_IN_OTHER_COMMUNE,
    /** The point is at least {@link Resolution#FAR_METERS} outside the commune. */
    POINT_FAR
}
