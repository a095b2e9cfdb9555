/** From what people write to a commune: indexes of names and codes, search while typing, records, longer texts. Pure. */
@org.jspecify.annotations.NullMarked
package org.jalon.territory.lookup;
