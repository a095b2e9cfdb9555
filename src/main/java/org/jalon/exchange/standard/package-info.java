/** The national standard of digital mediation places: its Table Schema, and places as lines that keep to it. */
@org.jspecify.annotations.NullMarked
package org.jalon.exchange.standard;
