/** Letters that were sent, as pages and as a feed, for everybody. */
@org.jspecify.annotations.NullMarked
package org.jalon.newsroom.letter.archive;
