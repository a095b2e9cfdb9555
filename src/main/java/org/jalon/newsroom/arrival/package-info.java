/** Texts that come from elsewhere: read from files, mended, cut into articles, confirmed by a person, and made into drafts. */
@org.springframework.modulith.NamedInterface("arrival")
@org.jspecify.annotations.NullMarked
package org.jalon.newsroom.arrival;
