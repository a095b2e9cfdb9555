/** How letters leave: who gets what, when, and what becomes of those that come back. */
@org.springframework.modulith.NamedInterface("send")
@org.jspecify.annotations.NullMarked
package org.jalon.newsroom.letter.send;
