/** Territories as drawings: borders projected to whole numbers and written as paths of SVG, kept for the next map. */
@org.jspecify.annotations.NullMarked
package org.jalon.observatory.outline;
