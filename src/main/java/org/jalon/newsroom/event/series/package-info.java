/** Events that come again: on which days, and what changes one of them or all that follow. */
@org.jspecify.annotations.NullMarked
package org.jalon.newsroom.event.series;
