/** Mail to people: an outbox in the database, letters as text and HTML, and the sender that hands them to a mail server. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"site", "storage"})
@org.jspecify.annotations.NullMarked
package org.jalon.mail;
