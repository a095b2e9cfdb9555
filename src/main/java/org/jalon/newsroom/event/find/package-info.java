/** Finds events: all of them in memory, by time, territory, theme, audience and distance. */
@org.jspecify.annotations.NullMarked
package org.jalon.newsroom.event.find;
