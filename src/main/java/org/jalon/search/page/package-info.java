/** The home and result pages: what a search says, decided here and only printed by the templates. */
@org.jspecify.annotations.NullMarked
package org.jalon.search.page;
