/** The site as an application of a phone: its manifest, its service worker, and the page for when there is no network. */
@org.jspecify.annotations.NullMarked
package org.jalon.site.offline;
