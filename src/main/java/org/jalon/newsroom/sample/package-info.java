/** Invented news for demonstrations, by the ways that editors take. */
@org.jspecify.annotations.NullMarked
package org.jalon.newsroom.sample;
