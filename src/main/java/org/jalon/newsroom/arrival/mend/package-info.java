/** Mends what texts lost on their way: letters broken by wrong encodings, captions glued to words, invisible characters. */
@org.jspecify.annotations.NullMarked
package org.jalon.newsroom.arrival.mend;
