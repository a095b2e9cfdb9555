package org.jalon.observatory.need;

import java.util.List;

/**
 * Where help is missing in a territory.
 *
 * @param communes that are under-served, those with most people at risk first, those whose need is not known last
 * @param inhabitants of the territory where places are known
 * @param atRisk people at risk there
 * @param concerned people at risk in the under-served communes
 * @param beyond communes where most inhabitants have no place within the radius, whatever their need
 * @param beyondInhabitants who live in those
 * @param withPlace inhabitants of communes that have a place of any kind
 * @param within inhabitants who have a place within the radius
 * @param unknownCommunes communes of the territory where this instance does not collect places
 */
public record UnderServedPart(
        List<UnderServedCommune> communes,
        double inhabitants,
        double atRisk,
        double concerned,
        int beyond,
        double beyondInhabitants,
        double withPlace,
        double within,
        int unknownCommunes) {

    public UnderServedPart {
        communes = List.copyOf(communes);
    }
}
