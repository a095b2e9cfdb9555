package org.jalon.observatory.need;

import org.jalon.directory.Category;
import org.jalon.observatory.access.AccessQuestion;
import org.jspecify.annotations.Nullable;

/**
 * What somebody wants to know of how a territory is served.
 *
 * @param need whose lack of help counts
 * @param category of the places that count; any when absent
 * @param access conditions that places and journeys must meet
 */
public record ServiceQuestion(Need need, @Nullable Category category, AccessQuestion access) {}
