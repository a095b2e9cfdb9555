package org.jalon.territory;

/**
 * A commune found from what somebody typed.
 *
 * @param commune of today
 * @param matchedName the name or code that matched, such as an associated or former commune's
 * @param confidence from 0 to 1; 1 when the folded text is exactly a name, a code or a postal code of one commune
 */
public record CommuneMatch(Commune commune, String matchedName, double confidence) {}
