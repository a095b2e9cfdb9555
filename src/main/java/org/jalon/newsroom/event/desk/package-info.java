/** The desk of the agenda: editors write events, repeat, change and cancel them, and see who comes. */
@org.springframework.modulith.NamedInterface("agenda-desk")
@org.jspecify.annotations.NullMarked
package org.jalon.newsroom.event.desk;
