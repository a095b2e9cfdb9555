package org.jalon.observatory;

import org.jalon.territory.Territory;

/**
 * A territory within a larger one, with its figure.
 *
 * @param territory the part
 * @param figure as it may be shown beside that of the whole
 */
public record Part(Territory territory, TerritoryFigure figure) {}
