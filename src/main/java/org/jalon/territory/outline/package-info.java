/** The borders of territories for maps, as fine as a map needs them. Pure. */
@org.jspecify.annotations.NullMarked
package org.jalon.territory.outline;
