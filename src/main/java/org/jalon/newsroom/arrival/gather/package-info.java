/** Gathers the files of a folder, an archive or a form, within bounds. */
@org.jspecify.annotations.NullMarked
package org.jalon.newsroom.arrival.gather;
