/** Events as other programs take them: calendars (iCalendar), news (Atom) and search engines (schema.org). */
@org.jspecify.annotations.NullMarked
package org.jalon.newsroom.event.feed;
