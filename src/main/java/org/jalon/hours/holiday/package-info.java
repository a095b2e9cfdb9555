/** French public and school holidays, as data by region and by school zone. */
@NullMarked
package org.jalon.hours.holiday;

import org.jspecify.annotations.NullMarked;
