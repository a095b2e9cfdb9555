/** Feeds, by which programs follow what is published. */
@org.jspecify.annotations.NullMarked
package org.jalon.newsroom.feed;
