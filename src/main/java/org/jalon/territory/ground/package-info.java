/** From a point to a commune: contours where they are known, centres elsewhere. Pure. */
@org.jspecify.annotations.NullMarked
package org.jalon.territory.ground;
