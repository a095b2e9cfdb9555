/** Who comes: registration without an account, by mail, with a waiting list and reminders. */
@org.jspecify.annotations.NullMarked
package org.jalon.newsroom.event.register;
