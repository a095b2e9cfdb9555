/** Events: days, webinars, workshops and training sessions, what is said of them and when they take place. */
@org.springframework.modulith.NamedInterface("event")
@org.jspecify.annotations.NullMarked
package org.jalon.newsroom.event;
