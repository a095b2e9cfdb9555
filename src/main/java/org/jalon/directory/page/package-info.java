/** The place sheet, which answers the eight questions people ask, and the map of the site for search engines. */
@org.jspecify.annotations.NullMarked
package org.jalon.directory.page;
