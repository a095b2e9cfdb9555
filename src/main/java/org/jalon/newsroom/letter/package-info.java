/** Letters by mail: who gets them by their own wish, what is in them, how they leave, and where they can be read again. */
@org.springframework.modulith.NamedInterface("letter")
@org.jspecify.annotations.NullMarked
package org.jalon.newsroom.letter;
