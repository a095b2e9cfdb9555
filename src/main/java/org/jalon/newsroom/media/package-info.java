/** Files that editors upload: told by their content, bounded, made harmless, kept by their hash and served. */
@org.springframework.modulith.NamedInterface("media")
@org.jspecify.annotations.NullMarked
package org.jalon.newsroom.media;
