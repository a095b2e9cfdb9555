/** Weekly hours written in the OSM syntax, and read back from it where it says no more than a form can ask. */
@NullMarked
package org.jalon.hours.week;

import org.jspecify.annotations.NullMarked;
