/** Classes of figures for a map: where they begin and end, how they are coloured, what is said of each. */
@org.jspecify.annotations.NullMarked
package org.jalon.observatory.shade;
