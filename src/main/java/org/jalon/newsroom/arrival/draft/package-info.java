/** Makes drafts of what was confirmed, and takes them back. */
@org.jspecify.annotations.NullMarked
package org.jalon.newsroom.arrival.draft;
