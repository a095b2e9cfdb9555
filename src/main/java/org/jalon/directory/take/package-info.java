/** What people take with them of a place: a QR code, a message, a date in their calendar, a point, a small map. */
@org.jspecify.annotations.NullMarked
package org.jalon.directory.take;
