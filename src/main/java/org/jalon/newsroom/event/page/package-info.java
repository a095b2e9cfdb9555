/** What everybody reads: the agenda, each event, registering, and the calendars and news of all of it. */
@org.jspecify.annotations.NullMarked
package org.jalon.newsroom.event.page;
